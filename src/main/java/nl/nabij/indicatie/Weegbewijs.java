package nl.nabij.indicatie;

import java.util.Map;

/**
 * A weighing as it is kept beside the version of its product.
 *
 * @param teksten SHA-256 to text, of every path that {@code invoer} names
 */
public record Weegbewijs(Weeginvoer invoer, Map<String, String> teksten) {

    public Weegbewijs {
        teksten = Map.copyOf(teksten);
    }
}
