package nl.nabij.beschikking.opslag;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.model.Ingebrekestellingen;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IngebrekestellingRepository implements Ingebrekestellingen {

    private final JdbcClient jdbc;
    private final Clock clock;

    IngebrekestellingRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Ingebrekestelling> van(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from beschikking.ingebrekestelling
            where gemeentecode = :gemeente and zaaknummer = :zaak order by id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> new Ingebrekestelling(
                        rs.getLong("id"),
                        rs.getObject("bezwaar", Long.class),
                        rs.getObject("ontvangen_op", LocalDate.class),
                        rs.getObject("termijn_tot", LocalDate.class),
                        rs.getString("besluit") == null ? null : Beschikkingnummer.of(rs.getString("besluit"))))
                .list();
    }

    @Override
    public void vastgesteld(Gemeentecode gemeente, Zaaknummer zaak, long id, Beschikkingnummer besluit) {
        jdbc.sql("""
            update beschikking.ingebrekestelling set besluit = :besluit
            where gemeentecode = :gemeente and zaaknummer = :zaak and id = :id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("id", id)
                .param("besluit", Long.parseLong(besluit.waarde()))
                .update();
    }

    @Override
    public void voegToe(Gemeentecode gemeente, Zaaknummer zaak, Ingebrekestelling ingebrekestelling, String door) {
        jdbc.sql("""
            insert into beschikking.ingebrekestelling
                (gemeentecode, zaaknummer, bezwaar, ontvangen_op, termijn_tot, door, op)
            values (:gemeente, :zaak, :bezwaar, :ontvangen, :tot, :door, :op)
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("bezwaar", ingebrekestelling.bezwaar())
                .param("ontvangen", ingebrekestelling.ontvangenOp())
                .param("tot", ingebrekestelling.termijnTot())
                .param("door", door)
                .param("op", Timestamp.from(Instant.now(clock)))
                .update();
    }
}
