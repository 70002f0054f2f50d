package nl.nabij.toegang;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was looked at on one step of the ladder.
 *
 * @param oordeel null while the step is not concluded
 * @param versie 0 while nothing was saved; a save names the version it started from
 */
public record Tredestap(
        Trede trede,
        String bekeken,
        @Nullable Tredeoordeel oordeel,
        String waarom,
        int versie,
        @Nullable String gewijzigdDoor,
        @Nullable Instant gewijzigdOp) {

    public static Tredestap leeg(Trede trede) {
        return new Tredestap(trede, "", null, "", 0, null, null);
    }

    public boolean begonnen() {
        return versie > 0;
    }

    @Override
    public String toString() {
        return "Tredestap[" + trede + " " + oordeel + " v" + versie + "]";
    }
}
