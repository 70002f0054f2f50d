package nl.nabij.indicatie.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact fraction in lowest terms, so that hours per year become minutes per week without rounding.
 *
 * <p>What does not fit in a long throws an {@link ArithmeticException}.
 *
 * @param noemer above zero
 */
public record Breuk(long teller, long noemer) implements Comparable<Breuk> {

    public static final Breuk NUL = of(0);

    public Breuk {
        if (noemer == 0) {
            throw new IllegalArgumentException("Een breuk heeft geen noemer nul.");
        }
        long deler = ggd(Math.absExact(teller), Math.absExact(noemer)) * Long.signum(noemer);
        teller = teller / deler;
        noemer = noemer / deler;
    }

    private static long ggd(long a, long b) {
        return b == 0 ? a : ggd(b, a % b);
    }

    public static Breuk of(long heel) {
        return new Breuk(heel, 1);
    }

    /** @param tekst decimal or fraction: {@code 104.9} or {@code 365/7} */
    public static Breuk parse(String tekst) {
        String[] delen = tekst.split("/", 2);
        Breuk boven = van(new BigDecimal(delen[0]));
        return delen.length == 1 ? boven : boven.door(van(new BigDecimal(delen[1])));
    }

    private static Breuk van(BigDecimal getal) {
        BigDecimal heel = getal.setScale(Math.max(0, getal.scale()));
        return new Breuk(
                heel.unscaledValue().longValueExact(),
                BigDecimal.TEN.pow(heel.scale()).longValueExact());
    }

    public Breuk plus(Breuk ander) {
        return new Breuk(
                Math.addExact(Math.multiplyExact(teller, ander.noemer), Math.multiplyExact(ander.teller, noemer)),
                Math.multiplyExact(noemer, ander.noemer));
    }

    public Breuk maal(Breuk ander) {
        return new Breuk(Math.multiplyExact(teller, ander.teller), Math.multiplyExact(noemer, ander.noemer));
    }

    public Breuk door(Breuk ander) {
        return new Breuk(Math.multiplyExact(teller, ander.noemer), Math.multiplyExact(noemer, ander.teller));
    }

    public Breuk negatief() {
        return new Breuk(Math.negateExact(teller), noemer);
    }

    /** Decimal cut off downwards. */
    public BigDecimal afgekapt(int decimalen) {
        return BigDecimal.valueOf(teller).divide(BigDecimal.valueOf(noemer), decimalen, RoundingMode.FLOOR);
    }

    /** Smallest whole number that is not below this. */
    public int naarBoven() {
        return Math.toIntExact(Math.ceilDiv(teller, noemer));
    }

    @Override
    public int compareTo(Breuk ander) {
        return Long.compare(Math.multiplyExact(teller, ander.noemer), Math.multiplyExact(ander.teller, noemer));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return noemer == 1 ? Long.toString(teller) : teller + "/" + noemer;
    }
}
