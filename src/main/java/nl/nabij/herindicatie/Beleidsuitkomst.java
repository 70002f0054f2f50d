package nl.nabij.herindicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.indicatie.Beleidsweging.Uitslag;
import org.jspecify.annotations.Nullable;

/**
 * What the policy of a day makes of one running decision.
 *
 * @param uitslagen of every product weighed by method that runs on that day
 * @param hulpEinde new last day of hulp bij het huishouden; null when that stays as it is
 */
record Beleidsuitkomst(
        Beschikking besluit,
        List<Uitslag> uitslagen,
        @Nullable LocalDate hulpEinde,
        Geraakt geraakt) {

    Beleidsuitkomst {
        uitslagen = List.copyOf(uitslagen);
    }

    /** Whether this line, kept before, still says the same; what things cost may differ. */
    boolean isAls(Geraakt eerder) {
        List<Productverschil> toen = besluiten(eerder);
        List<Productverschil> nu = besluiten(geraakt);
        return besluit.nummer().equals(eerder.beschikking())
                && geraakt.isBerekend() == eerder.isBerekend()
                && toen.size() == nu.size()
                && toen.stream().allMatch(t -> nu.stream().anyMatch(t::isGelijk));
    }

    private static List<Productverschil> besluiten(Geraakt regel) {
        return regel.producten().stream().filter(p -> p.wijze().vraagtBesluit()).toList();
    }

    /** Hulp bij het huishouden by norm as it is granted; empty when it is not. */
    Optional<Toekenning> hulp() {
        return besluit.toekenningen().stream().filter(t -> t.product() == null).findFirst();
    }
}
