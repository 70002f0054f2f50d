package nl.nabij.toewijzing;

import java.time.LocalDate;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Omvang;
import org.jspecify.annotations.Nullable;

/**
 * What a toewijzing should become. What is null stays as it is.
 *
 * @param einde last day
 */
public record Gewenst(
        @Nullable LocalDate einde,
        @Nullable Omvang omvang,
        @Nullable Bedrag budget) {

    public static Gewenst einde(LocalDate einde) {
        return new Gewenst(einde, null, null);
    }
}
