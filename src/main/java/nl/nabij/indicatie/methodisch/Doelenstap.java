package nl.nabij.indicatie.methodisch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nabij.kern.Tekst;
import nl.nabij.productaanbod.Keuze;
import nl.nabij.productaanbod.Productsoort;
import nl.nabij.regel.Onderbouwingsregel;

/** Goals that can be measured and have a day, made together; who took part and what the resident says stay visible. */
final class Doelenstap implements Weegstap {

    private static final int DOELEN = 3;
    private static final String SMART = "ALK-31: doelen zo concreet en meetbaar als kan";
    private static final String SAMEN = "ALK-32; ZAWA-18: inwoner, aanbieder en gemeente maken de doelen samen";
    private static final Map<String, String> MENSEN = new LinkedHashMap<>();

    static {
        MENSEN.put("inwoner", "De inwoner");
        MENSEN.put("mantelzorger", "Mantelzorger of familie");
        MENSEN.put("vertegenwoordiger", "Vertegenwoordiger");
        MENSEN.put("clientondersteuner", "Cli\u00ebntondersteuner");
        MENSEN.put("aanbieder", "De aanbieder");
        MENSEN.put("deskundige", "Andere deskundige");
    }

    @Override
    public String code() {
        return "doelen";
    }

    @Override
    public String vraag(Weegvraag vraag) {
        return "Welke doelen zijn er afgesproken?";
    }

    @Override
    public boolean geldt(Weegvraag vraag) {
        return !vraag.is(Productsoort.VERVOER, Productsoort.OPPLUS);
    }

    @Override
    public List<Veld> velden(Weegvraag vraag) {
        Map<String, String> catalogus = new LinkedHashMap<>();
        for (Keuze doel : vraag.product().doelen()) {
            catalogus.put(doel.code(), doel.tekst());
        }
        catalogus.put("eigen", "Een ander doel");
        List<Veld> velden = new ArrayList<>();
        for (int i = 1; i <= DOELEN; i++) {
            for (Veld veld : doel(i, catalogus, bron(vraag))) {
                velden.add(i == 1 || !vraag.een("doel-" + i).isEmpty() ? veld : veld.optioneel());
            }
        }
        velden.add(Veld.meerkeuze("deelnemers", "Wie dachten mee over de doelen?", MENSEN, SAMEN));
        Veld zonderAanbieder = Veld.regel(
                "zonder-aanbieder",
                "Waarom dacht de aanbieder niet mee?",
                "Alleen als de aanbieder er niet bij was.",
                SAMEN);
        velden.add(
                vraag.antwoorden().alle("deelnemers").contains("aanbieder")
                        ? zonderAanbieder.optioneel()
                        : zonderAanbieder);
        velden.add(Veld.tekst("inwoner-zegt", "Wat zegt de inwoner er zelf over?", "In eigen woorden.", SAMEN));
        return velden;
    }

    private static List<Veld> doel(int nummer, Map<String, String> catalogus, String bron) {
        String voor = "doel-" + nummer;
        return List.of(
                Veld.keuze(voor, "Doel " + nummer, catalogus, bron),
                Veld.tekst(voor + "-afspraak", "Doel " + nummer + ": wat is de afspraak?", "Wie doet wat?", SMART),
                Veld.regel(voor + "-meten", "Doel " + nummer + ": waaraan ziet u dat het lukt?", "", SMART),
                Veld.datum(voor + "-dag", "Doel " + nummer + ": op welke dag moet het gelukt zijn?", "", SMART));
    }

    private static String bron(Weegvraag vraag) {
        return vraag.product().doelen().isEmpty()
                ? vraag.product().ontbreekt().getOrDefault("doelen", "Uw regio heeft geen lijst met doelen")
                : "Doelen van " + vraag.product().naam() + " ("
                        + vraag.product().kenmerken().bron() + ")";
    }

    @Override
    public List<Openpunt> toets(Weegvraag vraag) {
        List<String> erbij = vraag.antwoorden().alle("deelnemers");
        return erbij.isEmpty() || erbij.contains("inwoner") || erbij.contains("vertegenwoordiger")
                ? List.of()
                : List.of(open(
                        "deelnemers", "Maak de doelen samen met de inwoner of wie voor de inwoner optreedt.", SAMEN));
    }

    @Override
    public List<Onderbouwingsregel> regels(Weegvraag vraag) {
        List<Veld> velden = velden(vraag);
        List<Onderbouwingsregel> regels = new ArrayList<>();
        for (int i = 1; i <= DOELEN; i++) {
            String gekozen = vraag.een("doel-" + i);
            if (!gekozen.isEmpty()) {
                regels.add(doel(vraag, velden.get(4 * (i - 1)), "doel-" + i));
            }
        }
        String mensen =
                vraag.antwoorden().alle("deelnemers").stream().map(MENSEN::get).collect(Collectors.joining(", "));
        String zonder =
                vraag.antwoorden().alle("deelnemers").contains("aanbieder") ? "" : vraag.een("zonder-aanbieder");
        regels.add(grond(
                "Wie meedachten: " + mensen + (zonder.isEmpty() ? "" : ". De aanbieder niet: " + zonder),
                "U zegt daarover: \u201c" + vraag.een("inwoner-zegt") + "\u201d",
                GESPREK,
                Map.of("deelnemers", mensen)));
        return regels;
    }

    private Onderbouwingsregel doel(Weegvraag vraag, Veld keuze, String voor) {
        String gekozen = vraag.een(voor);
        String naam = gekozen.equals("eigen") ? "een eigen doel" : keuze.tekst(gekozen);
        String dag = Veld.datum(vraag.een(voor + "-dag")).map(Tekst::datum).orElse("");
        return grond(
                "Doel: " + naam,
                zin(vraag.een(voor + "-afspraak")) + " Dit is gelukt als: " + zin(vraag.een(voor + "-meten"))
                        + " Uiterlijk op " + dag + ".",
                gekozen.equals("eigen") ? GESPREK : keuze.bron(),
                Map.of(voor, gekozen));
    }

    private static String zin(String tekst) {
        return tekst.matches("(?s).*[.!?]") ? tekst : tekst + ".";
    }
}
