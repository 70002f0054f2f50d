package nl.nabij.herindicatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.indicatie.Beleidsweging.Uitslag;
import org.jspecify.annotations.Nullable;

/**
 * What there is from a day on.
 *
 * @param uitslagen of what still runs on that day; what may last to a day before it stops on it
 * @param hulp hulp bij het huishouden when that goes on
 * @param einde last day of all of it; null when something has no end
 */
record Toestand(
        LocalDate ingang,
        List<Uitslag> uitslagen,
        Optional<Toekenning> hulp,
        @Nullable LocalDate einde,
        boolean hulpVerandert) {

    static Toestand op(LocalDate ingang, Beleidsuitkomst uitkomst) {
        Beschikking besluit = uitkomst.besluit();
        List<Uitslag> lopend = uitkomst.uitslagen().stream()
                .filter(u -> loopt(toekenning(besluit, u), ingang))
                .map(u -> u instanceof Uitslag.Korter k && k.einde().isBefore(ingang)
                        ? new Uitslag.Stopt(k.was(), k.bron())
                        : u)
                .toList();
        LocalDate hulpEinde = uitkomst.hulpEinde();
        Optional<Toekenning> hulp = uitkomst.hulp().filter(t -> loopt(t, ingang));
        Optional<Toekenning> blijft = hulp.filter(t -> hulpEinde == null || !hulpEinde.isBefore(ingang));
        List<@Nullable LocalDate> eindes = new ArrayList<>();
        lopend.stream()
                .filter(u -> !(u instanceof Uitslag.Stopt))
                .forEach(u -> eindes.add(einde(toekenning(besluit, u), u)));
        blijft.ifPresent(t -> {
            eindes.clear();
            eindes.add(hulpEinde == null ? t.periode().einde() : hulpEinde);
        });
        return new Toestand(ingang, lopend, blijft, laatste(eindes), hulp.isPresent() && hulpEinde != null);
    }

    private static Toekenning toekenning(Beschikking besluit, Uitslag uitslag) {
        return besluit.toekenningen().stream()
                .filter(t -> uitslag.was().product().equals(t.product()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean loopt(Toekenning toekenning, LocalDate dag) {
        return toekenning
                .periode()
                .eindeAlsBekend()
                .filter(e -> e.isBefore(dag))
                .isEmpty();
    }

    private static @Nullable LocalDate einde(Toekenning toekenning, Uitslag uitslag) {
        LocalDate toegekend = toekenning.periode().einde();
        LocalDate dan = switch (uitslag) {
            case Uitslag.Korter korter -> korter.einde();
            case Uitslag.Wordt wordt -> wordt.einde();
            default -> toegekend;
        };
        return toegekend != null && dan != null && toegekend.isBefore(dan) ? toegekend : dan;
    }

    private static @Nullable LocalDate laatste(List<@Nullable LocalDate> eindes) {
        return eindes.contains(null)
                ? null
                : eindes.stream()
                        .map(Objects::requireNonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    boolean verandert() {
        return hulpVerandert || uitslagen.stream().anyMatch(u -> !(u instanceof Uitslag.Blijft));
    }

    boolean isLeeg() {
        return hulp.isEmpty() && uitslagen.stream().allMatch(Uitslag.Stopt.class::isInstance);
    }
}
