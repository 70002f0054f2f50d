package nl.nabij.indicatie.opdracht;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nabij.indicatie.Afwijking;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a {@link Verzoek} strictly; every mistake is named with its place, all at once. */
public final class Verzoeklezer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> SLEUTELS = Set.of("gemeente", "peildatum", "feiten", "afwijkingen", "normenkader");
    private static final Set<String> SLEUTELS_AFWIJKING = Set.of("onderdeel", "minuten", "reden", "door", "herkomst");

    private final List<String> fouten = new ArrayList<>();

    private Verzoeklezer() {}

    /** The request, or why it cannot be read. */
    public sealed interface Gelezen {}

    public record Goed(Verzoek verzoek) implements Gelezen {}

    public record Fout(List<String> fouten) implements Gelezen {}

    public static Gelezen lees(String tekst) {
        try {
            JsonNode wortel = JSON.readTree(tekst);
            return wortel.isObject()
                    ? new Verzoeklezer().lees(wortel)
                    : new Fout(List.of("regel 1: het bestand bevat geen JSON-object."));
        } catch (JacksonException e) {
            TokenStreamLocation plaats = e.getLocation();
            String waar =
                    plaats == null ? "" : "regel " + plaats.getLineNr() + ", teken " + plaats.getColumnNr() + ": ";
            return new Fout(List.of(waar + "geen geldige JSON. " + e.getOriginalMessage()));
        }
    }

    private Gelezen lees(JsonNode wortel) {
        alleen(wortel, SLEUTELS, "");
        String gemeente = tekst(wortel, "gemeente", "");
        if (!gemeente.isEmpty() && !Gemeentecode.isGeldig(gemeente)) {
            fouten.add("gemeente: '" + gemeente + "' is geen CBS-code van vier cijfers.");
        }
        LocalDate peildatum = datum(wortel);
        Map<String, String> feiten = feiten(wortel.path("feiten"));
        List<Afwijking> afwijkingen = afwijkingen(wortel.path("afwijkingen"));
        Optional<String> kader =
                wortel.has("normenkader") ? Optional.of(tekst(wortel, "normenkader", "")) : Optional.empty();
        if (!fouten.isEmpty()) {
            return new Fout(fouten);
        }
        return new Goed(new Verzoek(Gemeentecode.of(gemeente), peildatum, feiten, afwijkingen, kader));
    }

    private LocalDate datum(JsonNode wortel) {
        String tekst = tekst(wortel, "peildatum", "");
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            if (!tekst.isEmpty()) {
                fouten.add("peildatum: '" + tekst + "' is geen datum als 2027-03-01.");
            }
            return LocalDate.EPOCH;
        }
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
        alleen(node, SLEUTELS_AFWIJKING, plaats);
        JsonNode minuten = node.path("minuten");
        if (!minuten.isIntegralNumber() || !minuten.canConvertToInt()) {
            fouten.add(plaats + "minuten: hier hoort een heel getal.");
        }
        @Nullable String herkomst = node.has("herkomst") ? tekst(node, "herkomst", plaats) : null;
        return new Afwijking(
                tekst(node, "onderdeel", plaats),
                minuten.isIntegralNumber() && minuten.canConvertToInt() ? minuten.asInt() : 0,
                tekst(node, "reden", plaats),
                tekst(node, "door", plaats),
                herkomst);
    }

    private String tekst(JsonNode node, String sleutel, String plaats) {
        JsonNode waarde = node.path(sleutel);
        if (!waarde.isString()) {
            fouten.add(plaats + sleutel + (waarde.isMissingNode() ? ": ontbreekt." : ": hier hoort een tekst."));
            return "";
        }
        return waarde.asString();
    }

    private void alleen(JsonNode node, Set<String> bekend, String plaats) {
        if (!node.isObject()) {
            fouten.add(plaats + " hier hoort een object.");
        }
        node.propertyNames().stream()
                .filter(naam -> !bekend.contains(naam))
                .forEach(naam -> fouten.add(plaats + naam + ": deze sleutel is onbekend."));
    }
}
