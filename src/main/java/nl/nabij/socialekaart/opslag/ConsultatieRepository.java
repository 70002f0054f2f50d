package nl.nabij.socialekaart.opslag;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.socialekaart.Consultatie;
import nl.nabij.socialekaart.Consultaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsultatieRepository implements Consultaties {

    private final JdbcClient jdbc;

    ConsultatieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Consultatie> alle(Gemeentecode gemeente) {
        return jdbc.sql("select * from socialekaart.consultatie where gemeentecode = :gemeente order by dag desc, id"
                        + " desc")
                .param("gemeente", gemeente.waarde())
                .query((rs, n) -> new Consultatie(
                        gemeente,
                        rs.getObject("dag", LocalDate.class),
                        Consultatie.Vorm.valueOf(rs.getString("vorm")),
                        rs.getString("deskundige"),
                        rs.getString("vraag"),
                        rs.getString("advies"),
                        rs.getObject("minuten", Integer.class),
                        rs.getString("door")))
                .list();
    }

    @Override
    public void voegToe(Consultatie c) {
        jdbc.sql("""
            insert into socialekaart.consultatie
                (gemeentecode, dag, vorm, deskundige, vraag, advies, minuten, door)
            values (:gemeente, :dag, :vorm, :deskundige, :vraag, :advies, :minuten, :door)
            """)
                .param("gemeente", c.gemeente().waarde())
                .param("dag", c.dag())
                .param("vorm", c.vorm().name())
                .param("deskundige", c.deskundige())
                .param("vraag", c.vraag())
                .param("advies", c.advies())
                .param("minuten", c.minuten())
                .param("door", c.door())
                .update();
    }
}
