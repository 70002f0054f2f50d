package nl.nabij.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SpinnenwebRepository {

    private final JdbcClient jdbc;

    SpinnenwebRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Spinnenweb> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("""
            select * from toegang.spinnenweb where gemeentecode = :gemeente and zaak = :zaak
            order by volgnummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query(SpinnenwebRepository::web)
                .list();
    }

    private static Spinnenweb web(ResultSet rs, int nummer) throws SQLException {
        Map<Levensgebied, Integer> cijfers = new EnumMap<>(Levensgebied.class);
        Integer[] marks = (Integer[]) rs.getArray("cijfers").getArray();
        for (Levensgebied gebied : Levensgebied.values()) {
            if (marks[gebied.ordinal()] != null) {
                cijfers.put(gebied, marks[gebied.ordinal()]);
            }
        }
        return new Spinnenweb(
                rs.getObject("dag", LocalDate.class),
                cijfers,
                rs.getString("woorden"),
                rs.getString("wens"),
                rs.getString("door"));
    }

    void bewaar(Zaak zaak, Spinnenweb web) {
        Integer[] marks = new Integer[Levensgebied.values().length];
        web.cijfers().forEach((gebied, cijfer) -> marks[gebied.ordinal()] = cijfer);
        jdbc.sql("""
            insert into toegang.spinnenweb (gemeentecode, zaak, volgnummer, dag, cijfers, woorden, wens, door)
            select :gemeente, :zaak, count(*) + 1, :dag, :cijfers, :woorden, :wens, :door
            from toegang.spinnenweb where zaak = :zaak
            """)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("dag", web.dag())
                .param("cijfers", marks)
                .param("woorden", web.woorden())
                .param("wens", web.wens())
                .param("door", web.door())
                .update();
    }
}
