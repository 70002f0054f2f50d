package nl.nabij.declaratie.regels;

import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import org.jspecify.annotations.Nullable;

/**
 * The facts a verdict rests on, as stored with it.
 *
 * @param maandMaximum most this line may hold; in minutes where hours were granted
 * @param totaalMaximum most the whole toewijzing may hold: volume, or cents of a budget
 * @param eerderGebruikt approved before this line, in the same measure
 * @param tarief price of the contract, as text in euro; null when none was agreed
 * @param verwacht amount by the contract; null when it could not be computed
 * @param inMinuten whether the figures count minutes because hours were granted
 */
public record Prestatiefeiten(
        @Nullable Long maandMaximum,
        @Nullable Long totaalMaximum,
        @Nullable Long eerderGebruikt,
        @Nullable String tarief,
        @Nullable Bedrag verwacht,
        boolean inMinuten) {

    /** Says that the figures are minutes, when hours were granted. */
    String inMinuten(Prestatie prestatie) {
        return inMinuten && prestatie.eenheid() == Eenheid.UUR ? " (in minuten)" : "";
    }
}
