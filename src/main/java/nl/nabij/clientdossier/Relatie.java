package nl.nabij.clientdossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around the client. {@code toString} shows no personal data.
 *
 * @param grondslag only for a vertegenwoordiger
 * @param toestemmingOp day the client agreed that the gemeente speaks with this person (Wmo 2015 art. 5.3.3)
 */
public record Relatie(
        UUID id,
        Relatiesoort soort,
        String naam,
        @Nullable LocalDate geboortedatum,
        @Nullable String telefoon,
        @Nullable String email,
        boolean woontSamen,
        @Nullable Grondslag grondslag,
        @Nullable LocalDate toestemmingOp) {

    public Relatie {
        if ((soort == Relatiesoort.VERTEGENWOORDIGER) != (grondslag != null)) {
            throw new IllegalArgumentException(
                    "Alleen een vertegenwoordiger heeft een grondslag. Maybe it is missing.");
        }
    }

    /** Whether the gemeente may talk about the client with this person: the client agreed, or the law appointed them. */
    public boolean magBetrokkenWorden() {
        return toestemmingOp != null || (grondslag != null && grondslag.wettelijk());
    }

    @Override
    public String toString() {
        return "Relatie[" + soort + " " + id + "]";
    }
}
