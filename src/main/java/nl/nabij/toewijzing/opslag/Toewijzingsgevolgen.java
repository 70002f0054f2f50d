package nl.nabij.toewijzing.opslag;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsgevolgen;
import nl.nabij.norm.Beleidslezers;
import nl.nabij.norm.Beleidslezers.Soort;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Normen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many orders run on the first day of a value that messages, delivery or the product list work with. */
@Component
class Toewijzingsgevolgen implements Beleidsgevolgen {

    private static final Set<Soort> SOORTEN = EnumSet.of(Soort.AANBOD, Soort.BERICHT, Soort.LEVERING);

    private final JdbcClient jdbc;

    Toewijzingsgevolgen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gevolg> van(Beleidsvoorstel voorstel, Normen nu, Normen straks) {
        if (Beleidslezers.van(voorstel.pad())
                .filter(l -> SOORTEN.contains(l.soort()))
                .isEmpty()) {
            return List.of();
        }
        long lopend = jdbc.sql("""
            select count(*) from toewijzing.toewijzing
            where gemeentecode = :gemeente and begin <= :dag and coalesce(einde >= :dag, true)
              and reden_wijziging is distinct from '13'
            """)
                .param("gemeente", voorstel.gemeente().waarde())
                .param("dag", voorstel.vanaf())
                .query(Long.class)
                .single();
        return List.of(new Gevolg(
                "Lopende toewijzingen",
                "op " + Tekst.datum(voorstel.vanaf()) + " "
                        + (lopend == 1 ? "loopt 1 toewijzing" : "lopen " + lopend + " toewijzingen")
                        + ", van alle producten samen"));
    }
}
