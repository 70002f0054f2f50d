package nl.nabij.kern;

/** Granted amount of support: a whole volume of a unit per frequency (iWmo CDT_Omvang). */
public record Omvang(long volume, Eenheid eenheid, Frequentie frequentie) {

    public Omvang {
        if (volume < 1 || volume > 99_999_999) {
            throw new IllegalArgumentException("Volume moet tussen 1 en 99.999.999 liggen: " + volume);
        }
    }

    public static Omvang minutenPerWeek(int minuten) {
        return new Omvang(minuten, Eenheid.MINUUT, Frequentie.WEEK);
    }

    /** Dutch form, for example {@code 174 minuten per week}. */
    @Override
    public String toString() {
        return volume + " " + eenheid.naam(volume) + " " + frequentie.tekst();
    }
}
