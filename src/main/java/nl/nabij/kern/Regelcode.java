package nl.nabij.kern;

import java.util.regex.Pattern;

/** Code of a rule: of iWmo (TR321, CS002, OP033x1, IV087) or of Nabij itself (NB001). */
public record Regelcode(String waarde) implements Comparable<Regelcode> {

    private static final Pattern VORM = Pattern.compile("[A-Z]{2,5}[0-9]{1,4}(x[0-9])?");

    public Regelcode {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("Geen geldige regelcode: '" + waarde + "'. Maybe use the form TR321.");
        }
    }

    public static Regelcode of(String waarde) {
        return new Regelcode(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Regelcode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
