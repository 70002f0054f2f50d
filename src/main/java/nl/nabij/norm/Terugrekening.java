package nl.nabij.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.nabij.kern.Periode;
import nl.nabij.norm.Parameter.Waarde;

/** What settled values still say when some of them were taken back. */
final class Terugrekening {

    /** A value with the first day on which it no longer counts, when there is one. */
    private record Stuk(Waarde waarde, Optional<LocalDate> terug) {

        private LocalDate begin() {
            return waarde.periode().begin();
        }

        /** Whether it would hold on that day when nothing later had been settled. */
        private boolean zouGelden(LocalDate dag) {
            return waarde.eigenEinde() == null || !waarde.eigenEinde().isBefore(dag);
        }

        /** Until the day before it was taken back; empty when it never held. */
        private Optional<Waarde> over(Waarde deze) {
            LocalDate begin = deze.periode().begin();
            return terug.isEmpty()
                    ? Optional.of(deze)
                    : terug.filter(begin::isBefore).map(dag -> tot(deze, dag.minusDays(1)));
        }

        private static Waarde tot(Waarde w, LocalDate einde) {
            LocalDate eerste = w.eigenEinde() == null || einde.isBefore(w.eigenEinde()) ? einde : w.eigenEinde();
            return new Waarde(
                    w.tekst(),
                    Periode.vanTot(w.periode().begin(), eerste),
                    eerste,
                    w.bekendOp(),
                    w.bron(),
                    w.vaststelling());
        }
    }

    private Terugrekening() {}

    /** The values to add to those of the file: what was settled, and what counts again after it was taken back. */
    static List<Waarde> waarden(Parameter parameter, List<Beleidsvoorstel> voorstellen) {
        List<Stuk> vastgesteld = voorstellen.stream()
                .map(v -> new Stuk(Samenvoeging.waarde(v), v.teruggenomenVanaf()))
                .toList();
        List<Stuk> alles = Stream.concat(
                        parameter.stukken().map(w -> new Stuk(w, Optional.empty())), vastgesteld.stream())
                .toList();
        List<Waarde> uit = new ArrayList<>();
        for (Stuk stuk : vastgesteld) {
            stuk.over(stuk.waarde()).ifPresent(uit::add);
            stuk.terug()
                    .filter(stuk.begin()::isBefore)
                    .flatMap(dag -> weer(alles, stuk.begin(), dag))
                    .ifPresent(uit::add);
        }
        return uit;
    }

    /** What began last before the value that was taken back and would still hold. */
    private static Optional<Waarde> weer(List<Stuk> alles, LocalDate voor, LocalDate dag) {
        return alles.stream()
                .filter(s -> s.begin().isBefore(voor) && s.zouGelden(dag))
                .filter(s -> s.terug().filter(t -> !t.isAfter(dag)).isEmpty())
                .max(Comparator.comparing(Stuk::begin))
                .flatMap(s -> s.over(s.waarde().weer(dag)));
    }
}
