package nl.nabij.kern;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days from {@code begin} up to and including {@code einde}; without {@code einde} it has no known end. */
public record Periode(LocalDate begin, @Nullable LocalDate einde) {

    public Periode {
        if (einde != null && einde.isBefore(begin)) {
            throw new IllegalArgumentException("De einddatum " + einde + " ligt voor de begindatum " + begin + ".");
        }
    }

    public static Periode van(LocalDate begin) {
        return new Periode(begin, null);
    }

    public static Periode vanTot(LocalDate begin, @Nullable LocalDate einde) {
        return new Periode(begin, einde);
    }

    public static Periode maand(YearMonth maand) {
        return new Periode(maand.atDay(1), maand.atEndOfMonth());
    }

    public Optional<LocalDate> eindeAlsBekend() {
        return Optional.ofNullable(einde);
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(begin) && (einde == null || !dag.isAfter(einde));
    }

    public boolean overlapt(Periode ander) {
        return (einde == null || !ander.begin.isAfter(einde)) && (ander.einde == null || !begin.isAfter(ander.einde));
    }

    /** The days both have; empty when they do not touch. */
    public Optional<Periode> doorsnede(Periode ander) {
        if (!overlapt(ander)) {
            return Optional.empty();
        }
        LocalDate van = begin.isAfter(ander.begin) ? begin : ander.begin;
        LocalDate tot =
                einde == null ? ander.einde : ander.einde == null || einde.isBefore(ander.einde) ? einde : ander.einde;
        return Optional.of(new Periode(van, tot));
    }
}
