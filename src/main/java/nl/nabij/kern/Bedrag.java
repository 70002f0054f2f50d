package nl.nabij.kern;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Amount in euro with exactly two decimals. More decimals are refused; rounding is always asked for by name. */
public record Bedrag(BigDecimal euro) implements Comparable<Bedrag> {

    public static final Bedrag NUL = new Bedrag(BigDecimal.ZERO);

    public Bedrag {
        euro = euro.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** @param euro for example {@code "21.80"}; at most two decimals */
    public static Bedrag of(String euro) {
        return new Bedrag(new BigDecimal(euro));
    }

    public static Bedrag ofCenten(long centen) {
        return new Bedrag(BigDecimal.valueOf(centen, 2));
    }

    /** Rounds half up to whole cents, as iWmo TR346 asks. */
    public static Bedrag afgerond(BigDecimal euro) {
        return new Bedrag(euro.setScale(2, RoundingMode.HALF_UP));
    }

    public long centen() {
        return euro.unscaledValue().longValueExact();
    }

    public Bedrag plus(Bedrag ander) {
        return new Bedrag(euro.add(ander.euro));
    }

    public Bedrag min(Bedrag ander) {
        return new Bedrag(euro.subtract(ander.euro));
    }

    public Bedrag maal(long aantal) {
        return new Bedrag(euro.multiply(BigDecimal.valueOf(aantal)));
    }

    public boolean isNegatief() {
        return euro.signum() < 0;
    }

    @Override
    public int compareTo(Bedrag ander) {
        return euro.compareTo(ander.euro);
    }

    /** Dutch form, for example {@code € 1.234,56}. */
    @Override
    public String toString() {
        NumberFormat vorm = NumberFormat.getNumberInstance(Locale.forLanguageTag("nl-NL"));
        vorm.setMinimumFractionDigits(2);
        vorm.setMaximumFractionDigits(2);
        return "€ " + vorm.format(euro);
    }
}
