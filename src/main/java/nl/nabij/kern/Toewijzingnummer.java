package nl.nabij.kern;

/**
 * Number of a toewijzing, unique per gemeente and legal domain (iWmo TR332): a whole number up to 999999999 (LDT_Nummer).
 * Kept without leading zeros, plus sign or white space, which the standard allows around the same number.
 */
public record Toewijzingnummer(String waarde) implements Comparable<Toewijzingnummer> {

    public Toewijzingnummer {
        if (!Nummer.isGeldig(waarde)) {
            throw new IllegalArgumentException(
                    "Geen geldig toewijzingnummer: '" + waarde + "'. Maybe use the form 100000123.");
        }
        waarde = Nummer.kaal(waarde);
    }

    public static Toewijzingnummer of(String waarde) {
        return new Toewijzingnummer(waarde);
    }

    public static boolean isGeldig(String waarde) {
        return Nummer.isGeldig(waarde);
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
