package nl.nabij.proefregio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which rules {@code bericht genereer} sows errors of, and which it cannot. */
public final class Zaailijst {

    private Zaailijst() {}

    /** Codes of the rules that are sown. */
    public static Set<String> gezaaid() {
        Set<String> codes = new TreeSet<>();
        Regelmissers.ALLE.forEach(m -> codes.add(m.regel()));
        Berichtmissers.alle().forEach(m -> codes.add(m.regel()));
        return codes;
    }

    /** Codes of the rules that an aanbieder cannot break in a month, each with the reason in Dutch. */
    public static Map<String, String> nietTeZaaien() {
        Map<String, String> redenen = new TreeMap<>();
        for (String[] r : tabel("niet-te-zaaien.tsv")) {
            List.of(r[0].split(",")).forEach(code -> redenen.put(code, r[1]));
        }
        return redenen;
    }

    /** Rows of a table beside this class, without comments and head. */
    static List<String[]> tabel(String naam) {
        try (InputStream in = Zaailijst.class.getResourceAsStream(naam)) {
            if (in == null) {
                throw new IllegalStateException(naam + " ontbreekt in het programma.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(r -> !r.startsWith("#"))
                    .skip(1)
                    .map(r -> r.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
