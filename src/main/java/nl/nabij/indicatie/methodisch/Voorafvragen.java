package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Tekst;
import nl.nabij.productaanbod.Aanbodproduct;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** What is checked once for a zaak: other laws, the age of eighteen, reablement and the laundry service. */
public final class Voorafvragen {

    public static final String REABLEMENT = "reablement-eerst";
    public static final String WAS = "wasservice";
    private static final String ANDERE_WETTEN = "onderzoek/andere-wetten";
    static final String WASBELEID = "thuisondersteuning/was-algemene-voorziening";

    private static final int JONG = 16;
    private static final int JEUGDHULP_TOT = 23;
    private static final String GAAT_VOOR = "gaat-voor";
    private static final String WETBRON = "Wmo 2015, artikel 2.3.5 lid 5 en 6; ALK-43; DHW-64";
    private static final Map<String, String> WETTEN = new LinkedHashMap<>();
    private static final Map<String, String> OORDELEN = new LinkedHashMap<>();
    private static final Map<String, String> NAMEN = Map.of(
            "wlz",
            "Wet langdurige zorg (Wlz)",
            "zvw",
            "Zorgverzekering (Zvw)",
            "jeugdwet",
            "Jeugdwet",
            "participatiewet",
            "Participatiewet",
            "overgang-18",
            "Jong en volwassen",
            REABLEMENT,
            "Eerst samen oefenen (reablement)",
            WAS,
            "Wasservice");

    static {
        WETTEN.put("wlz", "de Wet langdurige zorg (Wlz)");
        WETTEN.put("zvw", "de zorgverzekering (Zvw)");
        WETTEN.put("jeugdwet", "de Jeugdwet");
        WETTEN.put("participatiewet", "de Participatiewet");
        OORDELEN.put("niet-aan-de-orde", "Niet aan de orde");
        OORDELEN.put("gaat-niet-voor", "Bekeken: gaat niet voor");
        OORDELEN.put(GAAT_VOOR, "Gaat voor: de hulp hoort daar");
    }

    private Voorafvragen() {}

    /** Reablement that this gemeente weighs before hulp bij het huishouden; empty where it has none. */
    static Optional<Aanbodproduct> reablement(List<Aanbodproduct> aanbod) {
        return aanbod.stream()
                .filter(p -> p.soort() == Productsoort.REABLEMENT)
                .filter(p -> !p.kenmerken().gaatVoor().isEmpty())
                .findFirst();
    }

    public static List<Veld> velden(Regiobeleid beleid, List<Aanbodproduct> aanbod, int leeftijd) {
        List<Veld> velden = new ArrayList<>();
        Map<String, String> regio = beleid.lijst(ANDERE_WETTEN);
        WETTEN.forEach((code, naam) -> {
            String bron = regio.containsKey(code) ? beleid.bron(ANDERE_WETTEN) : WETBRON;
            velden.add(Veld.keuze(code, "Gaat " + naam + " voor?", OORDELEN, bron)
                    .metUitleg(regio.getOrDefault(code, "")));
            velden.add(Veld.regel(code + "-waarom", "Waarom, bij " + naam + "?", "", WETBRON));
        });
        if (leeftijd >= JONG && leeftijd < JEUGDHULP_TOT) {
            velden.add(Veld.tekst(
                    "overgang-18",
                    "Rond de 18 jaar: wat is er geregeld met jeugdhulp?",
                    "Denk aan een toekomstplan en een warme overdracht.",
                    "ALK-75; DHW-35; Jeugdwet, artikel 1.1 (jeugdhulp kan tot 23 jaar)"));
        }
        reablement(aanbod).ifPresent(p -> velden.addAll(reablement(beleid, p)));
        if (beleid.kent(WASBELEID)) {
            velden.addAll(was(beleid));
        }
        return velden;
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
    public static List<Bevinding> bezwaren(Antwoorden vooraf) {
        List<Bevinding> bezwaren = new ArrayList<>();
        List<String> open = WETTEN.keySet().stream()
                .filter(c ->
                        vooraf.een(c).isEmpty() || vooraf.een(c + "-waarom").isEmpty())
                .map(WETTEN::get)
                .toList();
        if (!open.isEmpty()) {
            bezwaren.add(Bevinding.fout(
                    "NB351",
                    "Leg eerst vast of een andere wet voorgaat, met de reden: " + String.join(", ", open) + ".",
                    WETBRON));
        }
        WETTEN.forEach((code, naam) -> {
            if (vooraf.is(code, GAAT_VOOR)) {
                bezwaren.add(Bevinding.fout(
                        "NB352",
                        "U legde vast dat " + naam + " voorgaat. Maatwerk uit de Wmo kan dan niet. Wijs de aanvraag af"
                                + " of pas de vraag over andere wetten aan.",
                        WETBRON));
            }
        });
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
        return List.of(Bevinding.fout(
                "NB353",
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
                ? List.of(Bevinding.fout(
                        "NB354",
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
                .filter(v -> !vooraf.is(v.code(), "niet-aan-de-orde"))
                .map(v -> regel(v, vooraf))
                .toList();
    }

    private static Onderbouwingsregel regel(Veld veld, Antwoorden vooraf) {
        String antwoord = veld.tekst(vooraf.een(veld.code()));
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
