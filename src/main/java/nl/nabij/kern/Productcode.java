package nl.nabij.kern;

import java.util.regex.Pattern;

/** Product code of iWmo: five positions, unique inside its product category. */
public record Productcode(String waarde) implements Comparable<Productcode> {

    private static final Pattern VORM = Pattern.compile("[0-9A-Z]{5}");

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
