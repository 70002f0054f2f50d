package nl.nabij.kern;

import java.util.regex.Pattern;

/** AGB code of a provider: eight digits (Vektis). */
public record Agbcode(String waarde) implements Comparable<Agbcode> {

    private static final Pattern VORM = Pattern.compile("[0-9]{8}");

    public Agbcode {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException("Geen geldige AGB-code: '" + waarde + "'. Maybe use the form 12345678.");
        }
    }

    public static Agbcode of(String waarde) {
        return new Agbcode(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Agbcode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
