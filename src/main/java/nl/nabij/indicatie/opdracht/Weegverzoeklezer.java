package nl.nabij.indicatie.opdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import tools.jackson.databind.JsonNode;

/** Reads a {@link Weegverzoek} strictly; every mistake is named with its place, all at once. */
public final class Weegverzoeklezer {

    private static final String PRODUCTEN = "producten";
    private static final Set<String> SLEUTELS =
            Set.of("gemeente", "begin", "geboren", "door", "vooraf", "buurt", PRODUCTEN);
    private static final Set<String> SLEUTELS_PRODUCT = Set.of("product", "antwoorden");

    private final Jsonlezer lezer = new Jsonlezer();
    private final List<String> fouten = lezer.fouten();

    private Weegverzoeklezer() {}

    /** The request, or why it cannot be read. */
    public sealed interface Gelezen {}

    public record Goed(Weegverzoek verzoek) implements Gelezen {}

    public record Fout(List<String> fouten) implements Gelezen {}

    /** Empty when the file asks for something else than products. */
    public static Optional<Gelezen> lees(String tekst) {
        return switch (Jsonlezer.wortel(tekst)) {
            case Jsonlezer.Wortel w when w.node().has(PRODUCTEN) -> Optional.of(new Weegverzoeklezer().lees(w.node()));
            case Jsonlezer.Wortel w -> Optional.empty();
            case Jsonlezer.Onleesbaar o -> Optional.empty();
        };
    }

    private Gelezen lees(JsonNode wortel) {
        lezer.alleen(wortel, SLEUTELS, "");
        Optional<Gemeentecode> gemeente = lezer.gemeente(wortel);
        LocalDate begin = lezer.datum(wortel, "begin", "");
        LocalDate geboren = lezer.datum(wortel, "geboren", "");
        String door = lezer.tekst(wortel, "door", "");
        Map<String, List<String>> vooraf = antwoorden(wortel.path("vooraf"), "vooraf");
        Map<String, String> buurt = new LinkedHashMap<>();
        if (wortel.has("buurt")) {
            antwoorden(wortel.path("buurt"), "buurt").forEach((id, naam) -> buurt.put(id, String.join(", ", naam)));
        }
        List<Weegverzoek.Product> producten = producten(wortel.path(PRODUCTEN));
        return gemeente.isEmpty() || !fouten.isEmpty()
                ? new Fout(fouten)
                : new Goed(new Weegverzoek(gemeente.get(), begin, geboren, door, vooraf, buurt, producten));
    }

    private List<Weegverzoek.Product> producten(JsonNode lijst) {
        if (!lijst.isArray() || lijst.isEmpty()) {
            fouten.add(PRODUCTEN + ": hier hoort een lijst met ten minste een product.");
        }
        List<Weegverzoek.Product> producten = new ArrayList<>();
        for (int i = 0; i < lijst.size(); i++) {
            String plaats = PRODUCTEN + "[" + i + "].";
            JsonNode node = lijst.path(i);
            lezer.alleen(node, SLEUTELS_PRODUCT, plaats);
            String code = lezer.tekst(node, "product", plaats);
            if (producten.stream().anyMatch(p -> p.code().equals(code))) {
                fouten.add(plaats + "product: '" + code + "' staat er twee keer.");
            }
            producten.add(new Weegverzoek.Product(code, antwoorden(node.path("antwoorden"), plaats + "antwoorden")));
        }
        return producten;
    }

    private Map<String, List<String>> antwoorden(JsonNode node, String plaats) {
        Map<String, List<String>> antwoorden = new LinkedHashMap<>();
        if (!node.isObject()) {
            fouten.add(plaats + ": hier hoort een object met vraag en antwoord.");
            return antwoorden;
        }
        node.properties().forEach(veld -> {
            List<String> gegeven = new ArrayList<>();
            JsonNode waarde = veld.getValue();
            Iterable<JsonNode> delen = waarde.isArray() ? waarde : List.of(waarde);
            delen.forEach(deel -> {
                if (deel.isString() || deel.isNumber()) {
                    gegeven.add(deel.asString());
                } else {
                    fouten.add(plaats + "." + veld.getKey()
                            + ": het antwoord is een tekst, een getal of een lijst daarvan.");
                }
            });
            antwoorden.put(veld.getKey(), gegeven);
        });
        return antwoorden;
    }
}
