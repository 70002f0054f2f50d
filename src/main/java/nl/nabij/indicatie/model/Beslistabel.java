package nl.nabij.indicatie.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.indicatie.model.Normenkader.Moment;

/**
 * A framework as a decision table of the OMG standard DMN, so that another engine can compute the same. Onderdelen without an
 * amount are left out; a table cannot stop and name them.
 */
public final class Beslistabel {

    private static final String KOP = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:n="https://nabij.nl/dmn" id="kader" name="kader"
            namespace="https://nabij.nl/dmn">
        """;

    private Beslistabel() {}

    /** Names of the facts that some onderdeel with an amount looks at, in order. */
    public static List<String> feiten(Normenkader kader) {
        Set<String> namen = new LinkedHashSet<>();
        bekendeOnderdelen(kader).forEach(o -> o.als().forEach(v -> namen.add(v.feit())));
        return List.copyOf(namen);
    }

    /** A name without the minus sign, which the expression language would read as a subtraction. */
    public static String naam(String feit) {
        return feit.replace('-', '_');
    }

    static List<Onderdeel> bekendeOnderdelen(Normenkader kader) {
        if (kader.rekenregels().afronding() != Moment.TOTAAL
                || kader.rekenregels().stap() != 1
                || kader.onderdelen().stream().anyMatch(o -> o.per() != null)) {
            throw new IllegalArgumentException(
                    "Alleen een kader dat het totaal op hele minuten afrondt en niets vermenigvuldigt.");
        }
        return kader.onderdelen().stream().filter(o -> o.hoeveelheid() != null).toList();
    }

    static Breuk perWeek(Normenkader kader, Onderdeel onderdeel) {
        Hoeveelheid hoeveelheid = onderdeel.hoeveelheid();
        if (hoeveelheid == null) {
            throw new IllegalArgumentException(onderdeel.code() + " heeft geen hoeveelheid.");
        }
        return onderdeel.teken(hoeveelheid.perWeek(kader.rekenregels().weken()));
    }

    /** Two decisions: {@code onderdelen} (hit policy COLLECT) and {@code totaal}, minutes per week rounded up. */
    public static String dmn(Normenkader kader) {
        List<String> feiten = feiten(kader);
        StringBuilder xml = new StringBuilder(KOP);
        for (int i = 0; i < feiten.size(); i++) {
            xml.append("<inputData id=\"f%d\" name=\"%s\"><variable name=\"%s\" typeRef=\"string\"/></inputData>\n"
                    .formatted(i, naam(feiten.get(i)), naam(feiten.get(i))));
        }
        tabel(xml, kader, feiten);
        totaal(xml, kader);
        return xml.append("</definitions>\n").toString();
    }

    private static void tabel(StringBuilder xml, Normenkader kader, List<String> feiten) {
        xml.append("<decision id=\"onderdelen\" name=\"onderdelen\"><variable name=\"onderdelen\"/>\n");
        for (int i = 0; i < feiten.size(); i++) {
            xml.append("<informationRequirement id=\"r%d\"><requiredInput href=\"#f%d\"/></informationRequirement>\n"
                    .formatted(i, i));
        }
        xml.append("<decisionTable id=\"tabel\" hitPolicy=\"COLLECT\">\n");
        for (String feit : feiten) {
            xml.append("<input><inputExpression typeRef=\"string\"><text>%s</text></inputExpression></input>\n"
                    .formatted(naam(feit)));
        }
        xml.append("<output name=\"code\" typeRef=\"string\"/><output name=\"gebied\" typeRef=\"string\"/>"
                + "<output name=\"minuten\" typeRef=\"number\"/>\n");
        bekendeOnderdelen(kader).forEach(o -> regel(xml, kader, o, feiten));
        xml.append("</decisionTable></decision>\n");
    }

    private static void regel(StringBuilder xml, Normenkader kader, Onderdeel onderdeel, List<String> feiten) {
        xml.append("<rule>");
        for (String feit : feiten) {
            String test = onderdeel.als().stream()
                    .filter(v -> v.feit().equals(feit))
                    .map(v -> v.antwoorden().stream()
                            .sorted()
                            .map(a -> "\"" + a + "\"")
                            .collect(Collectors.joining(", ")))
                    .findFirst()
                    .orElse("-");
            xml.append("<inputEntry><text>").append(test).append("</text></inputEntry>");
        }
        Breuk perWeek = perWeek(kader, onderdeel);
        for (String uitvoer : List.of(
                "\"" + onderdeel.code() + "\"",
                "\"" + onderdeel.gebied() + "\"",
                heel(perWeek.maal(kader.rekenregels().weken())))) {
            xml.append("<outputEntry><text>").append(uitvoer).append("</text></outputEntry>");
        }
        xml.append("</rule>\n");
    }

    private static String heel(Breuk perJaar) {
        if (perJaar.noemer() != 1) {
            throw new IllegalArgumentException("Geen heel aantal minuten per jaar: " + perJaar);
        }
        return Long.toString(perJaar.teller());
    }

    private static void totaal(StringBuilder xml, Normenkader kader) {
        String som = kader.gebieden().keySet().stream()
                .map(g -> "max(0, sum(append(onderdelen[gebied = \"" + g + "\"].minuten, 0)))")
                .collect(Collectors.joining(" + "));
        xml.append("<decision id=\"totaal\" name=\"totaal\"><variable name=\"totaal\" typeRef=\"number\"/>\n"
                + "<informationRequirement id=\"t\"><requiredDecision href=\"#onderdelen\"/></informationRequirement>\n"
                + "<literalExpression><text>ceiling((" + som + ") / "
                + kader.rekenregels().weken().teller() + ")"
                + "</text></literalExpression></decision>\n");
    }
}
