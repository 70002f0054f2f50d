package nl.nabij.kern;

import java.util.regex.Pattern;

/** Number of a toewijzing, unique per gemeente and legal domain (iWmo TR332): at most nine digits. */
public record Toewijzingnummer(String waarde) implements Comparable<Toewijzingnummer> {

    private static final Pattern VORM = Pattern.compile("[0-9]{1,9}");

    public Toewijzingnummer {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException(
                    "Geen geldige toewijzingnummer: '" + waarde + "'. Maybe use the form 100000123.");
        }
    }

    public static Toewijzingnummer of(String waarde) {
        return new Toewijzingnummer(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Toewijzingnummer ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
