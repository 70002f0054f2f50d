package nl.nabij.toewijzing.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Levering;
import nl.nabij.toewijzing.Leveringsbericht;
import nl.nabij.toewijzing.Leveringsstand;
import nl.nabij.toewijzing.Melding;
import nl.nabij.toewijzing.Startmelding;
import nl.nabij.toewijzing.StatusAanlevering;
import nl.nabij.toewijzing.Stopmelding;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.regels.Leveringsfeiten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LeveringRepository {

    private final JdbcClient jdbc;

    LeveringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Leveringsfeiten feiten(Leveringsbericht<?> bericht, Melding melding) {
        Toewijzingnummer nummer = melding.nummer();
        Optional<Toewijzing> toewijzing =
                nummer == null ? Optional.empty() : find(bericht.gemeente(), nummer, bericht.afzender(), bericht.bsn());
        return toewijzing.map(this::feiten).orElseGet(() -> new Leveringsfeiten(null, List.of(), List.of(), Map.of()));
    }

    private Optional<Toewijzing> find(Gemeentecode gemeente, Toewijzingnummer nummer, Agbcode aanbieder, Bsn bsn) {
        return jdbc.sql("""
            select * from toewijzing.toewijzing
            where gemeentecode = :gemeente and nummer = :nummer and agbcode = :agb and bsn = :bsn
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", ToewijzingRepository.nummer(nummer))
                .param("agb", aanbieder.waarde())
                .param("bsn", bsn.waarde())
                .query(ToewijzingRows::toewijzing)
                .optional();
    }

    private Leveringsfeiten feiten(Toewijzing t) {
        List<Melding> geldend = jdbc.sql("""
            select soort, begin, einde, reden from toewijzing.levering
            where gemeentecode = :gemeente and nummer = :nummer and ingetrokken_op is null
            order by begin, id
            """)
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", ToewijzingRepository.nummer(t.nummer()))
                .query((rs, i) -> melding(t.nummer(), rs))
                .list();
        return new Leveringsfeiten(t, van(Startmelding.class, geldend), van(Stopmelding.class, geldend), Map.of());
    }

    private static Melding melding(Toewijzingnummer nummer, ResultSet rs) throws SQLException {
        LocalDate begin = rs.getObject("begin", LocalDate.class);
        return "START".equals(rs.getString("soort"))
                ? new Startmelding(nummer, null, null, begin, StatusAanlevering.EERSTE)
                : new Stopmelding(
                        nummer,
                        null,
                        null,
                        begin,
                        rs.getObject("einde", LocalDate.class),
                        rs.getString("reden"),
                        StatusAanlevering.EERSTE);
    }

    private static <T extends Melding> List<T> van(Class<T> soort, List<Melding> meldingen) {
        return meldingen.stream().filter(soort::isInstance).map(soort::cast).toList();
    }

    /** Adds the melding, or withdraws the one with the same key. */
    void store(Toewijzing t, Leveringsbericht<?> bericht, Melding melding, LocalDateTime now) {
        if (melding.status() == StatusAanlevering.EERSTE) {
            insert(t, bericht.berichtidentificatie(), melding, now);
        } else {
            withdraw(t, melding, now);
        }
    }

    private void insert(Toewijzing t, String berichtidentificatie, Melding melding, LocalDateTime now) {
        Stopmelding stop = melding instanceof Stopmelding s ? s : null;
        jdbc.sql("""
            insert into toewijzing.levering (gemeentecode, nummer, soort, begin, einde, reden,
                berichtidentificatie, ontvangen_op)
            values (:gemeente, :nummer, :soort, :begin, :einde, :reden, :identificatie, :op)
            """)
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", ToewijzingRepository.nummer(t.nummer()))
                .param("soort", stop == null ? "START" : "STOP")
                .param("begin", melding.begin())
                .param("einde", stop == null ? null : stop.einde(), Types.DATE)
                .param("reden", stop == null ? null : stop.reden(), Types.VARCHAR)
                .param("identificatie", berichtidentificatie)
                .param("op", now)
                .update();
    }

    private void withdraw(Toewijzing t, Melding melding, LocalDateTime now) {
        Stopmelding stop = melding instanceof Stopmelding s ? s : null;
        jdbc.sql("""
            update toewijzing.levering set ingetrokken_op = :op
            where gemeentecode = :gemeente and nummer = :nummer and soort = :soort and begin = :begin
              and einde is not distinct from :einde and reden is not distinct from :reden
              and ingetrokken_op is null
            """)
                .param("op", now)
                .param("gemeente", t.gemeente().waarde())
                .param("nummer", ToewijzingRepository.nummer(t.nummer()))
                .param("soort", stop == null ? "START" : "STOP")
                .param("begin", melding.begin())
                .param("einde", stop == null ? null : stop.einde(), Types.DATE)
                .param("reden", stop == null ? null : stop.reden(), Types.VARCHAR)
                .update();
    }

    Leveringsstand stand(Gemeentecode gemeente, Toewijzingnummer nummer) {
        List<Levering> gemeld = geldig(gemeente, nummer);
        return gemeld.isEmpty() ? Leveringsstand.NIET_GESTART : gemeld.getLast().stand();
    }

    /** The deliveries that hold, oldest first, each with its latest stop. */
    List<Levering> geldig(Gemeentecode gemeente, Toewijzingnummer nummer) {
        return jdbc.sql("""
            select s.begin, t.einde, t.reden from toewijzing.levering s
            left join lateral (
                select einde, reden from toewijzing.levering t
                where t.gemeentecode = s.gemeentecode and t.nummer = s.nummer and t.soort = 'STOP'
                  and t.begin = s.begin and t.ingetrokken_op is null
                order by t.einde desc, t.id desc limit 1) t on true
            where s.gemeentecode = :gemeente and s.nummer = :nummer and s.soort = 'START'
              and s.ingetrokken_op is null
            order by s.begin, s.id
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", ToewijzingRepository.nummer(nummer))
                .query((rs, i) -> new Levering(
                        rs.getObject("begin", LocalDate.class),
                        rs.getObject("einde", LocalDate.class),
                        rs.getString("reden")))
                .list();
    }
}
