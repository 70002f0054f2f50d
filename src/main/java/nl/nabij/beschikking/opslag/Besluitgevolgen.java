package nl.nabij.beschikking.opslag;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsgevolgen;
import nl.nabij.norm.Beleidslezers;
import nl.nabij.norm.Beleidslezers.Soort;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many decisions run on the first day, and how many of them rest on the value that holds now. */
@Component
class Besluitgevolgen implements Beleidsgevolgen {

    private static final Set<Soort> SOORTEN = EnumSet.of(Soort.BEREKENING, Soort.WEGING, Soort.AANBOD, Soort.BESLUIT);

    private final Beschikkingen beschikkingen;
    private final JdbcClient jdbc;

    Besluitgevolgen(Beschikkingen beschikkingen, JdbcClient jdbc) {
        this.beschikkingen = beschikkingen;
        this.jdbc = jdbc;
    }

    @Override
    public List<Gevolg> van(Beleidsvoorstel voorstel, Normen nu, Normen straks) {
        if (Beleidslezers.van(voorstel.pad())
                .filter(l -> SOORTEN.contains(l.soort()))
                .isEmpty()) {
            return List.of();
        }
        List<Beschikking> lopend = beschikkingen.lopend(voorstel.gemeente(), voorstel.vanaf());
        long ermee = nu.find(voorstel.pad(), voorstel.gemeente(), voorstel.vanaf())
                .map(Normwaarde::hash)
                .map(hash -> genomenMet(voorstel.gemeente(), lopend, hash))
                .orElse(0L);
        String dag = Tekst.datum(voorstel.vanaf());
        String hoeveel = lopend.size() == 1 ? "loopt 1 besluit" : "lopen " + lopend.size() + " besluiten";
        return List.of(new Gevolg(
                "Lopende besluiten",
                "op " + dag + " " + hoeveel + "; in " + ermee
                        + " staat de waarde die nu geldt als bewijs. Een besluit verandert pas als u het herziet"));
    }

    private long genomenMet(Gemeentecode gemeente, List<Beschikking> lopend, String hash) {
        Long[] nummers =
                lopend.stream().map(b -> Long.valueOf(b.nummer().waarde())).toArray(Long[]::new);
        return jdbc.sql("""
            select count(*) from beschikking.beschikking
            where gemeentecode = :gemeente and nummer = any(:nummers) and position(:hash in bewijs) > 0
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummers", nummers)
                .param("hash", hash)
                .query(Long.class)
                .single();
    }
}
