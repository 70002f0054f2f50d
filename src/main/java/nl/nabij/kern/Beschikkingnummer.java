package nl.nabij.kern;

import java.util.regex.Pattern;

/** Number of a beschikking, unique per gemeente inside the Wmo (iWmo UP037): at most nine digits. */
public record Beschikkingnummer(String waarde) implements Comparable<Beschikkingnummer> {

    private static final Pattern VORM = Pattern.compile("[0-9]{1,9}");

    public Beschikkingnummer {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException(
                    "Geen geldige beschikkingnummer: '" + waarde + "'. Maybe use the form 200000123.");
        }
    }

    public static Beschikkingnummer of(String waarde) {
        return new Beschikkingnummer(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Beschikkingnummer ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
