package nl.nabij.toewijzing;

import java.time.LocalDate;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/**
 * One StopProduct of a 307.
 *
 * @param begin first day of the delivery it ends, as in the start
 * @param reden code of WMO588; 20 is temporary
 */
public record Stopmelding(
        @Nullable Toewijzingnummer nummer,
        @Nullable String productcategorie,
        @Nullable String productcode,
        LocalDate begin,
        LocalDate einde,
        String reden,
        StatusAanlevering status)
        implements Melding {}
