package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Indicatieregel;
import nl.nabij.kern.Bevinding;

/** Whether another law goes first: the four of the statute, and what the region adds to them. */
final class Wettenvragen {

    static final String NIET_AAN_DE_ORDE = "niet-aan-de-orde";
    static final String OVERDRACHT = "overdracht";
    private static final String ANDERE_WETTEN = "onderzoek/andere-wetten";
    private static final String GAAT_VOOR = "gaat-voor";
    private static final String WETBRON = Indicatieregel.NB351.bron();
    private static final Map<String, String> WETTEN = new LinkedHashMap<>();
    private static final Map<String, String> OORDELEN = new LinkedHashMap<>();

    static {
        WETTEN.put("wlz", "de Wet langdurige zorg (Wlz)");
        WETTEN.put("zvw", "de zorgverzekering (Zvw)");
        WETTEN.put("jeugdwet", "de Jeugdwet");
        WETTEN.put("participatiewet", "de Participatiewet");
        OORDELEN.put(NIET_AAN_DE_ORDE, "Niet aan de orde");
        OORDELEN.put("gaat-niet-voor", "Bekeken: gaat niet voor");
        OORDELEN.put(GAAT_VOOR, "Gaat voor: de hulp hoort daar");
    }

    private Wettenvragen() {}

    /** Code to name, as it stands in a sentence. */
    private static Map<String, String> wetten(Regiobeleid beleid) {
        Map<String, String> alle = new LinkedHashMap<>(WETTEN);
        beleid.lijst(ANDERE_WETTEN)
                .forEach((code, naam) ->
                        alle.putIfAbsent(code, "de " + Character.toLowerCase(naam.charAt(0)) + naam.substring(1)));
        return alle;
    }

    static List<Veld> velden(Regiobeleid beleid) {
        List<Veld> velden = new ArrayList<>();
        Map<String, String> regio = beleid.lijst(ANDERE_WETTEN);
        wetten(beleid).forEach((code, naam) -> {
            String bron = regio.containsKey(code) ? beleid.bron(ANDERE_WETTEN) : WETBRON;
            velden.add(Veld.keuze(code, "Gaat " + naam + " voor?", OORDELEN, bron)
                    .metUitleg(regio.getOrDefault(code, "")));
            velden.add(Veld.regel(code + "-waarom", "Waarom, bij " + naam + "?", "", WETBRON));
        });
        velden.add(Veld.tekst(
                        OVERDRACHT,
                        "Gaat iets anders voor: wie neemt de vraag over, en wanneer?",
                        "Noem met wie u sprak. Zo valt de inwoner niet tussen twee loketten. Leeg als niets voorgaat.",
                        "DHW-77; Wmo 2015, artikel 2.3.2 lid 4 onder f")
                .optioneel());
        return velden;
    }

    static List<Bevinding> bezwaren(Regiobeleid beleid, Antwoorden vooraf) {
        List<Bevinding> bezwaren = new ArrayList<>();
        Map<String, String> wetten = wetten(beleid);
        List<String> open = wetten.keySet().stream()
                .filter(c ->
                        vooraf.een(c).isEmpty() || vooraf.een(c + "-waarom").isEmpty())
                .map(c -> wetten.getOrDefault(c, c))
                .toList();
        if (!open.isEmpty()) {
            bezwaren.add(Indicatieregel.NB351.fout(
                    "Leg eerst vast of een andere wet voorgaat, met de reden: " + String.join(", ", open) + "."));
        }
        wetten.forEach((code, naam) -> {
            if (vooraf.is(code, GAAT_VOOR)) {
                bezwaren.add(Indicatieregel.NB352.fout(
                        "U legde vast dat " + naam + " voorgaat. Maatwerk uit de Wmo kan dan niet. Wijs de aanvraag af"
                                + " of pas de vraag over andere wetten aan." + overdracht(vooraf)));
            }
        });
        return bezwaren;
    }

    private static String overdracht(Antwoorden vooraf) {
        return vooraf.een(OVERDRACHT).isEmpty() ? " Leg ook vast wie de vraag overneemt." : "";
    }
}
