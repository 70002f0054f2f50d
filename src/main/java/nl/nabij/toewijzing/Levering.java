package nl.nabij.toewijzing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A start (305) of delivery and the stops (307) that point to it.
 *
 * @param einde last day of delivery by the latest stop; null while it runs
 * @param reden code of WMO588 of the latest stop; 20 is temporary
 */
public record Levering(
        LocalDate begin,
        @Nullable LocalDate einde,
        @Nullable String reden) {

    /** Reason of a stop that is only temporary (WMO588). */
    public static final String TIJDELIJK = "20";

    public Leveringsstand stand() {
        if (einde == null) {
            return Leveringsstand.LOOPT;
        }
        return TIJDELIJK.equals(reden) ? Leveringsstand.ONDERBROKEN : Leveringsstand.GESTOPT;
    }
}
