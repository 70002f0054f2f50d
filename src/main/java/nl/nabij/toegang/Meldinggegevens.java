package nl.nabij.toegang;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a zaak holds beside its course: who reported, spoed, how it ended.
 *
 * @param spoedreden null when help can wait
 * @param voorzieningOp day the temporary provision was arranged
 * @param voorzieningTot its last day
 */
public record Meldinggegevens(
        Melder melder,
        @Nullable String spoedreden,
        @Nullable LocalDate voorzieningOp,
        @Nullable LocalDate voorzieningTot,
        @Nullable LocalDate afgeslotenOp,
        @Nullable Afsluitgrond afsluitgrond,
        @Nullable String afsluitreden,
        Instant geregistreerdOp,
        String geregistreerdDoor) {

    @Override
    public String toString() {
        return "Meldinggegevens[*]";
    }
}
