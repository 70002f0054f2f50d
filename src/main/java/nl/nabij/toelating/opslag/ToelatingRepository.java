package nl.nabij.toelating.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.toelating.Integriteitszorg;
import nl.nabij.toelating.Toelatingen;
import nl.nabij.toelating.Toetsing;
import nl.nabij.toelating.Toetsoordeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ToelatingRepository implements Toelatingen {

    private final JdbcClient jdbc;

    ToelatingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Toetsing> toetsingen(Gemeentecode gemeente) {
        return jdbc.sql("select * from toelating.toetsing where gemeentecode = :gemeente order by id")
                .param("gemeente", gemeente.waarde())
                .query(ToelatingRepository::toetsing)
                .list();
    }

    private static Toetsing toetsing(ResultSet rs, int nummer) throws SQLException {
        return new Toetsing(
                Gemeentecode.of(rs.getString("gemeentecode")),
                Agbcode.of(rs.getString("agbcode")),
                rs.getString("punt"),
                Toetsoordeel.valueOf(rs.getString("oordeel")),
                rs.getString("grond"),
                rs.getObject("op", LocalDate.class),
                rs.getString("door"));
    }

    @Override
    public void voegToe(Toetsing t) {
        jdbc.sql("""
            insert into toelating.toetsing (gemeentecode, agbcode, punt, oordeel, grond, op, door)
            values (:gemeente, :agb, :punt, :oordeel, :grond, :op, :door)
            """)
                .param("gemeente", t.gemeente().waarde())
                .param("agb", t.aanbieder().waarde())
                .param("punt", t.punt())
                .param("oordeel", t.oordeel().name())
                .param("grond", t.grond())
                .param("op", t.op())
                .param("door", t.door())
                .update();
    }

    @Override
    public List<Integriteitszorg> zorgen(Gemeentecode gemeente) {
        return jdbc.sql("select * from toelating.zorg where gemeentecode = :gemeente order by id desc")
                .param("gemeente", gemeente.waarde())
                .query((rs, n) -> new Integriteitszorg(
                        gemeente,
                        Agbcode.of(rs.getString("agbcode")),
                        Integriteitszorg.Aard.valueOf(rs.getString("aard")),
                        rs.getString("tekst"),
                        rs.getObject("op", LocalDate.class),
                        rs.getString("door")))
                .list();
    }

    @Override
    public void meld(Integriteitszorg zorg) {
        jdbc.sql("""
            insert into toelating.zorg (gemeentecode, agbcode, aard, tekst, op, door)
            values (:gemeente, :agb, :aard, :tekst, :op, :door)
            """)
                .param("gemeente", zorg.gemeente().waarde())
                .param("agb", zorg.aanbieder().waarde())
                .param("aard", zorg.aard().name())
                .param("tekst", zorg.tekst())
                .param("op", zorg.op())
                .param("door", zorg.door())
                .update();
    }
}
