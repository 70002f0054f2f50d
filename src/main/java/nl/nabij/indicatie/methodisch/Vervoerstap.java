package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Transport has a weighing of its own: the resident, then the network, then volunteers and shared transport. */
final class Vervoerstap implements Weegstap {

    private static final String BEPERKEN = "vervoer/beperken";
    private static final String BRON =
            "ZAWA-86; ZAWA-90: vervoer als inwoner en netwerk het niet kunnen; dichtbij en samen waar dat kan";

    @Override
    public String code() {
        return "vervoer";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Waarom kan de inwoner er niet zelf komen?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return vraag.is(Productsoort.VERVOER);
    }

    /** Names of the products in this zaak that the transport goes to, by code. */
    private static Map<String, String> naar(Weegvraag vraag) {
        Map<String, String> naar = new LinkedHashMap<>();
        vraag.zaak().vastgelegd().stream()
                .filter(p -> vraag.product().kenmerken().bij().isEmpty()
                        || vraag.product().kenmerken().bij().contains(p.product()))
                .filter(p -> p.soort() != Productsoort.VERVOER)
                .forEach(p -> naar.put(p.product(), p.naam()));
        return naar;
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        List<Veld> velden = new ArrayList<>();
        Map<String, String> naar = naar(vraag);
        if (!naar.isEmpty()) {
            velden.add(Veld.keuze("vervoer-naar", "Waar gaat het vervoer naartoe?", naar, bron(vraag.product())));
        }
        velden.add(Veld.tekst(
                "vervoer-zelf", "Waarom lukt het de inwoner zelf niet?", "Denk aan lopen, fietsen en de bus.", BRON));
        velden.add(Veld.tekst(
                "vervoer-netwerk",
                "Waarom kan het netwerk niet rijden?",
                "Denk aan familie, buren en vrienden.",
                BRON));
        velden.add(Veld.tekst(
                "vervoer-samen",
                "Wat kan met vrijwilligers of samen met anderen?",
                "En kan het dichter bij huis?",
                BRON));
        Map<String, String> beperken = vraag.beleid().lijst(BEPERKEN);
        if (!beperken.isEmpty()) {
            velden.add(Veld.meerkeuze(
                    "vervoer-beperken",
                    "Wat is bekeken om minder vervoer te geven?",
                    beperken,
                    vraag.beleid().bron(BEPERKEN)));
        }
        return velden;
    }

    private static String bron(Aanbodproduct product) {
        return product.kenmerken().bron().toString();
    }

    @Override
    public List<Openpunt> toets(Weegvraag vraag) {
        return naar(vraag).isEmpty()
                ? List.of(open(
                        "vervoer-zelf",
                        "Leg eerst vast waar het vervoer naartoe gaat, bijvoorbeeld de dagbesteding.",
                        bron(vraag.product())))
                : List.of();
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        String naar = naar(vraag).getOrDefault(vraag.een("vervoer-naar"), "");
        List<Onderbouwingsregel> regels = new ArrayList<>(List.of(
                grond("Zelf komen naar " + naar, vraag.een("vervoer-zelf"), BRON, Map.of("vervoer-naar", naar)),
                grond("Rijden door het netwerk", vraag.een("vervoer-netwerk"), BRON, Map.of()),
                grond("Vrijwilligers of samen reizen", vraag.een("vervoer-samen"), BRON, Map.of())));
        Map<String, String> beperken = vraag.beleid().lijst(BEPERKEN);
        List<String> bekeken = vraag.antwoorden().alle("vervoer-beperken");
        if (!bekeken.isEmpty()) {
            regels.add(grond(
                    "Bekeken om minder vervoer te geven",
                    bekeken.stream().map(b -> beperken.getOrDefault(b, b)).collect(Collectors.joining("; ")) + ".",
                    vraag.beleid().bron(BEPERKEN),
                    Map.of("vervoer-beperken", String.join("; ", bekeken))));
        }
        return regels;
    }
}
