package nl.nabij.kern;

import java.util.Arrays;

/** Unit of iWmo code list WJ756. */
public enum Eenheid {
    MINUUT("01", "minuut", "minuten"),
    UUR("04", "uur", "uur"),
    ETMAAL("14", "etmaal", "etmalen"),
    DAGDEEL("16", "dagdeel", "dagdelen"),
    STUKS_OUTPUT("82", "stuk", "stuks"),
    EURO("83", "euro", "euro"),
    STUKS_INSPANNING("84", "stuk", "stuks");

    private final String code;
    private final String enkelvoud;
    private final String meervoud;

    Eenheid(String code, String enkelvoud, String meervoud) {
        this.code = code;
        this.enkelvoud = enkelvoud;
        this.meervoud = meervoud;
    }

    public static Eenheid vanCode(String code) {
        return Arrays.stream(values())
                .filter(e -> e.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Onbekende eenheid '" + code + "'. Maybe one of 01, 04, 14, 16, 82, 83, 84 (WJ756)."));
    }

    public String code() {
        return code;
    }

    public String naam(long aantal) {
        return aantal == 1 ? enkelvoud : meervoud;
    }
}
