package nl.nabij.beschikking.opslag;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Levensloop;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OvergangRepository implements Levensloop {

    private final JdbcClient jdbc;

    OvergangRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(Gemeentecode gemeente, Zaaknummer zaak) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:sleutel))::text")
                .param("sleutel", "beschikking:" + gemeente.waarde() + ":" + zaak.waarde())
                .query(String.class)
                .optional();
    }

    @Override
    public List<Stap> stappen(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from beschikking.overgang where gemeentecode = :gemeente and zaaknummer = :zaak order by id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> new Stap(
                        Besluitstand.valueOf(rs.getString("van")),
                        Besluitgebeurtenis.valueOf(rs.getString("gebeurtenis")),
                        Besluitstand.valueOf(rs.getString("naar")),
                        rs.getObject("dag", LocalDate.class),
                        rs.getString("door"),
                        rs.getString("reden"),
                        rs.getString("bron"),
                        rs.getTimestamp("op").toInstant()))
                .list();
    }

    @Override
    public void voegToe(Gemeentecode gemeente, Zaaknummer zaak, Stap stap) {
        jdbc.sql("""
            insert into beschikking.overgang
                (gemeentecode, zaaknummer, van, gebeurtenis, naar, dag, door, reden, bron, op)
            values (:gemeente, :zaak, :van, :gebeurtenis, :naar, :dag, :door, :reden, :bron, :op)
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("van", stap.van().name())
                .param("gebeurtenis", stap.gebeurtenis().name())
                .param("naar", stap.naar().name())
                .param("dag", stap.dag())
                .param("door", stap.door())
                .param("reden", stap.reden())
                .param("bron", stap.bron())
                .param("op", Timestamp.from(stap.op()))
                .update();
    }
}
