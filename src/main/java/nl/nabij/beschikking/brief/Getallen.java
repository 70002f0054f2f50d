package nl.nabij.beschikking.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Tekst;

/** How the letter writes amounts of time. */
public final class Getallen {

    private Getallen() {}

    /** A date that stays on one line, for example {@code 3 maart 2027}. */
    static String datum(LocalDate dag) {
        return Tekst.datum(dag).replace(' ', '\u00a0');
    }

    /** An amount that stays on one line, for example {@code € 1.442,00}. */
    static String bedrag(Bedrag bedrag) {
        return bedrag.toString().replace(' ', '\u00a0');
    }

    /** For example {@code 174 minuten per week (2 uur en 54 minuten)}. */
    public static String perWeek(Minuten minuten) {
        String tekst = minuten.toString();
        int haakje = tekst.indexOf(" (");
        return haakje < 0 ? tekst + " per week" : tekst.substring(0, haakje) + " per week" + tekst.substring(haakje);
    }

    /** For example {@code 4 dagdelen per week}; minutes also in hours. */
    public static String omvang(Omvang omvang) {
        if (omvang.eenheid() == Eenheid.MINUUT && omvang.frequentie() == Frequentie.WEEK) {
            return perWeek(Minuten.of(Math.toIntExact(omvang.volume())));
        }
        return omvang.frequentie() == Frequentie.TOTAAL
                ? omvang.volume() + " " + omvang.eenheid().naam(omvang.volume()) + " in totaal"
                : omvang.toString();
    }

    /** A line of the onderbouwing, never rounded, for example {@code 124,62} or {@code 21}. */
    public static String minuten(BigDecimal minuten) {
        BigDecimal kort = minuten.stripTrailingZeros();
        if (kort.scale() < 0) {
            kort = kort.setScale(0, RoundingMode.UNNECESSARY);
        }
        return kort.toPlainString().replace('.', ',').replace('-', '\u2212');
    }
}
