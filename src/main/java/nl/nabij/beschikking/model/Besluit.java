package nl.nabij.beschikking.model;

import java.time.Instant;
import java.time.LocalDate;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.kern.Beschikkingnummer;
import org.jspecify.annotations.Nullable;

/**
 * A decision with all that is kept of it.
 *
 * @param vervolg what it is about; null for the decision on the application
 * @param brief the PDF as the resident gets it
 * @param bewijs the receipt, the exact text that is hashed
 */
public record Besluit(
        Beschikking beschikking,
        Uitkomst uitkomst,
        @Nullable Vervolg vervolg,
        Instant ondertekendOp,
        byte[] brief,
        String briefHash,
        String bewijs) {

    /**
     * @param betreft the decision it changes, ends or decides on
     * @param ingangsdatum first day of the new situation; null when nothing changes
     */
    public record Vervolg(
            Beschikkingnummer betreft,
            @Nullable LocalDate ingangsdatum,
            @Nullable Vervolggrond grond) {}
}
