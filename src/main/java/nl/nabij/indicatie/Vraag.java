package nl.nabij.indicatie;

import java.util.SequencedMap;

/**
 * A fact that a norm framework asks for.
 *
 * @param code name of the fact in the computation
 * @param vraag the question on the screen
 * @param uitleg help below the question; empty when there is none
 * @param opties code to Dutch text, in order; for yes/no {@code ja} and {@code nee}, for a number empty
 * @param minimum of a number
 * @param maximum of a number
 */
public record Vraag(
        String code,
        String vraag,
        String uitleg,
        Soort soort,
        SequencedMap<String, String> opties,
        int minimum,
        int maximum) {

    public enum Soort {
        JA_NEE,
        KEUZE,
        GETAL
    }

    public boolean past(String antwoord) {
        if (soort != Soort.GETAL) {
            return opties.containsKey(antwoord);
        }
        return antwoord.matches("[0-9]{1,4}")
                && Integer.parseInt(antwoord) >= minimum
                && Integer.parseInt(antwoord) <= maximum;
    }

    /** The answer in words, for the onderbouwing. */
    public String tekst(String antwoord) {
        return opties.getOrDefault(antwoord, antwoord);
    }
}
