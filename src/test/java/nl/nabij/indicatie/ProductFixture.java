package nl.nabij.indicatie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.methodisch.Openpunt;
import nl.nabij.indicatie.methodisch.Productarchief;
import nl.nabij.indicatie.methodisch.Productconcept;
import nl.nabij.indicatie.methodisch.Stappenplan;
import nl.nabij.indicatie.methodisch.Veld;
import nl.nabij.indicatie.methodisch.Weegmachine;
import nl.nabij.indicatie.methodisch.Weegvraag;
import nl.nabij.indicatie.methodisch.Weegvragen;
import nl.nabij.indicatie.methodisch.Weging;
import nl.nabij.platform.CurrentUser;
import nl.nabij.toegang.Zaak;
import org.springframework.stereotype.Component;

/** Products weighed by method, through the real service: {@code @Autowired ProductFixture producten}. */
@Component
public class ProductFixture {

    /** First day of the support in the tests: all five regions have their policy then. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);

    private final Productwerk werk;
    private final Productarchief archief;
    private final Weegvragen vragen;

    ProductFixture(Productwerk werk, Productarchief archief, Weegvragen vragen) {
        this.werk = werk;
        this.archief = archief;
        this.vragen = vragen;
    }

    /** No other law goes first. */
    public void vooraf(Zaak zaak, Map<String, String> anders) {
        Map<String, List<String>> antwoorden = new HashMap<>();
        for (String wet : List.of("wlz", "zvw", "jeugdwet", "participatiewet", "landelijke-inkoop-zintuiglijk")) {
            antwoorden.put(wet, List.of("gaat-niet-voor"));
            antwoorden.put(wet + "-waarom", List.of("Samen nagegaan."));
        }
        anders.forEach((veld, waarde) -> antwoorden.put(veld, List.of(waarde)));
        werk.antwoord(consulent(zaak), zaak.nummer(), Productwerk.VOORAF, antwoorden);
    }

    /** Settles a product with these answers and a plain answer to everything else. */
    public Productindicatie vastgelegd(Zaak zaak, String product, Map<String, String> anders) {
        invullen(zaak, product, anders);
        return switch (werk.stelVast(consulent(zaak), zaak.nummer(), product)) {
            case Productvaststelling.Vastgelegd v -> v.indicatie();
            case Productvaststelling.Geweigerd g -> throw new IllegalStateException("Not settled: " + g.bevindingen());
        };
    }

    /** Answers until nothing is open; a later answer may ask something new. */
    public void invullen(Zaak zaak, String product, Map<String, String> anders) {
        werk.begin(consulent(zaak), zaak.nummer(), product, BEGIN);
        Map<String, List<String>> eerst = new HashMap<>();
        anders.forEach((veld, waarde) -> eerst.put(veld, waarde.isEmpty() ? List.of() : List.of(waarde)));
        werk.antwoord(consulent(zaak), zaak.nummer(), product, eerst);
        for (int ronde = 0; ronde < 3; ronde++) {
            Weegvraag vraag = vraag(zaak, product);
            Map<String, List<String>> nog = new HashMap<>();
            Stappenplan.van(vraag).stream()
                    .flatMap(s -> s.velden(vraag).stream())
                    .filter(v ->
                            v.verplicht() && vraag.antwoorden().alle(v.code()).isEmpty())
                    .filter(v -> !anders.containsKey(v.code()))
                    .forEach(v -> nog.put(v.code(), gewoon(v)));
            werk.antwoord(consulent(zaak), zaak.nummer(), product, nog);
        }
    }

    public List<Openpunt> open(Zaak zaak, String product) {
        return Weegmachine.weeg(vraag(zaak, product)) instanceof Weging.VraagtProfessional v ? v.open() : List.of();
    }

    private Weegvraag vraag(Zaak zaak, String product) {
        Productconcept concept =
                archief.concept(zaak.gemeente(), zaak.nummer(), product).orElseThrow();
        return vragen.vraag(zaak, concept, "S. Jansen");
    }

    private static CurrentUser consulent(Zaak zaak) {
        return IndicatieFixture.consulent(zaak.gemeente());
    }

    private static List<String> gewoon(Veld veld) {
        return switch (veld.soort()) {
            case REGEL, TEKST -> List.of("Dit is samen besproken.");
            case GETAL -> List.of("4");
            case DATUM -> List.of(veld.code().equals("einde") ? "2027-05-31" : "2027-03-01");
            case KEUZE -> List.of(veld.opties().firstEntry().getKey());
            case MEERKEUZE ->
                veld.code().equals("doelgroep")
                        ? List.of(veld.opties().firstEntry().getKey())
                        : List.copyOf(veld.opties().keySet());
        };
    }
}
