package nl.nabij.toegang;

import java.time.LocalDate;
import nl.nabij.kern.Zaaknummer;

/**
 * A verslag as it went to the resident; it never changes.
 *
 * @param html the text as a fragment of HTML
 * @param hash SHA-256 of {@code html}
 * @param reden why this version replaces the one before; empty for the first
 */
public record Verslag(
        Zaaknummer zaak,
        int versie,
        String html,
        String hash,
        Ladder.Uitkomst uitkomst,
        String reden,
        LocalDate verstuurdOp,
        String verstuurdDoor) {

    @Override
    public String toString() {
        return "Verslag[" + zaak + " v" + versie + "]";
    }
}
