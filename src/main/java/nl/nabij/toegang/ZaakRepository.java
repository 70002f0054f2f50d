package nl.nabij.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ZaakRepository {

    private final JdbcClient jdbc;

    ZaakRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the row of the number sequence until the end of the transaction, so meldingen of one gemeente queue up. */
    void lockNummerreeks(Gemeentecode gemeente, int jaar) {
        jdbc.sql("""
                        insert into toegang.nummerreeks (gemeentecode, jaar, laatste) values (:gemeente, :jaar, 0)
                        on conflict (gemeentecode, jaar) do update set laatste = toegang.nummerreeks.laatste
                        """).param("gemeente", gemeente.waarde()).param("jaar", jaar).update();
    }

    Zaaknummer volgendNummer(Gemeentecode gemeente, int jaar) {
        int volgnummer = jdbc.sql("""
                        update toegang.nummerreeks set laatste = laatste + 1
                        where gemeentecode = :gemeente and jaar = :jaar returning laatste
                        """)
                .param("gemeente", gemeente.waarde())
                .param("jaar", jaar)
                .query(Integer.class)
                .single();
        return Zaaknummer.of(String.format(Locale.ROOT, "%s-%04d-%05d", gemeente.waarde(), jaar, volgnummer));
    }

    Optional<Zaaknummer> findBySleutel(Gemeentecode gemeente, UUID sleutel) {
        return jdbc.sql("select nummer from toegang.zaak where gemeentecode = :gemeente and indiensleutel = :sleutel")
                .param("gemeente", gemeente.waarde())
                .param("sleutel", sleutel)
                .query(String.class)
                .optional()
                .map(Zaaknummer::of);
    }

    Optional<Zaak> find(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("select * from toegang.zaak where gemeentecode = :gemeente and nummer = :nummer")
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer.waarde())
                .query(ZaakRepository::zaak)
                .optional();
    }

    Zaak get(Gemeentecode gemeente, Zaaknummer nummer) {
        return find(gemeente, nummer).orElseThrow(() -> new NotFoundException("Deze zaak is niet bekend."));
    }

    List<Zaak> vanClient(Gemeentecode gemeente, ClientId client) {
        return jdbc.sql("""
                        select * from toegang.zaak where gemeentecode = :gemeente and client_id = :client
                        order by meldingsdatum desc, nummer desc
                        """)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .query(ZaakRepository::zaak)
                .list();
    }

    /** The zaak, with its row held until the end of the transaction. */
    Zaak lock(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("select * from toegang.zaak where gemeentecode = :gemeente and nummer = :nummer for update")
                .param("gemeente", gemeente.waarde())
                .param("nummer", nummer.waarde())
                .query(ZaakRepository::zaak)
                .optional()
                .orElseThrow(() -> new NotFoundException("Deze zaak is niet bekend."));
    }

    /** Writes the course of the zaak: status, behandelaar, dates, hulpvraag. */
    void bewaar(Zaak zaak) {
        jdbc.sql("""
                        update toegang.zaak set status = :status, behandelaar = :behandelaar, meldingsdatum = :melding,
                            hulpvraag = :hulpvraag, verslagdatum = :verslag, aanvraagdatum = :aanvraag, versie = versie + 1
                        where gemeentecode = :gemeente and nummer = :nummer
                        """)
                .param("status", zaak.status().name())
                .param("behandelaar", zaak.behandelaar())
                .param("melding", zaak.meldingsdatum())
                .param("hulpvraag", zaak.hulpvraag())
                .param("verslag", zaak.verslagdatum())
                .param("aanvraag", zaak.aanvraagdatum())
                .param("gemeente", zaak.gemeente().waarde())
                .param("nummer", zaak.nummer().waarde())
                .update();
    }

    void sluit(Zaak zaak, Afsluitgrond grond, String reden, LocalDate op) {
        jdbc.sql("""
                        update toegang.zaak set status = 'AFGESLOTEN', afgesloten_op = :op, afsluitgrond = :grond,
                            afsluitreden = :reden, versie = versie + 1
                        where gemeentecode = :gemeente and nummer = :nummer
                        """)
                .param("op", op)
                .param("grond", grond.name())
                .param("reden", reden)
                .param("gemeente", zaak.gemeente().waarde())
                .param("nummer", zaak.nummer().waarde())
                .update();
    }

    static Zaak zaak(ResultSet rs, int rij) throws SQLException {
        return new Zaak(
                Zaaknummer.of(rs.getString("nummer")),
                Gemeentecode.of(rs.getString("gemeentecode")),
                new ClientId(rs.getObject("client_id", UUID.class)),
                rs.getObject("meldingsdatum", LocalDate.class),
                rs.getString("hulpvraag"),
                Zaakstatus.valueOf(rs.getString("status")),
                rs.getString("behandelaar"),
                rs.getObject("verslagdatum", LocalDate.class),
                rs.getObject("aanvraagdatum", LocalDate.class));
    }
}
