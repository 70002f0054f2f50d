package nl.nabij.kosten;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Tarief;

/**
 * Euro in a year, from the lowest to the highest agreed price; equal when there is one price.
 *
 * @param van may be negative, for a difference
 */
public record Jaarbedrag(Bedrag van, Bedrag tot) {

    /** Weeks in the year that a weekly volume is multiplied by where no normenkader says how many. */
    public static final int WEKEN = 52;

    private static final int MINUTEN_PER_UUR = 60;

    /**
     * Rounded half up to cents, once.
     *
     * @param minutenPerWeek negative for fewer
     * @param weken in a year: {@code 52} or {@code 365/7}
     * @throws IllegalArgumentException for a price that is not per hour or minute
     */
    public static Bedrag bedrag(Tarief tarief, BigDecimal minutenPerWeek, String weken) {
        String[] delen = weken.split("/", 2);
        BigDecimal boven = tarief.euro().multiply(minutenPerWeek).multiply(new BigDecimal(delen[0]));
        BigDecimal onder = (delen.length == 1 ? BigDecimal.ONE : new BigDecimal(delen[1]))
                .multiply(BigDecimal.valueOf(perMinuut(tarief.eenheid())));
        return new Bedrag(boven.divide(onder, 2, RoundingMode.HALF_UP));
    }

    /** Euro in a year for a volume that comes back; empty when the price is for another unit, or the volume does not come back. */
    public static Optional<Bedrag> van(Tarief tarief, Omvang omvang) {
        int keer = switch (omvang.frequentie()) {
            case DAG -> 7 * WEKEN;
            case WEEK -> WEKEN;
            case MAAND -> 12;
            case TOTAAL -> 0;
        };
        boolean past = tarief.eenheid() == omvang.eenheid()
                || tarief.eenheid() == Eenheid.UUR && omvang.eenheid() == Eenheid.MINUUT;
        return keer == 0 || !past
                ? Optional.empty()
                : Optional.of(tarief.voor(Math.multiplyExact(omvang.volume(), keer), omvang.eenheid()));
    }

    private static int perMinuut(Eenheid eenheid) {
        return switch (eenheid) {
            case MINUUT -> 1;
            case UUR -> MINUTEN_PER_UUR;
            default ->
                throw new IllegalArgumentException("Een prijs per " + eenheid.naam(1) + " is geen prijs van tijd.");
        };
    }

    public boolean isEen() {
        return van.equals(tot);
    }

    /** For example {@code € 2.426,67} or {@code € 2.426,67 tot € 2.600,00}; without a sign. */
    public String tekst() {
        Bedrag laag = zonderTeken(van);
        Bedrag hoog = zonderTeken(tot);
        return isEen() ? laag.toString() : laag.compareTo(hoog) < 0 ? laag + " tot " + hoog : hoog + " tot " + laag;
    }

    /** For example {@code € 350,00 minder}. */
    public String verschil() {
        int teken = van.euro().signum() + tot.euro().signum();
        return teken == 0 ? "geen verschil" : tekst() + (teken < 0 ? " minder" : " meer");
    }

    private static Bedrag zonderTeken(Bedrag bedrag) {
        return new Bedrag(bedrag.euro().abs());
    }
}
