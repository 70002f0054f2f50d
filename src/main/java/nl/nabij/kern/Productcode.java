package nl.nabij.kern;

import java.util.regex.Pattern;

/**
 * Product code of iWmo: one to five positions on one line, not only white space (RS012, RS033). A gemeente may use a code
 * list of its own (IV075), so the form says no more than that.
 */
public record Productcode(String waarde) implements Comparable<Productcode> {

    private static final Pattern VORM = Pattern.compile("(?=.*[^ \\t])[^\\r\\n]{1,5}");

    public Productcode {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("Geen geldige productcode: '" + waarde + "'. Maybe use the form 01A05.");
        }
    }

    public static Productcode of(String waarde) {
        return new Productcode(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Productcode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
