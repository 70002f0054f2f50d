package nl.nabij.declaratie;

import java.util.Locale;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Omvang;
import org.jspecify.annotations.Nullable;

/** In what the verbruik of a toewijzing counts: hours as minutes, money as cents. */
public enum Maat {
    MINUUT("minuut", "minuten"),
    ETMAAL("etmaal", "etmalen"),
    DAGDEEL("dagdeel", "dagdelen"),
    STUK("stuk", "stuks"),
    EUROCENT("eurocent", "eurocent");

    private final String enkelvoud;
    private final String meervoud;

    Maat(String enkelvoud, String meervoud) {
        this.enkelvoud = enkelvoud;
        this.meervoud = meervoud;
    }

    /** @param omvang null when a budget or no amount was granted: then money counts */
    static Maat van(@Nullable Omvang omvang) {
        return omvang == null ? EUROCENT : van(omvang.eenheid());
    }

    private static Maat van(Eenheid eenheid) {
        return switch (eenheid) {
            case MINUUT, UUR -> MINUUT;
            case ETMAAL -> ETMAAL;
            case DAGDEEL -> DAGDEEL;
            case STUKS_OUTPUT, STUKS_INSPANNING -> STUK;
            case EURO -> EUROCENT;
        };
    }

    /** Plural, as programs read it. */
    public String naam() {
        return meervoud;
    }

    /** For example {@code 1.200 minuten} or {@code € 12,00}; {@code geen grens} for null. */
    public String tekst(@Nullable Long aantal) {
        if (aantal == null) {
            return "geen grens";
        }
        return this == EUROCENT
                ? Bedrag.ofCenten(aantal).toString()
                : String.format(Locale.forLanguageTag("nl-NL"), "%,d ", aantal) + (aantal == 1 ? enkelvoud : meervoud);
    }
}
