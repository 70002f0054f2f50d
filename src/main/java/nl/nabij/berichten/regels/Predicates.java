package nl.nabij.berichten.regels;

import nl.nabij.berichten.controle.Field;

/** The functions of {@code condities.tsv}. */
final class Predicates {

    private Predicates() {}

    /** Eleven-test on nine digits: weights 9 to 2 and -1. All zeros pass the sum but are no number of a person. */
    static boolean elfproef(Field bsn) {
        int som = 0;
        boolean nul = true;
        for (int i = 0; i < 9; i++) {
            int cijfer = bsn.charAt(i) - '0';
            nul &= cijfer == 0;
            som += cijfer * (i == 8 ? -1 : 9 - i);
        }
        return som % 11 == 0 && !nul;
    }

    /** Four digits, not beginning with 0, and two capitals; one space between them is read as well. */
    static boolean postcode(Field postcode) {
        return postcode.text().matches("[1-9][0-9]{3} ?[A-Z]{2}");
    }

    /** From the first up to and including the last day of one calendar month. */
    static boolean helemaand(Field begin, Field einde) {
        return zelfdemaand(begin, einde)
                && day(begin) == 1
                && day(einde) == lastDay(Math.floorDiv(einde.value(), 10_000), month(einde));
    }

    static boolean zelfdemaand(Field begin, Field einde) {
        return Math.floorDiv(begin.value(), 100) == Math.floorDiv(einde.value(), 100);
    }

    /** IV009: the unknown part of a date of birth is filled with 01, an unknown year with 1900. */
    static boolean geboortedatum(Field datum, Field gebruik) {
        if (!datum.valid()) {
            return true;
        }
        if (gebruik.isCode("3")) {
            return datum.value() == 1900_01_01;
        }
        return day(datum) == 1 && (gebruik.isCode("1") || month(datum) == 1);
    }

    private static long day(Field datum) {
        return Math.floorMod(datum.value(), 100L);
    }

    private static long month(Field datum) {
        return Math.floorMod(datum.value(), 10_000L) / 100;
    }

    /** By hand, for the schema allows years that java.time does not. */
    private static long lastDay(long jaar, long maand) {
        if (maand == 2) {
            return jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0) ? 29 : 28;
        }
        return maand == 4 || maand == 6 || maand == 9 || maand == 11 ? 30 : 31;
    }
}
