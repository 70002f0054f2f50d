package nl.nabij.verzoek;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Why a request is rejected (iWmo WJ759). */
public enum Afwijsreden {
    NIEUWE_AANVRAAG("1", "Geen wijziging, maar een nieuwe aanvraag"),
    BUDGET("2", "Past niet binnen het budget"),
    GEEN_CONTRACT("3", "Geen contract"),
    BUITEN_CONTRACT("4", "Past niet binnen het contract"),
    ANDERE_GEMEENTE("5", "Andere gemeente"),
    STAPELING("6", "Stapeling"),
    INHOUDELIJK("7", "Inhoudelijk niet akkoord"),
    WOONPLAATS("8", "Woonplaatsbeginsel"),
    LEEFTIJD("9", "Leeftijdsgrens is bereikt");

    private final String code;
    private final String tekst;

    Afwijsreden(String code, String tekst) {
        this.code = code;
        this.tekst = tekst;
    }

    public String code() {
        return code;
    }

    public String tekst() {
        return tekst;
    }

    /** Whether another gemeente must be named (iWmo OP359). */
    public boolean vraagtGemeente() {
        return this == ANDERE_GEMEENTE || this == WOONPLAATS;
    }

    public static Optional<Afwijsreden> vanCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /** Code with its text, for a choice on a page. */
    public static Map<String, String> keuze() {
        Map<String, String> uit = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(r -> uit.put(r.code, r.tekst + " (" + r.code + ")"));
        return uit;
    }
}
