package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.norm.Beleidsgebruik;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Zaken with a term or a ladder that was set by the value. */
@Component
class Toegangsgebruik implements Beleidsgebruik {

    private final JdbcClient jdbc;

    Toegangsgebruik(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gebruik> van(Gemeentecode gemeente, String hash) {
        return jdbc.sql("""
            select 'Termijn van zaak ' || zaak, min(begin) from toegang.klok
            where gemeentecode = :gemeente and norm_hash = :hash group by zaak
            union all
            select 'Ladder van zaak ' || zaak, gestart_op from toegang.onderzoek
            where gemeentecode = :gemeente and ladder_hash = :hash
            order by 2, 1
            """)
                .param("gemeente", gemeente.waarde())
                .param("hash", hash)
                .query((rij, n) -> new Gebruik(rij.getString(1), rij.getObject(2, LocalDate.class)))
                .list();
    }
}
