package nl.nabij.berichten.definitie;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;

/** Code list of the standard: code to meaning, in list order. Codes have one to four positions. */
public final class Codelijst {

    private final String naam;
    private final Map<String, String> codes;
    private final long[] gepakt;

    Codelijst(String naam, Map<String, String> codes) {
        this.naam = naam;
        this.codes = Collections.unmodifiableMap(codes);
        this.gepakt = codes.keySet().stream().mapToLong(Codelijst::pak).sorted().toArray();
    }

    public String naam() {
        return naam;
    }

    public Map<String, String> codes() {
        return codes;
    }

    public boolean bevat(char[] tekst, int van, int lengte) {
        return lengte >= 1 && lengte <= 4 && Arrays.binarySearch(gepakt, pak(tekst, van, lengte)) >= 0;
    }

    /** The at most four characters of a code in one number; different codes give different numbers. */
    public static long pak(char[] tekst, int van, int lengte) {
        long waarde = 0;
        for (int i = 0; i < lengte; i++) {
            waarde = waarde << 16 | tekst[van + i];
        }
        return waarde;
    }

    public static long pak(String code) {
        if (code.isEmpty() || code.length() > 4) {
            throw new IllegalArgumentException("Een code heeft 1 tot 4 tekens: '" + code + "'");
        }
        return pak(code.toCharArray(), 0, code.length());
    }
}
