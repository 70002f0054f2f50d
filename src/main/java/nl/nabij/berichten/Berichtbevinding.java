package nl.nabij.berichten;

import nl.nabij.kern.Regelcode;

/**
 * One error in a message file.
 *
 * @param regel code of the rule: of iWmo (TR018, CD079, RS036, COD757) or of Nabij (NB010)
 * @param niveau control level of the standard: 1 schema, 2 inside the message, 3 across messages, 4 outside source
 * @param regelnummer line in the file, from 1; 0 when the file as a whole is meant
 * @param pad element path with positions, for example {@code /Bericht/Client/StartProducten/StartProduct[2]/Begindatum}
 * @param uitleg what is wrong and what to do, in Dutch, without personal data
 */
public record Berichtbevinding(Regelcode regel, int niveau, int regelnummer, String pad, String uitleg) {

    public Berichtbevinding {
        if (niveau < 1 || niveau > 4 || uitleg.isBlank()) {
            throw new IllegalArgumentException("Bevinding van " + regel + " zonder uitleg of met niveau " + niveau);
        }
    }
}
