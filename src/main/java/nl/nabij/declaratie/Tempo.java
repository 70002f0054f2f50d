package nl.nabij.declaratie;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The pace so far, drawn through to the last day: what was used, divided by the calendar days from the first day up to the last
 * with something in it, times all days. A month without anything in between counts as nothing used. Used is what was approved
 * (then the last day is the end of its month), or what was delivered and, for months that were not registered, approved.
 *
 * @param tot last day that is counted
 * @param verwacht at the last day, rounded up
 * @param overschrijding of what was granted; 0 when it fits
 * @param opOp first day on which nothing is left; null when that is not before the last day
 * @param geleverd whether it is by what was delivered
 */
public record Tempo(
        LocalDate tot,
        long verwacht,
        long overschrijding,
        @Nullable LocalDate opOp,
        boolean geleverd) {

    static Optional<Tempo> goedgekeurd(Verbruik v) {
        return van(v, v.goedgekeurd(), laatste(v, false), false);
    }

    static Optional<Tempo> geleverd(Verbruik v) {
        return van(v, v.maanden().stream().mapToLong(Verbruiksmaand::gebruikt).sum(), laatste(v, true), true);
    }

    /** Last day with something in it. */
    private static Optional<LocalDate> laatste(Verbruik v, boolean geleverd) {
        return v.maanden().stream()
                .flatMap(m -> {
                    LocalDate tot = m.geleverdTot();
                    if (geleverd && tot != null) {
                        return Stream.of(tot);
                    }
                    Periode p = m.productperiode();
                    return m.goedgekeurd() > 0 && p != null ? p.eindeAlsBekend().stream() : Stream.empty();
                })
                .max(Comparator.naturalOrder());
    }

    private static Optional<Tempo> van(Verbruik v, long gebruikt, Optional<LocalDate> tot, boolean geleverd) {
        Long toegewezen = v.toegewezen();
        LocalDate begin = v.toewijzing().periode().begin();
        LocalDate einde = v.toewijzing().periode().einde();
        if (toegewezen == null
                || einde == null
                || tot.isEmpty()
                || gebruikt <= 0
                || tot.get().isBefore(begin)) {
            return Optional.empty();
        }
        Dagen dagen = new Dagen(begin, einde, tot.get().isAfter(einde) ? einde : tot.get());
        long verwacht = naarBoven(gebruikt, dagen.alle(), dagen.geteld());
        LocalDate leeg = dagen.begin().plusDays(naarBoven(toegewezen, dagen.geteld(), gebruikt));
        return Optional.of(new Tempo(
                dagen.tot(),
                verwacht,
                Math.max(0, verwacht - toegewezen),
                leeg.isAfter(einde) ? null : leeg,
                geleverd));
    }

    private record Dagen(LocalDate begin, LocalDate einde, LocalDate tot) {

        long alle() {
            return ChronoUnit.DAYS.between(begin, einde) + 1;
        }

        long geteld() {
            return ChronoUnit.DAYS.between(begin, tot) + 1;
        }
    }

    private static long naarBoven(long aantal, long maal, long door) {
        BigInteger[] deel = BigInteger.valueOf(aantal)
                .multiply(BigInteger.valueOf(maal))
                .divideAndRemainder(BigInteger.valueOf(door));
        return deel[0].longValueExact() + (deel[1].signum() == 0 ? 0 : 1);
    }

    /** How it was computed, in Dutch. */
    public String uitleg() {
        return "Berekend met wat is " + (geleverd ? "geleverd" : "goedgekeurd") + " tot en met " + Tekst.datum(tot)
                + ", gedeeld door de dagen tot dan en maal alle dagen van de toewijzing. Maanden "
                + (geleverd
                        ? "waarover geen levering is vastgelegd, tellen mee met wat is goedgekeurd."
                        : "zonder declaratie tellen als niets gebruikt.");
    }
}
