package nl.nabij.declaratie.opslag;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.toewijzing.Declaratiestand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeclaratiestandRepository implements Declaratiestand {

    private final JdbcClient jdbc;

    DeclaratiestandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean heeftGoedgekeurdePrestaties(Gemeentecode gemeente, Toewijzingnummer nummer) {
        return jdbc.sql("""
                        select coalesce(sum(case when p.credit then -1 else 1 end), 0) > 0
                        from declaratie.prestatie p join declaratie.oordeel o on o.prestatie_id = p.id
                        where p.gemeentecode = :gemeente and p.toewijzing = :nummer and o.goedgekeurd
                        """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", Integer.valueOf(nummer.waarde()))
                .query(Boolean.class)
                .single();
    }
}
