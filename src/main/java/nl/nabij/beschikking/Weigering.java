package nl.nabij.beschikking;

import org.jspecify.annotations.Nullable;

/**
 * One product that was asked and that a decision does not grant, or grants for less than was asked; may be incomplete.
 *
 * @param product code in the offer of the region; null for hulp bij het huishouden by norm
 * @param naam as the letter calls it
 * @param gevraagd what was asked of it, in the words of the resident or as an amount
 * @param grond why the rest is not granted
 * @param toelichting the same in words for this resident
 */
public record Weigering(
        @Nullable String product,
        String naam,
        String gevraagd,
        @Nullable Afwijzingsgrond grond,
        String toelichting) {

    /** Without what was written about the resident. */
    @Override
    public String toString() {
        return "Weigering[" + naam + ", " + grond + "]";
    }
}
