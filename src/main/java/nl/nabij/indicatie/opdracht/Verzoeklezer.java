package nl.nabij.indicatie.opdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a {@link Verzoek} strictly; every mistake is named with its place, all at once. */
public final class Verzoeklezer {

    private static final Set<String> SLEUTELS = Set.of("gemeente", "peildatum", "feiten", "afwijkingen", "normenkader");
    private static final Set<String> SLEUTELS_AFWIJKING = Set.of("onderdeel", "minuten", "reden", "door", "herkomst");

    private final Jsonlezer lezer = new Jsonlezer();
    private final List<String> fouten = lezer.fouten();

    private Verzoeklezer() {}

    /** The request, or why it cannot be read. */
    public sealed interface Gelezen {}

    public record Goed(Verzoek verzoek) implements Gelezen {}

    public record Fout(List<String> fouten) implements Gelezen {}

    public static Gelezen lees(String tekst) {
        return switch (Jsonlezer.wortel(tekst)) {
            case Jsonlezer.Wortel w -> new Verzoeklezer().lees(w.node());
            case Jsonlezer.Onleesbaar o -> new Fout(List.of(o.fout()));
        };
    }

    private Gelezen lees(JsonNode wortel) {
        lezer.alleen(wortel, SLEUTELS, "");
        Optional<Gemeentecode> gemeente = lezer.gemeente(wortel);
        LocalDate peildatum = lezer.datum(wortel, "peildatum", "");
        Map<String, String> feiten = feiten(wortel.path("feiten"));
        List<Afwijking> afwijkingen = afwijkingen(wortel.path("afwijkingen"));
        Optional<String> kader =
                wortel.has("normenkader") ? Optional.of(lezer.tekst(wortel, "normenkader", "")) : Optional.empty();
        if (gemeente.isEmpty() || !fouten.isEmpty()) {
            return new Fout(fouten);
        }
        return new Goed(new Verzoek(gemeente.get(), peildatum, feiten, afwijkingen, kader));
    }

    private Map<String, String> feiten(JsonNode node) {
        Map<String, String> feiten = new HashMap<>();
        if (!node.isObject()) {
            fouten.add("feiten: hier hoort een object met feit en antwoord.");
            return feiten;
        }
        node.properties().forEach(feit -> {
            JsonNode waarde = feit.getValue();
            if (waarde.isString() || waarde.isIntegralNumber()) {
                feiten.put(feit.getKey(), waarde.asString());
            } else {
                fouten.add("feiten." + feit.getKey() + ": het antwoord is een tekst of een heel getal.");
            }
        });
        return feiten;
    }

    private List<Afwijking> afwijkingen(JsonNode node) {
        if (node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            fouten.add("afwijkingen: hier hoort een lijst.");
        }
        List<Afwijking> afwijkingen = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            afwijkingen.add(afwijking(node.path(i), "afwijkingen[" + i + "]."));
        }
        return afwijkingen;
    }

    private Afwijking afwijking(JsonNode node, String plaats) {
        lezer.alleen(node, SLEUTELS_AFWIJKING, plaats);
        JsonNode minuten = node.path("minuten");
        if (!minuten.isIntegralNumber() || !minuten.canConvertToInt()) {
            fouten.add(plaats + "minuten: hier hoort een heel getal.");
        }
        @Nullable String herkomst = node.has("herkomst") ? lezer.tekst(node, "herkomst", plaats) : null;
        return new Afwijking(
                lezer.tekst(node, "onderdeel", plaats),
                minuten.isIntegralNumber() && minuten.canConvertToInt() ? minuten.asInt() : 0,
                lezer.tekst(node, "reden", plaats),
                lezer.tekst(node, "door", plaats),
                herkomst);
    }
}
