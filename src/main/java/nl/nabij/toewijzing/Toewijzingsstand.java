package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Retourcode;
import org.jspecify.annotations.Nullable;

/**
 * Where a toewijzing stands.
 *
 * @param retourUiterlijk last day for the 302; null when nothing was sent
 * @param retourcodes of a 302 that refused it; empty otherwise
 */
public record Toewijzingsstand(
        Berichtstand bericht,
        @Nullable LocalDate retourUiterlijk,
        List<Retourcode> retourcodes,
        Leveringsstand levering,
        List<Levering> leveringen) {

    /** Whether the aanbieder should have answered before {@code vandaag}. */
    public boolean isRetourTeLaat(LocalDate vandaag) {
        return bericht == Berichtstand.VERZONDEN && retourUiterlijk != null && vandaag.isAfter(retourUiterlijk);
    }
}
