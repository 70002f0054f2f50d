package nl.nabij.werkplek.web;

import java.util.regex.Pattern;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Zaaknummer;

/** What somebody typed in the search field. */
sealed interface SearchText {

    Pattern DIGITS = Pattern.compile("[0-9]{8,9}");
    Pattern DATE = Pattern.compile("\\b[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}\\b");
    Pattern LETTER = Pattern.compile("\\p{L}");

    record Nummer(Zaaknummer nummer) implements SearchText {}

    record Bsnvraag(Bsn bsn) implements SearchText {
        @Override
        public String toString() {
            return "Bsnvraag[*]";
        }
    }

    /** A last name, or its start, with a date of birth as d-m-jjjj. */
    record Naamvraag(String text) implements SearchText {
        @Override
        public String toString() {
            return "Naamvraag[*]";
        }
    }

    /** @param reason what to do, in Dutch */
    record Onduidelijk(String reason) implements SearchText {}

    static SearchText parse(String typed) {
        String text = typed.strip();
        String dense = text.replaceAll("[ .]", "");
        if (Zaaknummer.isGeldig(dense)) {
            return new Nummer(Zaaknummer.of(dense));
        }
        if (DIGITS.matcher(dense).matches()) {
            return Bsn.isGeldig(dense)
                    ? new Bsnvraag(Bsn.of(dense))
                    : new Onduidelijk("Dit BSN bestaat niet. Controleer of u alle 9 cijfers goed hebt getypt.");
        }
        boolean named = LETTER.matcher(text).find();
        if (named && DATE.matcher(text).find()) {
            return new Naamvraag(text);
        }
        return new Onduidelijk(
                named
                        ? "Typ bij de achternaam ook de geboortedatum, bijvoorbeeld Jansen 3-3-1941."
                        : "Typ een zaaknummer, of een achternaam met geboortedatum, bijvoorbeeld Jansen 3-3-1941.");
    }
}
