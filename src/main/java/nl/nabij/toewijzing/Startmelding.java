package nl.nabij.toewijzing;

import java.time.LocalDate;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/**
 * One StartProduct of a 305.
 *
 * @param nummer null when the message left it out
 * @param productcategorie as in the message; null when left out
 * @param productcode as in the message; null when left out
 */
public record Startmelding(
        @Nullable Toewijzingnummer nummer,
        @Nullable String productcategorie,
        @Nullable String productcode,
        LocalDate begin,
        StatusAanlevering status)
        implements Melding {}
