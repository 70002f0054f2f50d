package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.indicatie.Productindicatie;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Opplus: temporary extra room on top of a product with fixed time, with a product of its own and never extra claim lines. */
final class Opplusstap implements Weegstap {

    private static final String EIGEN =
            "ZAWA-96; conflict C-13: Opplus is een eigen product met eigen ruimte, geen extra declaratieregel";

    private static final String REGELS = "opplus/regels-per-doelgroep";
    private static final String GRENS = "opplus/signaalgrens";

    @Override
    public String code() {
        return "opplus";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Wanneer is er tijdelijk meer nodig?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return vraag.is(Productsoort.OPPLUS);
    }

    /** The product this Opplus was chosen for; empty as long as none was. */
    static Optional<Productindicatie> basis(Weegvraag vraag) {
        return vraag.zaak().vastgelegd().stream()
                .filter(p -> p.product().equals(vraag.een("opplus-bij")))
                .findFirst();
    }

    private static Map<String, String> bij(Weegvraag vraag) {
        Map<String, String> bij = new LinkedHashMap<>();
        vraag.zaak().vastgelegd().stream()
                .filter(p -> vraag.product().kenmerken().bij().contains(p.product()))
                .forEach(p -> bij.put(p.product(), p.naam()));
        return bij;
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        List<Veld> velden = new ArrayList<>(List.of(
                Veld.keuze("opplus-bij", "Bij welke hulp hoort de Opplus?", bij(vraag), EIGEN),
                Veld.tekst(
                        "opplus-wanneer",
                        "Wanneer mag de aanbieder de extra tijd inzetten?",
                        vraag.beleid()
                                .find(REGELS)
                                .map(r -> "De regels van uw regio: " + r.waarde())
                                .orElse("Waaraan merkt u dat er tijdelijk meer nodig is?"),
                        vraag.beleid().bron(REGELS))));
        if (vraag.beleid().find(GRENS).isEmpty()) {
            velden.add(Veld.tekst(
                    "opplus-seintje",
                    "Wanneer wil het team horen hoeveel Opplus is gebruikt?",
                    "Uw regio heeft geen grens vastgesteld, dus Nabij geeft hier geen seintje. Schrijf op wat u"
                            + " afspreekt en wie erop let.",
                    vraag.beleid().bron(GRENS)));
        }
        return velden;
    }

    @Override
    public List<Openpunt> toets(Weegvraag vraag) {
        return bij(vraag).isEmpty()
                ? List.of(open("opplus-bij", "Leg eerst de hulp vast waar de Opplus boven op komt.", EIGEN))
                : List.of();
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        String naam = basis(vraag).map(Productindicatie::naam).orElse("");
        return List.of(
                grond(
                        "Extra ruimte boven op " + naam,
                        vraag.een("opplus-wanneer"),
                        vraag.beleid().find(REGELS).map(Regiobeleid::bron).orElse(EIGEN),
                        Map.of("opplus-bij", vraag.een("opplus-bij"))),
                seintje(vraag));
    }

    /** Of the region when it set a share: then the verbruik watches it (ZAWA-98). Otherwise what was agreed. */
    private Onderbouwingsregel seintje(Weegvraag vraag) {
        String onderdeel = "Seintje over het gebruik";
        return vraag.beleid()
                .find(GRENS)
                .map(g -> regel(
                        onderdeel,
                        "Het team krijgt een seintje als " + g.getal().toPlainString() + "% van de Opplus is gebruikt.",
                        Regiobeleid.bron(g),
                        Map.of(),
                        Onderbouwingsregel.Herkomst.BELEID,
                        null))
                .orElseGet(() -> grond(
                        onderdeel, vraag.een("opplus-seintje"), vraag.beleid().bron(GRENS), Map.of()));
    }
}
