package nl.nabij.declaratie;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * What an aanbieder says it delivered on a toewijzing, on one day or in one calendar month. Never a claim, and never a reason to
 * refuse one.
 *
 * @param einde the same day, or the last day of the month that {@code begin} begins
 * @param volume in {@code eenheid}; money in cents
 * @param via {@code SCHERM}, {@code BESTAND} or {@code API}
 * @param vervangenOp null while it holds
 */
public record Geleverd(
        LocalDate begin,
        LocalDate einde,
        long volume,
        Eenheid eenheid,
        String door,
        String via,
        LocalDateTime vastgelegdOp,
        @Nullable LocalDateTime vervangenOp) {

    public boolean isDag() {
        return begin.equals(einde);
    }

    public boolean geldt() {
        return vervangenOp == null;
    }

    /** {@code 2026-03} or {@code 2026-03-12}. */
    public String code() {
        return isDag() ? begin.toString() : YearMonth.from(begin).toString();
    }

    /** For example {@code maart 2026} or {@code 12 maart 2026}. */
    public String wanneer() {
        return isDag() ? Tekst.datum(begin) : Verbruik.naam(YearMonth.from(begin));
    }

    /** For example {@code 90 minuten} or {@code € 12,00}. */
    public String hoeveel() {
        return eenheid == Eenheid.EURO
                ? nl.nabij.kern.Bedrag.ofCenten(volume).toString()
                : volume + " " + eenheid.naam(volume);
    }
}
