package nl.nabij.proefregio;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Tarief;

/** Prices of the made-up region: indexed on 1 January of the latest year; the first aanbieder has one of its own. */
final class Prijslijst {

    private static final BigDecimal INDEX = new BigDecimal("1.04");

    private final int jaar;

    Prijslijst(Opdracht opdracht) {
        this.jaar = opdracht.laatste().getYear();
    }

    LocalDate indexdatum() {
        return LocalDate.of(jaar, 1, 1);
    }

    static boolean heeftEigenPrijs(Variant variant, int aanbieder) {
        return aanbieder == 0 && variant == Variant.HULP;
    }

    Tarief tarief(Variant variant, int aanbieder, LocalDate dag) {
        int basis = variant.centen() + (heeftEigenPrijs(variant, aanbieder) ? 3 : 0);
        BigDecimal centen = dag.isBefore(indexdatum())
                ? BigDecimal.valueOf(basis)
                : BigDecimal.valueOf(basis).multiply(INDEX).setScale(0, java.math.RoundingMode.HALF_UP);
        return new Tarief(centen.movePointLeft(2), variant.eenheid());
    }

    /** What a claim names as its price per unit, in whole cents: an hourly price per minute is rounded down. */
    static Bedrag opPrestatie(Tarief tarief, Eenheid eenheid) {
        BigDecimal perEenheid = tarief.eenheid() == eenheid
                ? tarief.euro()
                : tarief.euro().divide(BigDecimal.valueOf(60), 2, java.math.RoundingMode.DOWN);
        return Bedrag.ofCenten(perEenheid.movePointRight(2).longValueExact());
    }
}
