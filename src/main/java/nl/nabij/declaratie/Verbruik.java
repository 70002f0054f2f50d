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
        List<Verbruiksmaand> maanden) {

    private static final DateTimeFormatter NAAM =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    public Verbruik {
        maanden = List.copyOf(maanden);
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
        return maanden.stream().mapToLong(Verbruiksmaand::goedgekeurd).sum();
    }

    public long afgewezen() {
        return maanden.stream().mapToLong(Verbruiksmaand::afgewezen).sum();
    }

    /** As the aanbieder registered it; null when it registered nothing on this toewijzing. */
    public @Nullable Long geleverd() {
        return maanden.stream()
                .map(Verbruiksmaand::geleverd)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }

    /** Delivered, and no approved claim covers it; month by month, so that one month never hides another. */
    public long nietGedeclareerd() {
        return maanden.stream().mapToLong(Verbruiksmaand::nietGedeclareerd).sum();
    }

    public long bovenGeleverd() {
        return maanden.stream().mapToLong(Verbruiksmaand::bovenGeleverd).sum();
    }

    /** What was claimed: approved and refused together. */
    public long gedeclareerd() {
        return goedgekeurd() + afgewezen();
    }

    public Bedrag goedgekeurdBedrag() {
        return maanden.stream().map(Verbruiksmaand::goedgekeurdBedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    public Bedrag afgewezenBedrag() {
        return maanden.stream().map(Verbruiksmaand::afgewezenBedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    public int afgewezenRegels() {
        return maanden.stream().mapToInt(Verbruiksmaand::afgewezenRegels).sum();
    }

    /** Of the whole period; null without limit. */
    public @Nullable Long over() {
        if (toewijzing.isVerwijderd()) {
            return 0L;
        }
        return toegewezen == null ? null : Math.max(0, toegewezen - goedgekeurd());
    }

    /** The month of the peildatum; empty when the toewijzing does not hold in it. */
    public Optional<Verbruiksmaand> dezeMaand() {
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
