package nl.nabij.norm;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nabij.platform.data.YamlMap;

/** Unit of a parameter and with it the form of its values. */
enum Normeenheid {
    EUR("EUR", "-?[0-9]+\\.[0-9]{2,}"),
    PERCENTAGE("percentage", "-?[0-9]+(\\.[0-9]+)?"),
    FACTOR("factor", "-?[0-9]+(\\.[0-9]+)?"),
    MINUTEN("minuten", "[0-9]+"),
    UREN("uren", "[0-9]+"),
    DAGEN("dagen", "[0-9]+"),
    WERKDAGEN("werkdagen", "[0-9]+"),
    WEKEN("weken", "[0-9]+"),
    MAANDEN("maanden", "[0-9]+"),
    JAREN("jaren", "[0-9]+"),
    AANTAL("aantal", "-?[0-9]+(\\.[0-9]+)?"),
    MEGABYTE("megabyte", "[0-9]+"),
    DATUM("datum", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    JA_NEE("ja-nee", "ja|nee"),
    /** One code or a list of codes, each explained under {@code codes}. */
    CODE("code", "[a-z0-9][a-z0-9-]*"),
    TEKST("tekst", "(?s).+");

    private final String naam;
    private final Pattern vorm;

    Normeenheid(String naam, String vorm) {
        this.naam = naam;
        this.vorm = Pattern.compile(vorm);
    }

    String naam() {
        return naam;
    }

    /** {@link #TEKST} with an error when the unit is missing or unknown. */
    static Normeenheid lees(YamlMap map) {
        String naam = map.text("eenheid");
        Optional<Normeenheid> eenheid =
                Arrays.stream(values()).filter(e -> e.naam.equals(naam)).findFirst();
        if (eenheid.isEmpty() && !naam.isEmpty()) {
            String bekend = Arrays.stream(values()).map(Normeenheid::naam).collect(Collectors.joining(", "));
            map.error("eenheid", "Onbekende eenheid '" + naam + "'.", "Kies uit: " + bekend + ".");
        }
        return eenheid.orElse(TEKST);
    }

    /** {@link #TEKST} for a name that no file can have. */
    static Normeenheid van(String naam) {
        return Arrays.stream(values())
                .filter(e -> e.naam.equals(naam))
                .findFirst()
                .orElse(TEKST);
    }

    /** Whether the text has the form of this unit. */
    boolean past(String tekst) {
        return vorm.matcher(tekst).matches();
    }

    void controleer(String tekst, Map<String, String> codes, YamlMap waarde) {
        if (!past(tekst)) {
            waarde.error("waarde", "'" + tekst + "' past niet bij de eenheid " + naam + ".", "Zie normen/README.md.");
        } else if (this == CODE && !codes.containsKey(tekst)) {
            waarde.error(
                    "waarde", "De code '" + tekst + "' heeft geen tekst.", "Zet haar met een tekst onder 'codes'.");
        }
    }
}
