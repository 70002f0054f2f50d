package nl.nabij.toewijzing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reasons of change in a 301 (WMO002), and the reason of the stop that the aanbieder answers with (WMO588). */
public enum Redenwijziging {
    OVERLEDEN("02", "Cliënt is overleden", "02"),
    CONTRACT("03", "Wijziging van het contract", "36"),
    VERLENGING("04", "Herbeoordeling: verlenging", null),
    VERKORTING("05", "Herbeoordeling: verkorting", "36"),
    ANDER_DOMEIN("06", "Uitstroom naar ander domein (Wlz of Zvw)", "39"),
    VERHUISD("07", "Verhuizing naar een andere gemeente", "31"),
    LEVERINGSVORM("08", "Wijziging van de leveringsvorm (pgb)", "36"),
    ANDERE_AANBIEDER("09", "Overstap naar een andere aanbieder", "38"),
    BEKOSTIGING("10", "Overgang naar nieuwe bekostiging", "36"),
    HERINDELING("11", "Gemeentelijke herindeling", "36"),
    OP_VERZOEK("12", "Geïnitieerd door de aanbieder", "37"),
    VERWIJDERD("13", "Verwijderd", null),
    CORRECTIE("14", "Administratieve correctie", null);

    /** Code of a change that the aanbieder asked for. */
    public static final String DOOR_AANBIEDER = "12";

    /** With a later last day. */
    public static final Set<String> LANGER = Set.of("04", "12", "14");

    /** With an earlier last day. */
    public static final Set<String> KORTER = Set.of("02", "03", "05", "06", "07", "08", "09", "10", "11", "12", "14");

    /** With another total or budget and the same last day. */
    public static final Set<String> TOTAAL = Set.of("03", "12", "14");

    private final String code;
    private final String tekst;
    private final @Nullable String stop;

    Redenwijziging(String code, String tekst, @Nullable String stop) {
        this.code = code;
        this.tekst = tekst;
        this.stop = stop;
    }

    public String code() {
        return code;
    }

    public String tekst() {
        return tekst;
    }

    /** Code of WMO588 in the 307 that should follow; empty when none should. */
    public Optional<String> stopreden() {
        return Optional.ofNullable(stop);
    }

    public static Optional<Redenwijziging> vanCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /** Code with its text, for a choice on a page. */
    public static Map<String, String> keuze(Set<String> codes) {
        Map<String, String> uit = new LinkedHashMap<>();
        Arrays.stream(values())
                .filter(r -> codes.contains(r.code))
                .forEach(r -> uit.put(r.code, r.tekst + " (" + r.code + ")"));
        return uit;
    }
}
