package nl.nabij.proefregio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Return code of each technical rule, from {@code regels.tsv}: from the standard and not from the rule that is to be proven. */
final class Retourcodes {

    private static final String BESTAND = "/normen/standaard/iwmo/3.2/regels.tsv";
    private static final Map<String, String> CODES = lees();

    private Retourcodes() {}

    /** @throws IllegalArgumentException for a rule that is not in the list */
    static String van(String regel) {
        String code = CODES.get(regel);
        if (code == null) {
            throw new IllegalArgumentException("Geen technische regel: " + regel + ". Maybe add it to regels.tsv.");
        }
        return code;
    }

    private static Map<String, String> lees() {
        try (InputStream in = Retourcodes.class.getResourceAsStream(BESTAND)) {
            if (in == null) {
                throw new IllegalStateException(BESTAND + " ontbreekt in het programma.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(r -> r.startsWith("TR"))
                    .map(r -> r.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(r -> r[0], r -> r[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
