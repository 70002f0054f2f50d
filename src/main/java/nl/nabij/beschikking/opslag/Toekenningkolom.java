package nl.nabij.beschikking.opslag;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.beschikking.model.Bewijs;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcategorie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Column {@code toekenningen}: the same content as in the receipt, so that the chain can be checked on it. */
final class Toekenningkolom {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Toekenningkolom() {}

    /** Empty when hulp bij het huishouden by norm is all that is granted: the other columns say it then. */
    static String schrijf(List<Toekenning> toekenningen) {
        boolean alleenNorm = toekenningen.stream().allMatch(t -> t.product() == null);
        return alleenNorm
                ? "[]"
                : JSON.writeValueAsString(
                        toekenningen.stream().map(Bewijs::toekenning).toList());
    }

    static List<Toekenning> lees(String kolom) {
        return JSON.readTree(kolom)
                .valueStream()
                .map(Toekenningkolom::toekenning)
                .toList();
    }

    private static Toekenning toekenning(JsonNode node) {
        return new Toekenning(
                tekst(node, "product"),
                node.path("naam").asString(),
                Productcategorie.of(node.path("productcategorie").asString()),
                new Omvang(
                        node.path("volume").asLong(),
                        Eenheid.vanCode(node.path("eenheid").asString()),
                        Frequentie.vanCode(node.path("frequentie").asString())),
                Periode.vanTot(
                        LocalDate.parse(node.path("begin").asString()),
                        node.has("einde") ? LocalDate.parse(node.path("einde").asString()) : null));
    }

    private static @Nullable String tekst(JsonNode node, String veld) {
        return node.has(veld) ? node.path(veld).asString() : null;
    }
}
