package nl.nabij.indicatie.kader;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import nl.nabij.indicatie.Vraag;
import nl.nabij.indicatie.Vraag.Soort;
import nl.nabij.platform.data.YamlMap;

/** Reads one question of a framework. */
final class Vraaglezer {

    private Vraaglezer() {}

    static Vraag lees(YamlMap regel) {
        regel.allow(Set.of("code", "vraag", "uitleg", "soort", "opties", "minimum", "maximum", "als"));
        String code = regel.text("code");
        if (!code.matches("[a-z0-9-]+")) {
            regel.error("code", "'" + code + "' is geen code.", "Gebruik kleine letters, cijfers en streepjes.");
        }
        String vraag = regel.text("vraag");
        String uitleg = regel.find("uitleg").orElse("");
        return switch (regel.text("soort")) {
            case "ja-nee" -> new Vraag(code, vraag, uitleg, Soort.JA_NEE, jaNee(), 0, 0);
            case "getal" ->
                new Vraag(
                        code,
                        vraag,
                        uitleg,
                        Soort.GETAL,
                        new LinkedHashMap<>(),
                        getal(regel, "minimum"),
                        getal(regel, "maximum"));
            case "keuze" -> new Vraag(code, vraag, uitleg, Soort.KEUZE, opties(regel), 0, 0);
            default -> {
                regel.error("soort", "'soort' is ja-nee, keuze of getal.", "Kies er een.");
                yield new Vraag(code, vraag, uitleg, Soort.JA_NEE, jaNee(), 0, 0);
            }
        };
    }

    private static SequencedMap<String, String> jaNee() {
        SequencedMap<String, String> opties = new LinkedHashMap<>();
        opties.put("ja", "Ja");
        opties.put("nee", "Nee");
        return opties;
    }

    private static SequencedMap<String, String> opties(YamlMap regel) {
        SequencedMap<String, String> opties = new LinkedHashMap<>();
        regel.maps("opties").forEach(o -> o.keys().forEach(code -> opties.put(code, o.text(code))));
        if (opties.size() < 2) {
            regel.error("opties", "Een keuze heeft ten minste twee opties.", "Noem ze als code: tekst.");
        }
        return opties;
    }

    private static int getal(YamlMap regel, String sleutel) {
        String tekst = regel.text(sleutel);
        if (!tekst.matches("[0-9]{1,4}")) {
            regel.error(
                    sleutel, "'" + sleutel + "' is geen heel getal tot 9999.", "Schrijf het tussen aanhalingstekens.");
            return 0;
        }
        return Integer.parseInt(tekst);
    }
}
