package nl.nabij.verzoek;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with the aanbieder about wished days that have passed when the gemeente grants (iWmo IV093).
 *
 * @param overlegd whether there is an agreement
 * @param vanaf what should have begun by now begins on this day, and what it replaces ends the day before (examples 2a and 3b);
 *     null: from the wished days on (2b and 3a)
 */
public record Ingangsafspraak(boolean overlegd, @Nullable LocalDate vanaf) {

    public static final Ingangsafspraak GEEN = new Ingangsafspraak(false, null);
    public static final Ingangsafspraak TERUGWERKEND = new Ingangsafspraak(true, null);

    public static Ingangsafspraak vanaf(LocalDate dag) {
        return new Ingangsafspraak(true, dag);
    }

    /** The first day of a change: as wished, unless that day has passed and a later one is agreed. */
    public LocalDate ingang(LocalDate gewenst, LocalDate vandaag) {
        return vanaf != null && gewenst.isBefore(vandaag) && gewenst.isBefore(vanaf) ? vanaf : gewenst;
    }
}
