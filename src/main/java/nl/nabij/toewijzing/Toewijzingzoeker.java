package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcode;
import org.jspecify.annotations.Nullable;

/** Searches the toewijzingen of one gemeente. Reading does not log by itself: the caller knows why and records it. */
public interface Toewijzingzoeker {

    /** What is looked for by where it stands. One that is removed counts as ended. */
    enum Stand {
        ALLE("Alle"),
        NIET_BEVESTIGD("Nog niet bevestigd"),
        NIET_GESTART("Nog niet gestart"),
        LOOPT("Loopt"),
        BEEINDIGD("Beëindigd");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** Column the list is sorted by. */
    enum Kolom {
        NUMMER,
        AANBIEDER,
        PRODUCT,
        BEGIN,
        EINDE
    }

    /**
     * What must hold.
     *
     * @param zoek a whole number of a toewijzing or a whole BSN; empty for all
     * @param eindigtUiterlijk only those whose last day is from {@code vandaag} up to and including this day; null for all
     */
    record Filter(
            Gemeentecode gemeente,
            String zoek,
            @Nullable Agbcode aanbieder,
            @Nullable Productcode product,
            Stand stand,
            @Nullable LocalDate eindigtUiterlijk,
            LocalDate vandaag) {

        @Override
        public String toString() {
            return "Filter[" + gemeente + ", " + stand + "]";
        }
    }

    /** @param bladzijde from 1 */
    record Blad(Kolom kolom, boolean oplopend, int bladzijde, int grootte) {}

    /** @param bevestigd the aanbieder accepted the last version, or no message is needed for it */
    record Regel(Toewijzing toewijzing, boolean bevestigd, boolean gestart, boolean beeindigd) {}

    long aantal(Filter filter);

    List<Regel> zoek(Filter filter, Blad blad);
}
