package nl.nabij.indicatie.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact fraction in lowest terms, so that hours per year become minutes per week without rounding. */
public record Breuk(BigInteger teller, BigInteger noemer) implements Comparable<Breuk> {

    public static final Breuk NUL = of(0);

    public Breuk {
        if (noemer.signum() == 0) {
            throw new IllegalArgumentException("Een breuk heeft geen noemer nul.");
        }
        BigInteger deler = teller.gcd(noemer).multiply(BigInteger.valueOf(noemer.signum()));
        teller = teller.divide(deler);
        noemer = noemer.divide(deler);
    }

    public static Breuk of(long heel) {
        return new Breuk(BigInteger.valueOf(heel), BigInteger.ONE);
    }

    /** @param tekst decimal or fraction: {@code 104.9} or {@code 365/7} */
    public static Breuk parse(String tekst) {
        String[] delen = tekst.split("/", 2);
        Breuk boven = van(new BigDecimal(delen[0]));
        return delen.length == 1 ? boven : boven.door(van(new BigDecimal(delen[1])));
    }

    private static Breuk van(BigDecimal getal) {
        BigDecimal heel = getal.setScale(Math.max(0, getal.scale()));
        return new Breuk(heel.unscaledValue(), BigInteger.TEN.pow(heel.scale()));
    }

    public Breuk plus(Breuk ander) {
        return new Breuk(
                teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)), noemer.multiply(ander.noemer));
    }

    public Breuk maal(Breuk ander) {
        return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    public Breuk door(Breuk ander) {
        return new Breuk(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    public Breuk negatief() {
        return new Breuk(teller.negate(), noemer);
    }

    /** Decimal cut off downwards. */
    public BigDecimal afgekapt(int decimalen) {
        return decimaal(decimalen, RoundingMode.FLOOR);
    }

    /** Smallest whole number that is not below this. */
    public int naarBoven() {
        return decimaal(0, RoundingMode.CEILING).intValueExact();
    }

    private BigDecimal decimaal(int decimalen, RoundingMode richting) {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, richting);
    }

    @Override
    public int compareTo(Breuk ander) {
        return teller.multiply(ander.noemer).compareTo(ander.teller.multiply(noemer));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return noemer.equals(BigInteger.ONE) ? teller.toString() : teller + "/" + noemer;
    }
}
