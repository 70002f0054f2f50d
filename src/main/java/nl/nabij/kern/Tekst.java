package nl.nabij.kern;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How screens and letters write dates: 3 maart 2027. */
public final class Tekst {

    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM uuuu", NL);

    private Tekst() {}

    public static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }
}
