package nl.nabij.indicatie.methodisch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.nabij.indicatie.Indicatieregel;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Tekst;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** What is checked once for a zaak: other laws, the age of eighteen, reablement and the laundry service. */
public final class Voorafvragen {

    public static final String REABLEMENT = "reablement-eerst";
    static final String ANDERS = "anders-doen";
    public static final String WAS = "wasservice";
    static final String WASBELEID = "thuisondersteuning/was-algemene-voorziening";

    private static final Map<String, String> NAMEN = Map.of(
            "wlz",
            "Wet langdurige zorg (Wlz)",
            "zvw",
            "Zorgverzekering (Zvw)",
            "jeugdwet",
            "Jeugdwet",
            "participatiewet",
            "Participatiewet",
            Wettenvragen.OVERDRACHT,
            "Overdracht",
            Jeugdvragen.OVERGANG,
            "Jong en volwassen",
            Jeugdvragen.GEZINSPLAN,
            "Gezinsplan",
            REABLEMENT,
            "Eerst samen oefenen (reablement)",
            ANDERS,
            "Anders doen of leren",
            WAS,
            "Wasservice");

    private Voorafvragen() {}

    /** Reablement that this gemeente weighs before hulp bij het huishouden; empty where it has none. */
    static Optional<Aanbodproduct> reablement(List<Aanbodproduct> aanbod) {
        List<String> huishouden = aanbod.stream()
                .filter(p -> p.soort() == Productsoort.HULP_BIJ_HET_HUISHOUDEN)
                .map(Aanbodproduct::code)
                .toList();
        return aanbod.stream()
                .filter(p -> p.soort() == Productsoort.REABLEMENT)
                .filter(p -> p.kenmerken().gaatVoor().stream().anyMatch(huishouden::contains))
                .findFirst();
    }

    /** @param geboren day the resident was born */
    public static List<Veld> velden(Regiobeleid beleid, List<Aanbodproduct> aanbod, LocalDate geboren) {
        List<Veld> velden = new ArrayList<>(Wettenvragen.velden(beleid));
        velden.addAll(Jeugdvragen.velden(beleid, geboren));
        reablement(aanbod)
                .ifPresentOrElse(p -> velden.addAll(reablement(beleid, p)), () -> velden.addAll(andersDoen(beleid)));
        if (beleid.kent(WASBELEID)) {
            velden.addAll(was(beleid));
        }
        return velden;
    }

    /** Where reablement is no product of its own: what the resident can do in another way, or learn. */
    private static List<Veld> andersDoen(Regiobeleid beleid) {
        return beleid
                .find("reablement/vorm")
                .map(vorm -> Veld.tekst(
                                ANDERS,
                                "Wat kan de inwoner anders doen of (weer) leren?",
                                "Uw regio noemt: "
                                        + String.join(
                                                "; ",
                                                vorm.lijst().stream()
                                                        .map(vorm::label)
                                                        .toList()) + ".",
                                Regiobeleid.bron(vorm))
                        .optioneel())
                .stream()
                .toList();
    }

    private static List<Veld> reablement(Regiobeleid beleid, Aanbodproduct product) {
        Map<String, String> wegen = new LinkedHashMap<>();
        wegen.put("met-besluit", "Ja, met een tijdelijk besluit. Leg daarna " + product.naam() + " vast");
        wegen.put("zonder-besluit", "Ja, als voorliggende voorziening, zonder besluit");
        wegen.put("niet", "Nee, dat past nu niet");
        String bron = beleid.bron("reablement/vorm");
        return List.of(
                Veld.keuze(REABLEMENT, "Eerst samen oefenen (reablement), voor hulp bij het huishouden?", wegen, bron)
                        .optioneel()
                        .metUitleg("Beantwoord dit als de inwoner hulp bij het huishouden vraagt. "
                                + "De termijnen van de wet lopen door."),
                Veld.tekst(REABLEMENT + "-waarom", "Waarom wel of niet reablement?", "", bron)
                        .optioneel());
    }

