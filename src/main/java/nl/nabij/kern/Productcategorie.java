package nl.nabij.kern;

import java.util.regex.Pattern;

/** Product category of iWmo code list WMO020: 01 to 18, 01 is hulp bij het huishouden. */
public record Productcategorie(String waarde) implements Comparable<Productcategorie> {

    private static final Pattern VORM = Pattern.compile("0[1-9]|1[0-8]");

    public Productcategorie {
        if (!VORM.matcher(waarde).matches()) {
            throw new IllegalArgumentException(
                    "Geen geldige productcategorie: '" + waarde + "'. Maybe use the form 01.");
        }
    }

    public static Productcategorie of(String waarde) {
        return new Productcategorie(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return VORM.matcher(waarde).matches();
    }

    @Override
    public int compareTo(Productcategorie ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
