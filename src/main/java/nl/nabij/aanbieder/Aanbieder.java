package nl.nabij.aanbieder;

import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Periode;
import org.jspecify.annotations.Nullable;

/**
 * A provider, known nationwide by its AGB code.
 *
 * @param kvk number in the trade register; null when nobody gave it
 * @param periode days on which it exists as a provider; null when nobody gave them
 */
public record Aanbieder(
        Agbcode agbcode,
        String naam,
        @Nullable String kvk,
        @Nullable Periode periode) {

    public Aanbieder(Agbcode agbcode, String naam) {
        this(agbcode, naam, null, null);
    }
}
