package nl.nabij.berichten.definitie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a tab-separated file of the standard from {@code normen/}: comment lines start with #, the first row is the head. */
public final class Tsv {

    private static final String MAP = "/normen/standaard/iwmo/3.2/";

    private Tsv() {}

    /** Rows without comments and head. @param naam for example {@code berichten/WMO301.tsv} */
    public static List<String[]> lees(String naam) {
        try (InputStream in = Tsv.class.getResourceAsStream(MAP + naam)) {
            if (in == null) {
                throw new IllegalStateException("normen" + MAP.substring(7) + naam + " ontbreekt in het programma.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(r -> !r.isBlank() && !r.startsWith("#"))
                    .skip(1)
                    .map(r -> r.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Kan " + naam + " niet lezen", e);
        }
    }
}
