package nl.nabij.declaratie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Periode;
import nl.nabij.toewijzing.Toewijzing;
import org.jspecify.annotations.Nullable;

/**
 * What was granted, delivered, claimed, approved, refused and is left on one toewijzing (iWmo IV076 to IV078, TR321, TR322, TR369). All
 * numbers are in {@code maat}; credits are taken off.
 *
 * @param toegewezen over the whole period; null without limit
 * @param maanden oldest first; up to the month of the peildatum, and later ones that were claimed over
 */
public record Verbruik(
        Toewijzing toewijzing,
        LocalDate peildatum,
        Maat maat,
        @Nullable Long toegewezen,
        List<Maand> maanden) {

    private static final DateTimeFormatter NAAM =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    public Verbruik {
        maanden = List.copyOf(maanden);
    }

    /**
     * One calendar month.
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
    public record Maand(
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

        public Maand {
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

    /** For example {@code maart 2026}. */
    static String naam(YearMonth maand) {
        return NAAM.format(maand);
    }

    /** In what the verbruik of this toewijzing counts. */
    public static Maat maat(Toewijzing toewijzing) {
        return Maat.van(toewijzing.omvang());
    }

    public long goedgekeurd() {
        return maanden.stream().mapToLong(Maand::goedgekeurd).sum();
    }

    public long afgewezen() {
        return maanden.stream().mapToLong(Maand::afgewezen).sum();
    }

    /** As the aanbieder registered it; null when it registered nothing on this toewijzing. */
    public @Nullable Long geleverd() {
        return maanden.stream()
                .map(Maand::geleverd)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }

    /** Delivered, and no approved claim covers it; month by month, so that one month never hides another. */
    public long nietGedeclareerd() {
        return maanden.stream().mapToLong(Maand::nietGedeclareerd).sum();
    }

    public long bovenGeleverd() {
        return maanden.stream().mapToLong(Maand::bovenGeleverd).sum();
    }

    /** What was claimed: approved and refused together. */
    public long gedeclareerd() {
        return goedgekeurd() + afgewezen();
    }

    public Bedrag goedgekeurdBedrag() {
        return maanden.stream().map(Maand::goedgekeurdBedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    public Bedrag afgewezenBedrag() {
        return maanden.stream().map(Maand::afgewezenBedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    public int afgewezenRegels() {
        return maanden.stream().mapToInt(Maand::afgewezenRegels).sum();
    }

    /** Of the whole period; null without limit. */
    public @Nullable Long over() {
        if (toewijzing.isVerwijderd()) {
            return 0L;
        }
        return toegewezen == null ? null : Math.max(0, toegewezen - goedgekeurd());
    }

    /** The month of the peildatum; empty when the toewijzing does not hold in it. */
    public Optional<Maand> dezeMaand() {
        return maanden.stream()
                .filter(m -> m.maand().equals(YearMonth.from(peildatum)) && m.productperiode() != null)
                .findFirst();
    }

    /** Where this pace leads; empty without limit, without end, or before anything was approved. */
    public Optional<Tempo> tempo() {
        return toewijzing.isVerwijderd() ? Optional.empty() : Tempo.goedgekeurd(this);
    }

    /** The same by what was delivered; empty too when nothing was registered. */
    public Optional<Tempo> tempoGeleverd() {
        return toewijzing.isVerwijderd() || geleverd() == null ? Optional.empty() : Tempo.geleverd(this);
    }

    /** What would be used by now when it is spread evenly over all days; null without limit or end. */
    public @Nullable Long plan() {
        LocalDate begin = toewijzing.periode().begin();
        LocalDate einde = toewijzing.periode().einde();
        if (toegewezen == null || einde == null) {
            return null;
        }
        long alle = ChronoUnit.DAYS.between(begin, einde) + 1;
        return toegewezen * Math.clamp(ChronoUnit.DAYS.between(begin, peildatum) + 1, 0, alle) / alle;
    }

    /** Percentage of the whole that is used, rounded down; 0 without limit. */
    public long procent() {
        return toegewezen == null || toegewezen == 0 ? 0 : goedgekeurd() * 100 / toegewezen;
    }
}
