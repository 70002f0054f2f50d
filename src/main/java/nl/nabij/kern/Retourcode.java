package nl.nabij.kern;

import java.util.regex.Pattern;

/** Return code of iWmo code list WJ001: four positions. */
public record Retourcode(String waarde) implements Comparable<Retourcode> {

    private static final Pattern VORM = Pattern.compile("[0-9A-Z]{4}");

    public Retourcode {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("Geen geldige retourcode: '" + waarde + "'. Maybe use the form 0200.");
        }
    }

    public static Retourcode of(String waarde) {
        return new Retourcode(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Retourcode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
