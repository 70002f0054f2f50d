package nl.nabij.kern;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** Dutch public holidays of a year as the Algemene termijnenwet counts them (art. 3), Good Friday included. */
final class Feestdagen {

    private Feestdagen() {}

    static Set<LocalDate> inJaar(int jaar) {
        LocalDate pasen = eerstePaasdag(jaar);
        LocalDate koningsdag = LocalDate.of(jaar, Month.APRIL, 27);
        if (koningsdag.getDayOfWeek() == java.time.DayOfWeek.SUNDAY) {
            koningsdag = koningsdag.minusDays(1);
        }
        return Set.of(
                LocalDate.of(jaar, Month.JANUARY, 1),
                pasen.minusDays(2),
                pasen,
                pasen.plusDays(1),
                pasen.plusDays(39),
                pasen.plusDays(49),
                pasen.plusDays(50),
                LocalDate.of(jaar, Month.DECEMBER, 25),
                LocalDate.of(jaar, Month.DECEMBER, 26),
                koningsdag);
    }

    static LocalDate goedeVrijdag(int jaar) {
        return eerstePaasdag(jaar).minusDays(2);
    }

    static LocalDate bevrijdingsdag(int jaar) {
        return LocalDate.of(jaar, Month.MAY, 5);
    }

    /** Gregorian computus (anonymous algorithm, Meeus). */
    static LocalDate eerstePaasdag(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int maanddag = h + l - 7 * m + 114;
        return LocalDate.of(jaar, maanddag / 31, maanddag % 31 + 1);
    }
}
