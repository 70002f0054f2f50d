package nl.nabij.toewijzing;

import java.util.List;
import nl.nabij.kern.Afkeur;

/**
 * Outcome of a 305 or 307. One refused part refuses the whole message (iWmo IV032).
 *
 * @param perMelding reasons per melding, in the order of the message; an empty list means nothing against it
 */
public record Leveringsuitkomst(List<List<Afkeur>> perMelding) {

    public Leveringsuitkomst {
        perMelding = perMelding.stream().map(List::copyOf).toList();
    }

    public boolean isGoedgekeurd() {
        return perMelding.stream().allMatch(List::isEmpty);
    }
}
