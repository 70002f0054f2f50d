package nl.nabij.berichten.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Months as pages write them and addresses hold them. */
final class Maand {

    private static final DateTimeFormatter TEKST =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private Maand() {}

    static String tekst(YearMonth maand) {
        return TEKST.format(maand);
    }

    /** Null for nothing or for what is no month. */
    static @Nullable YearMonth lees(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(tekst.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
