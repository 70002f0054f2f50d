package nl.nabij.declaratie;

import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import org.jspecify.annotations.Nullable;

/**
 * One line of a 323, as the aanbieder sent it: what is wrong with it is for the rules to say.
 *
 * @param vorigeReferentie of the debit that a credit takes back; null for a debit
 * @param productperiode closed: first and last day
 * @param volume whole units; cents when the unit is euro
 * @param tarief per unit in whole cents; null when the unit is euro
 * @param bedrag never negative; {@code richting} says which way
 */
public record Prestatie(
        Bsn bsn,
        String referentie,
        @Nullable String vorigeReferentie,
        Toewijzingnummer toewijzing,
        String productcategorie,
        String productcode,
        Periode productperiode,
        long volume,
        Eenheid eenheid,
        @Nullable Bedrag tarief,
        Bedrag bedrag,
        DebetCredit richting) {

    public Prestatie {
        if (productperiode.einde() == null) {
            throw new IllegalArgumentException("Een productperiode heeft een einddatum.");
        }
    }

    public boolean isCredit() {
        return richting == DebetCredit.CREDIT;
    }

    /** The amount with its sign: a credit is negative. */
    public Bedrag saldo() {
        return isCredit() ? Bedrag.NUL.min(bedrag) : bedrag;
    }
}
