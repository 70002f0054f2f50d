package nl.nabij.beschikking.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.Mandaat;
import nl.nabij.beschikking.Mandaten;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class MandaatRepository implements Mandaten {

    private final JdbcClient jdbc;

    MandaatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Mandaat> alle(Gemeentecode gemeente) {
        return jdbc.sql("""
                        select * from beschikking.mandaat where gemeentecode = :gemeente
                        order by gebruiker, geldig_vanaf, uitkomst
                        """)
                .param("gemeente", gemeente.waarde())
                .query(MandaatRepository::mandaat)
                .list();
    }

    @Override
    public List<Mandaat> van(Gemeentecode gemeente, String gebruiker) {
        return jdbc.sql("select * from beschikking.mandaat where gemeentecode = :gemeente and gebruiker = :gebruiker")
                .param("gemeente", gemeente.waarde())
                .param("gebruiker", gebruiker)
                .query(MandaatRepository::mandaat)
                .list();
    }

    @Override
    public void verleen(Mandaat mandaat) {
        jdbc.sql("""
                        insert into beschikking.mandaat
                            (gemeentecode, gebruiker, uitkomst, productcategorie, geldig_vanaf, geldig_tot_en_met, grondslag)
                        values (:gemeente, :gebruiker, :uitkomst, :categorie, :vanaf, :tot, :grondslag)
                        on conflict do nothing
                        """)
                .param("gemeente", mandaat.gemeente().waarde())
                .param("gebruiker", mandaat.gebruiker())
                .param("uitkomst", mandaat.uitkomst().name())
                .param("categorie", mandaat.productcategorie().waarde())
                .param("vanaf", mandaat.periode().begin())
                .param("tot", mandaat.periode().einde())
                .param("grondslag", mandaat.grondslag())
                .update();
    }

    @Override
    @Transactional
    public int beeindig(Gemeentecode gemeente, String gebruiker, LocalDate laatsteDag) {
        int weg = jdbc.sql("""
                        delete from beschikking.mandaat
                        where gemeentecode = :gemeente and gebruiker = :gebruiker and geldig_vanaf > :dag
                        """)
                .param("gemeente", gemeente.waarde())
                .param("gebruiker", gebruiker)
                .param("dag", laatsteDag)
                .update();
        return weg
                + jdbc.sql("""
                        update beschikking.mandaat set geldig_tot_en_met = :dag
                        where gemeentecode = :gemeente and gebruiker = :gebruiker
                            and (geldig_tot_en_met is null or geldig_tot_en_met > :dag)
                        """)
                        .param("gemeente", gemeente.waarde())
                        .param("gebruiker", gebruiker)
                        .param("dag", laatsteDag)
                        .update();
    }

    private static Mandaat mandaat(ResultSet rs, int rij) throws SQLException {
        return new Mandaat(
                Gemeentecode.of(rs.getString("gemeentecode")),
                rs.getString("gebruiker"),
                Uitkomst.valueOf(rs.getString("uitkomst")),
                Productcategorie.of(rs.getString("productcategorie")),
                Periode.vanTot(
                        rs.getObject("geldig_vanaf", LocalDate.class),
                        rs.getObject("geldig_tot_en_met", LocalDate.class)),
                rs.getString("grondslag"));
    }
}
