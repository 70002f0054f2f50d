package nl.nabij.kern;

import java.util.regex.Pattern;

/** Number of a zaak: gemeentecode, year, sequence. */
public record Zaaknummer(String waarde) implements Comparable<Zaaknummer> {

    private static final Pattern VORM = Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{5}");

    public Zaaknummer {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException(
                    "Geen geldige zaaknummer: '" + waarde + "'. Maybe use the form 1980-2027-00042.");
        }
    }

    public static Zaaknummer of(String waarde) {
        return new Zaaknummer(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Zaaknummer ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
