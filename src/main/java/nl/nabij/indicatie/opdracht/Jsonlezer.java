package nl.nabij.indicatie.opdracht;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nabij.kern.Gemeentecode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file strictly and gathers every mistake with its place. */
final class Jsonlezer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<String> fouten = new ArrayList<>();

    sealed interface Tekst {}

    record Wortel(JsonNode node) implements Tekst {}

    record Onleesbaar(String fout) implements Tekst {}

    static Tekst wortel(String tekst) {
        try {
            JsonNode wortel = JSON.readTree(tekst);
            return wortel.isObject()
                    ? new Wortel(wortel)
                    : new Onleesbaar("regel 1: het bestand bevat geen JSON-object.");
        } catch (JacksonException e) {
            TokenStreamLocation plaats = e.getLocation();
            String waar =
                    plaats == null ? "" : "regel " + plaats.getLineNr() + ", teken " + plaats.getColumnNr() + ": ";
            return new Onleesbaar(waar + "geen geldige JSON. " + e.getOriginalMessage());
        }
    }

    /** Grows while reading. */
    List<String> fouten() {
        return fouten;
    }

    Optional<Gemeentecode> gemeente(JsonNode wortel) {
        String gemeente = tekst(wortel, "gemeente", "");
        if (gemeente.isEmpty()) {
            return Optional.empty();
        }
        if (!Gemeentecode.isGeldig(gemeente)) {
            fouten.add("gemeente: '" + gemeente + "' is geen CBS-code van vier cijfers.");
            return Optional.empty();
        }
        return Optional.of(Gemeentecode.of(gemeente));
    }

    LocalDate datum(JsonNode node, String sleutel, String plaats) {
        String tekst = tekst(node, sleutel, plaats);
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            if (!tekst.isEmpty()) {
                fouten.add(plaats + sleutel + ": '" + tekst + "' is geen datum als 2027-03-01.");
            }
            return LocalDate.EPOCH;
        }
    }

    String tekst(JsonNode node, String sleutel, String plaats) {
        JsonNode waarde = node.path(sleutel);
        if (!waarde.isString()) {
            fouten.add(plaats + sleutel + (waarde.isMissingNode() ? ": ontbreekt." : ": hier hoort een tekst."));
            return "";
        }
        return waarde.asString();
    }

    void alleen(JsonNode node, Set<String> bekend, String plaats) {
        if (!node.isObject()) {
            fouten.add(plaats + " hier hoort een object.");
        }
        node.propertyNames().stream()
                .filter(naam -> !bekend.contains(naam))
                .forEach(naam -> fouten.add(plaats + naam + ": deze sleutel is onbekend."));
    }
}
