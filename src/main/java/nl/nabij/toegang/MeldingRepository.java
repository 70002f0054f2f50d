package nl.nabij.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The melding side of a zaak: reporter, spoed, corrections. */
@Repository
class MeldingRepository {

    private final JdbcClient jdbc;

    MeldingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Zaaknummer nummer, ClientId client, NieuweMelding melding, String user, Instant nu) {
        jdbc.sql("""
                        insert into toegang.zaak (nummer, gemeentecode, client_id, meldingsdatum, hulpvraag, status, melder_soort,
                            melder_naam, melder_contact, spoed_reden, indiensleutel, geregistreerd_op, geregistreerd_door)
                        values (:nummer, :gemeente, :client, :datum, :hulpvraag, 'GEMELD', :soort,
                            :naam, :contact, :spoed, :sleutel, :nu, :door)
                        """)
                .param("nummer", nummer.waarde())
                .param("gemeente", melding.client().gemeente().waarde())
                .param("client", client.waarde())
                .param("datum", melding.meldingsdatum())
                .param("hulpvraag", melding.hulpvraag())
                .param("soort", melding.melder().soort().name())
                .param("naam", melding.melder().naam())
                .param("contact", melding.melder().contact())
                .param("spoed", melding.spoedreden())
                .param("sleutel", melding.sleutel())
                .param("nu", Timestamp.from(nu))
                .param("door", user)
                .update();
    }

    Meldinggegevens get(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("select * from toegang.zaak where gemeentecode = :gemeente and nummer = :nummer")
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer.waarde())
                .query(MeldingRepository::gegevens)
                .optional()
                .orElseThrow(() -> new NotFoundException("Deze zaak is niet bekend."));
    }

    void bewaarMelder(Zaak zaak, Melder melder) {
        jdbc.sql("""
                        update toegang.zaak set melder_soort = :soort, melder_naam = :naam, melder_contact = :contact
                        where gemeentecode = :gemeente and nummer = :nummer
                        """)
                .param("soort", melder.soort().name())
                .param("naam", melder.naam())
                .param("contact", melder.contact())
                .param("gemeente", zaak.gemeente().waarde())
                .param("nummer", zaak.nummer().waarde())
                .update();
    }

    void bewaarSpoed(Zaak zaak, String reden) {
        jdbc.sql("update toegang.zaak set spoed_reden = :reden where gemeentecode = :gemeente and nummer = :nummer")
                .param("reden", reden)
                .param("gemeente", zaak.gemeente().waarde())
                .param("nummer", zaak.nummer().waarde())
                .update();
    }

    void bewaarVoorziening(Zaak zaak, LocalDate op, LocalDate tot) {
        jdbc.sql("""
                        update toegang.zaak set voorziening_op = :op, voorziening_tot = :tot
                        where gemeentecode = :gemeente and nummer = :nummer
                        """)
                .param("op", op)
                .param("tot", tot)
                .param("gemeente", zaak.gemeente().waarde())
                .param("nummer", zaak.nummer().waarde())
                .update();
    }

    void voegCorrectieToe(Zaak zaak, Correctie correctie) {
        jdbc.sql("""
                        insert into toegang.correctie (gemeentecode, zaak, veld, oud, nieuw, reden, door, op)
                        values (:gemeente, :zaak, :veld, :oud, :nieuw, :reden, :door, :op)
                        """)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("veld", correctie.veld())
                .param("oud", correctie.oud())
                .param("nieuw", correctie.nieuw())
                .param("reden", correctie.reden())
                .param("door", correctie.door())
                .param("op", Timestamp.from(correctie.op()))
                .update();
    }

    List<Correctie> correcties(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("""
                        select * from toegang.correctie where gemeentecode = :gemeente and zaak = :zaak order by id
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query((rs, i) -> new Correctie(
                        rs.getString("veld"),
                        rs.getString("oud"),
                        rs.getString("nieuw"),
                        rs.getString("reden"),
                        rs.getString("door"),
                        rs.getTimestamp("op").toInstant()))
                .list();
    }

    private static Meldinggegevens gegevens(ResultSet rs, int rij) throws SQLException {
        String grond = rs.getString("afsluitgrond");
        return new Meldinggegevens(
                new Melder(
                        Meldersoort.valueOf(rs.getString("melder_soort")),
                        rs.getString("melder_naam"),
                        rs.getString("melder_contact")),
                rs.getString("spoed_reden"),
                rs.getObject("voorziening_op", LocalDate.class),
                rs.getObject("voorziening_tot", LocalDate.class),
                rs.getObject("afgesloten_op", LocalDate.class),
                grond == null ? null : Afsluitgrond.valueOf(grond),
                rs.getString("afsluitreden"),
                rs.getTimestamp("geregistreerd_op").toInstant(),
                rs.getString("geregistreerd_door"));
    }
}
