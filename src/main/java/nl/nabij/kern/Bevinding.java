package nl.nabij.kern;

import java.util.Map;

/**
 * One finding of a rule. {@code toelichting} is a whole Dutch sentence that says what is wrong and what to do;
 * {@code feiten} holds the values it rests on (no personal data); {@code bron} names the source of the rule.
 */
public record Bevinding(Regelcode regelcode, Ernst ernst, String toelichting, Map<String, String> feiten, String bron) {

    public Bevinding {
        feiten = Map.copyOf(feiten);
        if (toelichting.isBlank()) {
            throw new IllegalArgumentException("Een bevinding van " + regelcode + " heeft een toelichting nodig.");
        }
    }

    public static Bevinding fout(String regelcode, String toelichting, String bron) {
        return new Bevinding(Regelcode.of(regelcode), Ernst.FOUT, toelichting, Map.of(), bron);
    }
}
