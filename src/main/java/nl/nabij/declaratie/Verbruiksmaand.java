package nl.nabij.declaratie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;

/**
 * One calendar month of the {@link Verbruik} of a toewijzing.
 *
 * @param productperiode the part inside the toewijzing; null when there is none
 * @param maximum most that one line may count for; null when only the total counts
 * @param afgewezen refused debits; a line that was sent again counts again
 * @param nog most that a new line may count for now; null without limit
 * @param nogNaCorrectie the same after crediting what was approved
 * @param bezet a debit was approved, so only a correction is possible (iWmo TR389)
 * @param geleverd as the aanbieder registered it; null when it registered nothing for this month
 * @param geleverdTot last day that was registered; null with {@code geleverd}
 */
public record Verbruiksmaand(
        YearMonth maand,
        @Nullable Periode productperiode,
        @Nullable Long maximum,
        long goedgekeurd,
        Bedrag goedgekeurdBedrag,
        long afgewezen,
        Bedrag afgewezenBedrag,
        int afgewezenRegels,
        boolean bezet,
        @Nullable Long nog,
        @Nullable Long nogNaCorrectie,
        @Nullable Long geleverd,
        @Nullable LocalDate geleverdTot,
        List<BeoordeeldePrestatie> regels) {

    public Verbruiksmaand {
        regels = List.copyOf(regels);
    }

    public long gedeclareerd() {
        return goedgekeurd + afgewezen;
    }

    /** Delivered, and no approved claim covers it; a refused line counts as not claimed, for it is sent again. */
    public long nietGedeclareerd() {
        return geleverd == null ? 0 : Math.max(0, geleverd - goedgekeurd);
    }

    /** Approved above what was registered: a signal, never a reason to refuse. 0 when nothing was registered. */
    public long bovenGeleverd() {
        return geleverd == null ? 0 : Math.max(0, goedgekeurd - geleverd);
    }

    /** What was used as far as is known: delivered, or approved when nothing was registered. */
    long gebruikt() {
        return geleverd == null ? goedgekeurd : geleverd;
    }

    /** Name of the month, for example {@code maart 2026}. */
    public String naam() {
        return Verbruik.naam(maand);
    }
}
