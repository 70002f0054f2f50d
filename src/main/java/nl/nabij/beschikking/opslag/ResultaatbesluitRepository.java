package nl.nabij.beschikking.opslag;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.model.Resultaatbesluiten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResultaatbesluitRepository implements Resultaatbesluiten {

    private final JdbcClient jdbc;

    ResultaatbesluitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Resultaatbesluit> van(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from beschikking.resultaatbesluit where gemeentecode = :gemeente and zaaknummer = :zaak
            order by besluitdatum, id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> new Resultaatbesluit(
                        rs.getString("nummer"),
                        rs.getObject("besluitdatum", LocalDate.class),
                        rs.getString("resultaat"),
                        rs.getString("taken"),
                        rs.getString("frequentie"),
                        rs.getObject("einde", LocalDate.class),
                        rs.getObject("vervallen_op", LocalDate.class)))
                .list();
    }

    @Override
    public void neemOver(Gemeentecode gemeente, Zaaknummer zaak, Resultaatbesluit besluit, String door) {
        jdbc.sql("""
            insert into beschikking.resultaatbesluit
                (gemeentecode, zaaknummer, nummer, besluitdatum, resultaat, taken, frequentie, einde, door)
            values (:gemeente, :zaak, :nummer, :datum, :resultaat, :taken, :frequentie, :einde, :door)
            on conflict do nothing
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("nummer", besluit.nummer())
                .param("datum", besluit.besluitdatum())
                .param("resultaat", besluit.resultaat())
                .param("taken", besluit.taken())
                .param("frequentie", besluit.frequentie())
                .param("einde", besluit.einde())
                .param("door", door)
                .update();
    }

    @Override
    public void vervallen(Gemeentecode gemeente, Zaaknummer zaak, LocalDate op) {
        jdbc.sql("""
            update beschikking.resultaatbesluit set vervallen_op = :op
            where gemeentecode = :gemeente and zaaknummer = :zaak and vervallen_op is null
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .param("op", op)
                .update();
    }
}
