package nl.nabij.inrichting;

/**
 * One mistake in a set-up.
 *
 * @param regel line in the file, from 1; 0 when the file as a whole is meant
 * @param kolom column or element; empty when the line as a whole is meant
 * @param uitleg what is wrong and what to do, in Dutch, without personal data
 */
public record Inleesfout(String bestand, int regel, String kolom, String uitleg) {

    @Override
    public String toString() {
        return bestand + (regel > 0 ? ", regel " + regel : "") + (kolom.isEmpty() ? "" : ", " + kolom) + ": " + uitleg;
    }
}
