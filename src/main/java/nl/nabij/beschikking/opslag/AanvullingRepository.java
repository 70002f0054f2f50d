package nl.nabij.beschikking.opslag;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.model.Aanvullingen;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AanvullingRepository implements Aanvullingen {

    private final JdbcClient jdbc;

    AanvullingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Aanvulling> lopend(Gemeentecode gemeente, Zaaknummer zaak) {
        return alle(gemeente, zaak).stream().filter(a -> a.klaarOp() == null).findFirst();
    }

    @Override
    public List<Aanvulling> alle(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from beschikking.aanvulling
            where gemeentecode = :gemeente and zaaknummer = :zaak order by id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> new Aanvulling(
                        rs.getString("ontbreekt"),
                        rs.getObject("gevraagd_op", LocalDate.class),
                        rs.getObject("uiterlijk", LocalDate.class),
                        rs.getObject("klaar_op", LocalDate.class),
                        rs.getString("door"),
                        rs.getTimestamp("op").toInstant()))
                .list();
    }

    @Override
    public void vraag(Gemeentecode gemeente, Zaaknummer zaak, Aanvulling aanvulling) {
        jdbc.sql("""
            insert into beschikking.aanvulling
                (gemeentecode, zaaknummer, ontbreekt, gevraagd_op, uiterlijk, door, op)
            values (:gemeente, :zaak, :ontbreekt, :gevraagd, :uiterlijk, :door, :op)
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("ontbreekt", aanvulling.ontbreekt())
                .param("gevraagd", aanvulling.gevraagdOp())
                .param("uiterlijk", aanvulling.uiterlijk())
                .param("door", aanvulling.door())
                .param("op", Timestamp.from(aanvulling.op()))
                .update();
    }

    @Override
    public void sluit(Gemeentecode gemeente, Zaaknummer zaak, LocalDate op) {
        jdbc.sql("""
            update beschikking.aanvulling set klaar_op = :op
            where gemeentecode = :gemeente and zaaknummer = :zaak and klaar_op is null
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("op", op)
                .update();
    }
}
