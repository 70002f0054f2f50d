package nl.nabij.kern;

/**
 * Number of a beschikking, unique per gemeente inside the Wmo (iWmo UP037): a whole number up to 999999999 (LDT_Nummer).
 * Kept without leading zeros, plus sign or white space, which the standard allows around the same number.
 */
public record Beschikkingnummer(String waarde) implements Comparable<Beschikkingnummer> {

    public Beschikkingnummer {
        if (!Nummer.isGeldig(waarde)) {
            throw new IllegalArgumentException(
                    "Geen geldig beschikkingnummer: '" + waarde + "'. Maybe use the form 200000123.");
        }
        waarde = Nummer.kaal(waarde);
    }

    public static Beschikkingnummer of(String waarde) {
        return new Beschikkingnummer(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return Nummer.isGeldig(waarde);
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
