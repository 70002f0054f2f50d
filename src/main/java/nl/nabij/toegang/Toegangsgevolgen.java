package nl.nabij.toegang;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nabij.norm.Beleidsgevolgen;
import nl.nabij.norm.Beleidslezers;
import nl.nabij.norm.Beleidslezers.Soort;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Normen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which open zaken would go on under another value: those reported on or after its first day. */
@Component
class Toegangsgevolgen implements Beleidsgevolgen {

    private static final Map<String, String> GEBRUIK = Map.of(
            "onderzoek/ladder", "De ladder in het onderzoek",
            "toegang/verslag-als-aanvraag", "Het ondertekende verslag als aanvraag");

    private static final Set<Soort> SOORTEN =
            EnumSet.of(Soort.BEREKENING, Soort.WEGING, Soort.AANBOD, Soort.BESLUIT, Soort.ONDERZOEK);

    private final JdbcClient jdbc;

    Toegangsgevolgen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gevolg> van(Beleidsvoorstel voorstel, Normen nu, Normen straks) {
        String wie = GEBRUIK.get(voorstel.pad());
        if (wie == null) {
            return nogNietBesloten(voorstel);
        }
        long open = jdbc.sql("""
            select count(*) from toegang.zaak
            where gemeentecode = :gemeente and status not in ('BESLOTEN', 'AFGESLOTEN')
              and meldingsdatum >= :vanaf
            """)
                .param("gemeente", voorstel.gemeente().waarde())
                .param("vanaf", voorstel.vanaf())
                .query(Long.class)
                .single();
        return List.of(new Gevolg(
                wie,
                "geldt voor meldingen vanaf de eerste dag; nu " + (open == 1 ? "1 open zaak" : open + " open zaken")));
    }

    /** What a product, a computation or a decision works with counts on the day of the decision, whenever the melding was. */
    private List<Gevolg> nogNietBesloten(Beleidsvoorstel voorstel) {
        if (Beleidslezers.van(voorstel.pad())
                .filter(l -> SOORTEN.contains(l.soort()))
                .isEmpty()) {
            return List.of();
        }
        long open = jdbc.sql("""
            select count(*) from toegang.zaak
            where gemeentecode = :gemeente and status not in ('BESLOTEN', 'AFGESLOTEN')
            """)
                .param("gemeente", voorstel.gemeente().waarde())
                .query(Long.class)
                .single();
        return List.of(new Gevolg(
                "Open zaken",
                (open == 1 ? "1 zaak heeft" : open + " zaken hebben")
                        + " nog geen besluit; wat daar op of na de eerste dag ingaat, rekent met de nieuwe waarde"));
    }
}
