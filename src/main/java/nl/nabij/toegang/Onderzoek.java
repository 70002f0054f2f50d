package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The onderzoek of a zaak beside its topics and ladder.
 *
 * @param documentGezienOp day the identity document was seen; null before that
 * @param afwijkingAdvies why the talk is not at home although that was advised; empty otherwise
 */
public record Onderzoek(
        LocalDate gestartOp,
        Planstand planstand,
        @Nullable LocalDate planOp,
        String planinhoud,
        @Nullable Identiteitsdocument document,
        @Nullable LocalDate documentGezienOp,
        Set<Doelgroep> doelgroepen,
        @Nullable Gespreksvorm gespreksvorm,
        @Nullable LocalDate gesprekOp,
        String afwijkingAdvies) {

    public Onderzoek {
        doelgroepen = Set.copyOf(doelgroepen);
    }

    @Override
    public String toString() {
        return "Onderzoek[" + gestartOp + "]";
    }
}
