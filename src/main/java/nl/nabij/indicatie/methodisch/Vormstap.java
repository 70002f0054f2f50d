package nl.nabij.indicatie.methodisch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** In which forms the guidance is given: alone, in a group, at a distance or with technology. */
final class Vormstap implements Weegstap {

    private static final String BRON =
            "ZAWA-73; ALK-91; DW-19: deels in een groep, op afstand of met techniek, als het haalbaar is en werkt";
    private static final Map<String, String> VORMEN = new LinkedHashMap<>();

    static {
        VORMEN.put("alleen", "Alleen, bij de inwoner");
        VORMEN.put("groep", "Samen in een groep");
        VORMEN.put("op-afstand", "Op afstand, bijvoorbeeld met beeldbellen");
        VORMEN.put("techniek", "Met slimme techniek, bijvoorbeeld een app die herinnert");
    }

    @Override
    public String code() {
        return "vorm";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "In welke vorm kan de begeleiding?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return vraag.is(Productsoort.BEGELEIDING);
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        return List.of(
                Veld.meerkeuze("vorm", "Vorm", VORMEN, BRON),
                Veld.tekst(
                        "vorm-waarom",
                        "Waarom deze vorm?",
                        "Kan het, is het haalbaar, en werkt het voor deze inwoner? Is het alleen bij de inwoner: waarom"
                                + " kan geen deel anders?",
                        BRON));
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        List<String> gekozen = vraag.antwoorden().alle("vorm");
        return List.of(grond(
                "Vorm: " + gekozen.stream().map(VORMEN::get).collect(Collectors.joining("; ")),
                vraag.een("vorm-waarom"),
                BRON,
                Map.of("vorm", String.join("; ", gekozen))));
    }
}
