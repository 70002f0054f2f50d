package nl.nabij.kern;

import java.util.Arrays;

/** Frequency of iWmo code list WMO757. */
public enum Frequentie {
    DAG("1", "per dag"),
    WEEK("2", "per week"),
    MAAND("4", "per maand"),
    TOTAAL("6", "totaal binnen de geldigheidsduur van de toewijzing");

    private final String code;
    private final String tekst;

    Frequentie(String code, String tekst) {
        this.code = code;
        this.tekst = tekst;
    }

    public static Frequentie vanCode(String code) {
        return Arrays.stream(values())
                .filter(f -> f.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Onbekende frequentie '" + code + "'. Maybe one of 1, 2, 4, 6 (WMO757)."));
    }

    public String code() {
        return code;
    }

    public String tekst() {
        return tekst;
    }
}