    private static List<Veld> was(Regiobeleid beleid) {
        Map<String, String> past = new LinkedHashMap<>();
        past.put("past", "Ja, een wasservice lost de was op");
        past.put("past-niet", "Nee, die past niet bij deze inwoner");
        past.put("is-er-niet", "Er is geen wasservice");
        String bron = beleid.bron(WASBELEID);
        return List.of(
                Veld.keuze(WAS, "Kan de was naar een wasservice (algemene voorziening)?", past, bron)
                        .optioneel()
                        .metUitleg("Beantwoord dit als de inwoner hulp bij de was vraagt."),
                Veld.tekst(WAS + "-waarom", "Waarom wel of niet de wasservice?", "", bron)
                        .optioneel());
    }

    /** What keeps every product from being settled: a check that was not done, or another law that goes first. */
    public static List<Bevinding> bezwaren(Regiobeleid beleid, Antwoorden vooraf) {
        List<Bevinding> bezwaren = new ArrayList<>(Wettenvragen.bezwaren(beleid, vooraf));
        bezwaren.addAll(Jeugdvragen.bezwaren(beleid, vooraf));
        return bezwaren;
    }

    /** What the region weighs before hulp bij het huishouden, and is not weighed yet. */
    static List<Bevinding> voorHuishouden(
            Regiobeleid beleid, List<Aanbodproduct> aanbod, Antwoorden vooraf, boolean reablementVastgelegd) {
        if (reablement(aanbod).isEmpty()) {
            return List.of();
        }
        boolean gewogen = vooraf.is(REABLEMENT, "niet") || vooraf.is(REABLEMENT, "met-besluit") && reablementVastgelegd;
        if (gewogen && !vooraf.een(REABLEMENT + "-waarom").isEmpty()) {
            return List.of();
        }
        return List.of(Indicatieregel.NB353.fout(
                vooraf.is(REABLEMENT, "zonder-besluit")
                        ? "U koos voor reablement zonder besluit. Dat gaat voor hulp bij het huishouden. Wijs de"
                                + " aanvraag af of sluit de zaak af, of pas de keuze aan."
                        : "In uw regio gaat reablement voor hulp bij het huishouden. Leg vast of reablement past, met"
                                + " de reden.",
                beleid.bron("reablement/vorm")));
    }

    /** Laundry minutes where a laundry service is a general provision, without a reason why that does not fit. */
    static List<Bevinding> voorWas(Regiobeleid beleid, List<Onderbouwingsregel> regels, Antwoorden vooraf) {
        boolean algemeen = beleid.find(WASBELEID).filter(w -> w.ja()).isPresent();
        boolean minuten = regels.stream()
                .anyMatch(r -> r.code().startsWith("was") && r.minuten().signum() > 0);
        boolean uitgelegd =
                vooraf.is(WAS, "past-niet") && !vooraf.een(WAS + "-waarom").isEmpty();
        return algemeen && minuten && !uitgelegd
                ? List.of(Indicatieregel.NB354.fout(
                        "De was is in uw gemeente een algemene voorziening. Haal de minuten voor de was weg, of leg"
                                + " vast waarom de wasservice niet past.",
                        beleid.bron(WASBELEID)))
                : List.of();
    }

    /** Lines for the letter, of what was answered. */
    static List<Onderbouwingsregel> regels(List<Veld> velden, Antwoorden vooraf) {
        return velden.stream()
                .filter(v ->
                        !v.code().endsWith("-waarom") && !vooraf.een(v.code()).isEmpty())
                .filter(v -> !vooraf.is(v.code(), Wettenvragen.NIET_AAN_DE_ORDE))
                .map(v -> regel(v, vooraf))
                .toList();
    }

    private static Onderbouwingsregel regel(Veld veld, Antwoorden vooraf) {
        String antwoord = vooraf.alle(veld.code()).stream().map(veld::tekst).collect(Collectors.joining("; "));
        String waarom = vooraf.een(veld.code() + "-waarom");
        return new Onderbouwingsregel(
                veld.code(),
                NAMEN.getOrDefault(veld.code(), veld.vraag()),
                null,
                null,
                "",
                veld.bron(),
                Tekst.zin(antwoord) + (waarom.isEmpty() ? "" : " " + Tekst.zin(waarom)),
                Map.of(veld.code(), vooraf.een(veld.code())),
                Onderbouwingsregel.Herkomst.AFWEGING,
                null);
    }
}
