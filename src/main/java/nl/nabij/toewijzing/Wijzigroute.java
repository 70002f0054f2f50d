package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.util.Objects;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;

/**
 * Extension or new toewijzing? How a wish reaches the aanbieder, by what changes (iWmo OP033x1, OP257, OP380, IV066, IV093).
 * The first that fits holds.
 */
public enum Wijzigroute {
    /** Nothing changes. */
    NIETS,
    /** Total over the whole time, or a budget: same number; total and last day may change (OP257, IV093). */
    TOTAAL,
    /** Only a later last day, and the present one has not passed: same number, no new start or stop (OP380). */
    VERLENGEN,
    /** Only an earlier last day: same number (OP033x1, OP257). */
    VERKORTEN,
    /** All else: the old one ends the day before, a new number begins (OP257, IV066). */
    VERVANGEN;

    public static Wijzigroute van(Toewijzing huidig, Gewenst gewenst, LocalDate vandaag) {
        if (!anderEinde(huidig, gewenst) && !anderVolume(huidig, gewenst)) {
            return NIETS;
        }
        if (blijftTotaal(huidig, gewenst)) {
            return TOTAAL;
        }
        if (anderVolume(huidig, gewenst)) {
            return VERVANGEN;
        }
        if (!isLater(huidig, gewenst)) {
            return VERKORTEN;
        }
        return isVoorbij(huidig, vandaag) ? VERVANGEN : VERLENGEN;
    }

    /** Whether the number stays. */
    public boolean houdtNummer() {
        return this != VERVANGEN;
    }

    /** Whether the last day comes later than it is now; a toewijzing without one cannot get longer. */
    public static boolean isLater(Toewijzing huidig, Gewenst gewenst) {
        LocalDate einde = huidig.periode().einde();
        LocalDate nieuw = gewenst.einde();
        return einde != null && nieuw != null && nieuw.isAfter(einde);
    }

    /** Whether less is left of a total volume or budget. */
    public static boolean isLager(Toewijzing huidig, Gewenst gewenst) {
        Omvang omvang = huidig.omvang();
        Omvang nieuw = gewenst.omvang();
        Bedrag budget = huidig.budget();
        Bedrag nieuwBudget = gewenst.budget();
        return (omvang != null && nieuw != null && nieuw.volume() < omvang.volume())
                || (budget != null && nieuwBudget != null && nieuwBudget.compareTo(budget) < 0);
    }

    private static boolean anderEinde(Toewijzing huidig, Gewenst gewenst) {
        return gewenst.einde() != null
                && !Objects.equals(gewenst.einde(), huidig.periode().einde());
    }

    static boolean anderVolume(Toewijzing huidig, Gewenst gewenst) {
        return (gewenst.omvang() != null && !gewenst.omvang().equals(huidig.omvang()))
                || (gewenst.budget() != null && !gewenst.budget().equals(huidig.budget()));
    }

    private static boolean blijftTotaal(Toewijzing huidig, Gewenst gewenst) {
        Omvang omvang = huidig.omvang();
        Omvang nieuw = gewenst.omvang();
        if (omvang == null) {
            return huidig.budget() != null && nieuw == null;
        }
        return omvang.frequentie() == Frequentie.TOTAAL
                && gewenst.budget() == null
                && (nieuw == null || (nieuw.frequentie() == Frequentie.TOTAAL && nieuw.eenheid() == omvang.eenheid()));
    }

    private static boolean isVoorbij(Toewijzing huidig, LocalDate vandaag) {
        LocalDate einde = huidig.periode().einde();
        return einde != null && einde.isBefore(vandaag);
    }
}
