package nl.nabij.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value as it holds on a date.
 *
 * @param pad path of the parameter under normen/, without the ending
 * @param waarde as written in the file: a decimal, a code or a text
 * @param hash SHA-256 of the file, for the receipt
 */
public record Normwaarde(
        String pad,
        String waarde,
        String eenheid,
        LocalDate geldigVanaf,
        @Nullable LocalDate geldigTotEnMet,
        Bron bron,
        String hash) {

    public BigDecimal getal() {
        return new BigDecimal(waarde);
    }

    /** @throws ArithmeticException when the value is not whole */
    public int geheel() {
        return getal().intValueExact();
    }
}
