package nl.nabij.beschikking.opslag;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsgebruik;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions whose receipt names the value. */
@Component
class Besluitgebruik implements Beleidsgebruik {

    private final JdbcClient jdbc;

    Besluitgebruik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gebruik> van(Gemeentecode gemeente, String hash) {
        return jdbc.sql("""
            select nummer, besluitdatum from beschikking.beschikking
            where gemeentecode = :gemeente and position(:hash in bewijs) > 0 order by besluitdatum, nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("hash", hash)
                .query((rij, n) -> new Gebruik("Besluit " + rij.getLong(1), rij.getObject(2, LocalDate.class)))
                .list();
    }
}
