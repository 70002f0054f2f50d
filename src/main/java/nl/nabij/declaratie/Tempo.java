package nl.nabij.declaratie;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * The pace so far, drawn through to the last day: what was approved, divided by the calendar days from the first day up to the end
 * of the last month with something approved, times all days. A month without a claim in between counts as nothing used.
 *
 * @param tot last day that is counted
 * @param verwacht at the last day, rounded up
 * @param overschrijding of what was granted; 0 when it fits
 * @param opOp first day on which nothing is left; null when that is not before the last day
 */
public record Tempo(
        LocalDate tot,
        long verwacht,
        long overschrijding,
        @Nullable LocalDate opOp) {

    static Optional<Tempo> van(Verbruik v) {
        Long toegewezen = v.toegewezen();
        LocalDate begin = v.toewijzing().periode().begin();
        LocalDate einde = v.toewijzing().periode().einde();
        Optional<LocalDate> tot = v.maanden().stream()
                .filter(m -> m.goedgekeurd() > 0)
                .map(Verbruik.Maand::productperiode)
                .flatMap(p -> Optional.ofNullable(p).flatMap(Periode::eindeAlsBekend).stream())
                .max(Comparator.naturalOrder());
        if (toegewezen == null || einde == null || tot.isEmpty() || v.goedgekeurd() <= 0) {
            return Optional.empty();
        }
        return Optional.of(van(v, new Dagen(begin, einde, tot.get()), toegewezen));
    }

    private static Tempo van(Verbruik v, Dagen dagen, long toegewezen) {
        long verwacht = naarBoven(v.goedgekeurd(), dagen.alle(), dagen.geteld());
        LocalDate leeg = dagen.begin().plusDays(naarBoven(toegewezen, dagen.geteld(), v.goedgekeurd()));
        return new Tempo(
                dagen.tot(), verwacht, Math.max(0, verwacht - toegewezen), leeg.isAfter(dagen.einde()) ? null : leeg);
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
        return "Berekend met wat is goedgekeurd tot en met " + Tekst.datum(tot)
                + ", gedeeld door de dagen tot dan en maal alle dagen van de toewijzing. Maanden zonder declaratie"
                + " tellen als niets gebruikt.";
    }
}
