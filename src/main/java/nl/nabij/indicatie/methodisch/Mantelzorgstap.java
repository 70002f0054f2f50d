package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Respite is for who gives care: how heavy it is, and when it gives relief. */
final class Mantelzorgstap implements Weegstap {

    private static final String WET = "Wmo 2015, artikel 2.3.2 lid 4 onder d: wat de mantelzorger nodig heeft";

    private static final String PLANNEN = "ZAWA-92: plaatsen die te plannen zijn";
    private static final String STEUN =
            "ZAWA-22; ZAWA-104: steun en advies voor wie zorgt, en zien wanneer het te zwaar is";
    private static final Map<String, String> DRUK = new LinkedHashMap<>();
    private static final Map<String, String> ADVIES = new LinkedHashMap<>();

    static {
        DRUK.put("houdt-vol", "De mantelzorger houdt het vol");
        DRUK.put("dreigt", "De mantelzorger dreigt overbelast te raken");
        DRUK.put("overbelast", "De mantelzorger is overbelast");
        ADVIES.put("gedrag", "Omgaan met gedrag");
        ADVIES.put("verloop", "Hoe de ziekte verloopt");
        ADVIES.put("balans", "Zorgen en eigen leven in balans");
        ADVIES.put("waar-steun", "Waar steun te vinden is");
    }

    @Override
    public String code() {
        return "mantelzorg";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Wat heeft de mantelzorger nodig?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return vraag.is(Productsoort.RESPIJT);
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        return List.of(
                Veld.keuze("mantelzorg-druk", "Houdt de mantelzorger het vol?", DRUK, WET),
                Veld.regel("mantelzorger", "Wie geeft de zorg?", "Bijvoorbeeld: de partner.", WET),
                Veld.tekst("mantelzorg-last", "Hoe zwaar is het voor de mantelzorger?", "In eigen woorden.", WET),
                Veld.tekst(
                        "mantelzorg-rust",
                        "Wanneer geeft dit rust, en hoe is het gepland?",
                        "Te plannen, niet alleen bij nood.",
                        PLANNEN),
                Veld.meerkeuze("mantelzorg-advies", "Waarover krijgt de mantelzorger advies?", ADVIES, STEUN)
                        .optioneel());
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        List<Onderbouwingsregel> regels = new ArrayList<>(List.of(
                grond(
                        "Mantelzorger: " + vraag.een("mantelzorger"),
                        DRUK.get(vraag.een("mantelzorg-druk")) + ". " + vraag.een("mantelzorg-last"),
                        WET,
                        Map.of(
                                "mantelzorger",
                                vraag.een("mantelzorger"),
                                "mantelzorg-druk",
                                vraag.een("mantelzorg-druk"))),
                grond("Op adem komen", vraag.een("mantelzorg-rust"), PLANNEN, Map.of())));
        List<String> advies = vraag.antwoorden().alle("mantelzorg-advies");
        if (!advies.isEmpty()) {
            regels.add(grond(
                    "Advies voor de mantelzorger",
                    advies.stream().map(ADVIES::get).collect(Collectors.joining("; ")) + ".",
                    STEUN,
                    Map.of("mantelzorg-advies", String.join("; ", advies))));
        }
        return regels;
    }
}
