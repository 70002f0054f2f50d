package nl.nabij.declaratie;

import java.time.YearMonth;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;

/** What one aanbieder gets over one month: approved debits less approved credits. */
public record Betaalregel(Agbcode aanbieder, YearMonth maand, Bedrag debet, Bedrag credit) {

    /** May be negative, then the aanbieder owes it. */
    public Bedrag teBetalen() {
        return debet.min(credit);
    }
}
