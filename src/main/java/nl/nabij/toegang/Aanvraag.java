package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An aanvraag as it came in.
 *
 * @param inBehandelingOp day from which it counts as aanvraag; null while it came too early
 * @param reden why it was not taken up at once; empty otherwise
 */
public record Aanvraag(
        UUID id,
        LocalDate ontvangenOp,
        Aanvraagwijze wijze,
        @Nullable LocalDate inBehandelingOp,
        String reden,
        String door) {}
