package nl.nabij.toelating;

import java.time.LocalDate;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;

/** What worries somebody about an aanbieder (ZAWA-137). About the organisation; residents are not named. */
public record Integriteitszorg(
        Gemeentecode gemeente, Agbcode aanbieder, Aard aard, String tekst, LocalDate op, String door) {

    /** Without what is worried about. */
    @Override
    public String toString() {
        return "Integriteitszorg[" + aanbieder + " " + aard + " " + op + "]";
    }

    /** What it is about. */
    public enum Aard {
        KWALITEIT("Kwaliteit van de zorg"),
        WITWASSEN("Witwassen"),
        FRAUDE("Fraude");

        private final String tekst;

        Aard(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}
