package nl.nabij.kern;

import java.util.regex.Pattern;

/** CBS code of a gemeente: four digits, for example 1980 for Dijk en Waard. */
public record Gemeentecode(String waarde) implements Comparable<Gemeentecode> {

    private static final Pattern VORM = Pattern.compile("[0-9]{4}");

    public Gemeentecode {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("Geen geldige gemeentecode: '" + waarde + "'. Maybe use the form 1980.");
        }
    }

    public static Gemeentecode of(String waarde) {
        return new Gemeentecode(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Gemeentecode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
