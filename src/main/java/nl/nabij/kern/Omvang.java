package nl.nabij.kern;

/** Granted amount of support: a whole volume, from 0 to 99999999, of a unit per frequency (iWmo CDT_Omvang). */
public record Omvang(long volume, Eenheid eenheid, Frequentie frequentie) {

    public Omvang {
        if (volume < 0 || volume > 99_999_999) {
            throw new IllegalArgumentException("Volume moet tussen 0 en 99.999.999 liggen: " + volume);
        }
    }

    /** @throws IllegalArgumentException for 0: Nabij grants no empty support, the standard alone would allow it */
    public static Omvang minutenPerWeek(int minuten) {
        if (minuten == 0) {
            throw new IllegalArgumentException("Een indicatie van 0 minuten per week is geen omvang.");
        }
        return new Omvang(minuten, Eenheid.MINUUT, Frequentie.WEEK);
    }

    /** Dutch form, for example {@code 174 minuten per week}. */
    @Override
    public String toString() {
        return volume + " " + eenheid.naam(volume) + " " + frequentie.tekst();
    }
}
