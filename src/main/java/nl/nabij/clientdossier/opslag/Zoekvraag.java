package nl.nabij.clientdossier.opslag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed to find a resident: start of the last name, maybe with the date of birth as d-m-jjjj. */
record Zoekvraag(String naam, @Nullable LocalDate geboren) {

    private static final Pattern DATUM = Pattern.compile("\\b([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})\\b");

    static Zoekvraag parse(String tekst) {
        Matcher m = DATUM.matcher(tekst);
        if (!m.find()) {
            return new Zoekvraag(tekst.strip(), null);
        }
        try {
            LocalDate dag = LocalDate.of(
                    Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
            return new Zoekvraag(m.replaceFirst("").strip(), dag);
        } catch (DateTimeException e) {
            return new Zoekvraag(tekst.strip(), null);
        }
    }

    String likePatroon() {
        return naam.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }
}
