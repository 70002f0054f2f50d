package nl.nabij.berichten.definitie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The data types and code lists of iWmo 3.2, loaded once. */
public final class Typen {

    private static final Map<String, Codelijst> LIJSTEN = new LinkedHashMap<>();
    private static final Map<String, Gegevenstype> ENKELVOUDIG = laad();
    private static final Map<String, Rij> SAMENGESTELD =
            Rij.lees(Tsv.lees("samengesteld.tsv")).stream().collect(Collectors.toMap(Rij::element, r -> r));

    private Typen() {}

    private static Map<String, Gegevenstype> laad() {
        Map<String, Gegevenstype> alle = new LinkedHashMap<>();
        for (String[] r : Tsv.lees("datatypes.tsv")) {
            String[] k = java.util.Arrays.copyOf(r, 8);
            alle.put(
                    k[0],
                    new Gegevenstype(
                            k[0],
                            Vorm.van(k[1]),
                            leeg(k[2]) ? 0 : Long.parseLong(k[2]),
                            leeg(k[3]) ? Long.MAX_VALUE : Long.parseLong(k[3]),
                            leeg(k[4]) ? null : lijst(k[4]),
                            tekst(k[5]),
                            tekst(k[6]),
                            tekst(k[7])));
        }
        return alle;
    }

    private static boolean leeg(@Nullable String kolom) {
        return kolom == null || kolom.isEmpty();
    }

    private static String tekst(@Nullable String kolom) {
        return kolom == null ? "" : kolom;
    }

    /** Code list by its number in the standard, for example WJ756. */
    public static synchronized Codelijst lijst(String naam) {
        return LIJSTEN.computeIfAbsent(naam, n -> {
            Map<String, String> codes = new LinkedHashMap<>();
            Tsv.lees("codelijsten/" + n + ".tsv").forEach(r -> codes.put(r[0], r.length > 1 ? r[1] : ""));
            return new Codelijst(n, codes);
        });
    }

    static boolean isSamengesteld(String type) {
        return SAMENGESTELD.containsKey(type);
    }

    static List<Rij> onderdelen(String samengesteld) {
        Rij rij = SAMENGESTELD.get(samengesteld);
        return rij == null ? List.of() : rij.kinderen();
    }

    public static Gegevenstype enkelvoudig(String type) {
        Gegevenstype gevonden = ENKELVOUDIG.get(type);
        if (gevonden == null) {
            throw new IllegalArgumentException("Onbekend gegevenstype " + type + "; Maybe add it to datatypes.tsv.");
        }
        return gevonden;
    }
}
