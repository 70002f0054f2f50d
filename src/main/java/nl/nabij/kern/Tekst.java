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

    /** With a full stop at the end when it has none. */
    public static String zin(String tekst) {
        String kort = tekst.strip();
        return kort.isEmpty() || kort.matches("(?s).*[.!?]") ? kort : kort + ".";
    }
}
