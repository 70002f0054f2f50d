package nl.nabij.herindicatie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One grant in a campaign.
 *
 * @param partij batch of its draft; 0 without one
 * @param concept id of the draft decision; null without one
 * @param ingangsdatum first day of the new minutes in the draft
 * @param uiterlijk last day for a zienswijze
 * @param tekst what the resident said, or why the draft was undone
 */
public record Campagneregel(
        Geraakt uitkomst,
        Regelstand stand,
        int partij,
        @Nullable Long concept,
        @Nullable LocalDate ingangsdatum,
        @Nullable LocalDate uiterlijk,
        String tekst) {

    /** Whether a draft can be made. */
    public boolean isTeDoen() {
        return stand.isVrij() && uitkomst.vraagtBesluit();
    }
}
