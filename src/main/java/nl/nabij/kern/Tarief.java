package nl.nabij.kern;

import java.math.BigDecimal;

/** Price in euro of one unit; may have more than two decimals (a minute price may). */
public record Tarief(BigDecimal euro, Eenheid eenheid) {

    public Tarief {
        euro = euro.stripTrailingZeros();
        euro = euro.scale() < 2 ? euro.setScale(2) : euro;
        if (euro.signum() < 0) {
            throw new IllegalArgumentException("Een tarief kan niet negatief zijn: " + euro);
        }
    }

    public static Tarief of(String euro, Eenheid eenheid) {
        return new Tarief(new BigDecimal(euro), eenheid);
    }

    /**
     * Amount for a volume in the unit of delivery, rounded half up to cents. An hourly price on minutes multiplies first
     * and then divides by 60 (iWmo TR346, IV081).
     */
    public Bedrag voor(long volume, Eenheid geleverd) {
        BigDecimal product = euro.multiply(BigDecimal.valueOf(volume));
        if (geleverd == eenheid) {
            return Bedrag.afgerond(product);
        }
        if (eenheid == Eenheid.UUR && geleverd == Eenheid.MINUUT) {
            return Bedrag.afgerond(product.divide(BigDecimal.valueOf(60), 10, java.math.RoundingMode.HALF_UP));
        }
        throw new IllegalArgumentException(
                "Een tarief per " + eenheid.naam(1) + " past niet bij levering in " + geleverd.naam(2) + ".");
    }
}
