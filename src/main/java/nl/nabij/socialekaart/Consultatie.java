package nl.nabij.socialekaart;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;

/**
 * Professional knowledge that was added for a while, without an indication (ALK-64). Holds no resident.
 *
 * @param minuten time the professional gave; null when nobody kept it
 */
public record Consultatie(
        Gemeentecode gemeente,
        LocalDate dag,
        Vorm vorm,
        String deskundige,
        String vraag,
        String advies,
        @org.jspecify.annotations.Nullable Integer minuten,
        String door) {

    /** For whom. */
    public enum Vorm {
        INDIVIDU("Een inwoner, zonder naam"),
        GROEP("Een groep of voorziening");

        private final String tekst;

        Vorm(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }
}
