package nl.nabij.indicatie.opslag;

import java.util.List;
import nl.nabij.norm.Beleidsgevolgen;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Normen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many zaken have an indicatie that was computed with the framework of that day. */
@Component
class Indicatiegevolgen implements Beleidsgevolgen {

    private final JdbcClient jdbc;

    Indicatiegevolgen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gevolg> van(Beleidsvoorstel voorstel, Normen nu, Normen straks) {
        if (!voorstel.pad().equals("indicatie/normenkader")) {
            return List.of();
        }
        long zaken = jdbc.sql("""
            select count(distinct zaaknummer) from indicatie.indicatie
            where gemeentecode = :gemeente and peildatum >= :vanaf
            """)
                .param("gemeente", voorstel.gemeente().waarde())
                .param("vanaf", voorstel.vanaf())
                .query(Long.class)
                .single();
        return List.of(new Gevolg(
                "Berekening van minuten",
                "nieuwe indicaties rekenen met dit kader; "
                        + (zaken == 1 ? "1 zaak heeft" : zaken + " zaken hebben")
                        + " al een indicatie van op of na de eerste dag, die blijft zoals zij is"));
    }
}
