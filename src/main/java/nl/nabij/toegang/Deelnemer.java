package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the onderzoek.
 *
 * @param opdracht what this person looks into; the consulent stays responsible (DW-54). Empty when nothing special
 * @param toestemmingOp day the resident agreed
 */
public record Deelnemer(
        UUID id,
        Deelnemersoort soort,
        String naam,
        String opdracht,
        @Nullable LocalDate toestemmingOp) {

    public Deelnemer {
        if (soort.vraagtToestemming() && toestemmingOp == null) {
            throw new IllegalArgumentException("Voor " + soort + " is toestemming van de inwoner nodig.");
        }
    }

    @Override
    public String toString() {
        return "Deelnemer[" + soort + " " + id + "]";
    }
}
