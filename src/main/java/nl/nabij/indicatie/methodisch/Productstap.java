package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.nabij.norm.Normwaarde;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Keuze;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Why this level or variant: the conditions the region sets, and why not lighter. */
final class Productstap implements Weegstap {

    private static final String AFSCHALEN = "ALK-61; DHW-31: zo licht als kan, met een reden als dat niet gaat";

    private static final String DICHTBIJ = "begeleiding/dichtbij";

    @Override
    public String code() {
        return "keuze";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Waarom past " + vraag.product().naam() + "?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return true;
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        List<Veld> velden = new ArrayList<>();
        Map<String, String> voorwaarden = new LinkedHashMap<>();
        vraag.product()
                .kenmerken()
                .voorwaarden()
                .forEach(v -> voorwaarden.put(Integer.toString(voorwaarden.size()), v));
        if (!voorwaarden.isEmpty()) {
            velden.add(Veld.meerkeuze(
                            "voorwaarden",
                            "Wat klopt voor deze inwoner?",
                            voorwaarden,
                            vraag.product().kenmerken().bron().toString())
                    .metUitleg("De regio stelt deze voorwaarden."));
        }
        velden.add(Veld.tekst(
                "keuze-waarom",
                "Waarom past dit?",
                soort(vraag.product()),
                vraag.product().kenmerken().bron().toString()));
        if (dichtbij(vraag).isPresent()) {
            velden.add(Veld.tekst(
                    "dichtbij",
                    "Is de hulp dichtbij? Als zij verder weg is: waarom?",
                    "Dichtbij als het kan, verder weg als het moet.",
                    dichtbij(vraag).get()));
        }
        if (!lichter(vraag).isEmpty()) {
            velden.add(Veld.tekst(
                    "lichter-waarom-niet",
                    "Waarom is iets lichters niet genoeg?",
                    "Lichter is: " + String.join(", ", lichter(vraag)) + ".",
                    AFSCHALEN));
        }
        return velden;
    }

    /** Where the region says that distance needs a reason; empty where it does not, or where the help comes to the home. */
    private static Optional<String> dichtbij(Weegvraag vraag) {
        return vraag.is(Productsoort.BEGELEIDING, Productsoort.DAGBESTEDING, Productsoort.RESPIJT)
                ? vraag.beleid().find(DICHTBIJ).filter(Normwaarde::ja).map(Regiobeleid::bron)
                : Optional.empty();
    }

    private static String soort(Aanbodproduct product) {
        return product.kenmerken()
                .niveau()
                .map(n -> "Niveau: " + n.tekst() + ".")
                .or(() -> product.kenmerken().variant().map(v -> "Variant: " + v.tekst() + "."))
                .orElse("");
    }

    /** Names of products of the same kind with a level that the region puts before this one. */
    private static List<String> lichter(Weegvraag vraag) {
        List<String> volgorde = List.of("basis", "licht", "midden", "middel", "plus", "zwaar");
        int hier = vraag.product()
                .kenmerken()
                .niveau()
                .map(Keuze::code)
                .map(volgorde::indexOf)
                .orElse(-1);
        return vraag.aanbod().stream()
                .filter(p -> p.soort() == vraag.product().soort())
                .filter(p -> {
                    int daar = p.kenmerken()
                            .niveau()
                            .map(Keuze::code)
                            .map(volgorde::indexOf)
                            .orElse(-1);
                    return daar >= 0 && daar < hier;
                })
                .map(Aanbodproduct::naam)
                .toList();
    }

    @Override
    public List<Openpunt> toets(Weegvraag vraag) {
        int gevraagd = vraag.product().kenmerken().voorwaarden().size();
        int gegeven = voldaan(vraag).size();
        boolean uitgelegd = vraag.is(Productsoort.OPPLUS) || gegeven == 0 || gegeven == gevraagd;
        return uitgelegd
                ? List.of()
                : List.of(open(
                        "voorwaarden",
                        "Niet aan alle voorwaarden is voldaan. Kies een ander product, of leg bij de zaak vast waarom"
                                + " dit toch past.",
                        vraag.product().kenmerken().bron().toString()));
    }

    /** The conditions that are met, in words. */
    private static List<String> voldaan(Weegvraag vraag) {
        List<String> voorwaarden = vraag.product().kenmerken().voorwaarden();
        return IntStream.range(0, voorwaarden.size())
                .filter(i -> vraag.antwoorden().alle("voorwaarden").contains(Integer.toString(i)))
                .mapToObj(voorwaarden::get)
                .toList();
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        List<Onderbouwingsregel> regels = new ArrayList<>();
        String bron = vraag.product().kenmerken().bron().toString();
        String wat = soort(vraag.product());
        String klopt = String.join(". ", voldaan(vraag));
        regels.add(grond(
                "Waarom " + vraag.product().naam() + (wat.isEmpty() ? "" : ". " + wat.substring(0, wat.length() - 1)),
                vraag.een("keuze-waarom") + (klopt.isEmpty() ? "" : " Voldaan is aan: " + klopt + "."),
                bron,
                Map.of("product", vraag.product().code())));
        dichtbij(vraag)
                .ifPresent(waar -> regels.add(grond("Dichtbij of verder weg", vraag.een("dichtbij"), waar, Map.of())));
        if (!lichter(vraag).isEmpty()) {
            regels.add(grond(
                    "Waarom niet lichter",
                    vraag.een("lichter-waarom-niet"),
                    AFSCHALEN,
                    Map.of("lichter", String.join(", ", lichter(vraag)))));
        }
        return regels;
    }
}
