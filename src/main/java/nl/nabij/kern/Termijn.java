package nl.nabij.kern;

import java.time.LocalDate;

/** Length of a term. Statutory terms end on a working day (ATW 1 lid 1) unless they are longer than the Act covers (ATW 4). */
public sealed interface Termijn {

    /** Last day of the term when {@code start} is the day of the event it runs from. */
    LocalDate laatsteDag(LocalDate start);

    /** Statutory term in days; above 90 days the ATW does not apply. A term of 3 days or more holds 2 working days (ATW 2). */
    record Dagen(int aantal) implements Termijn {
        @Override
        public LocalDate laatsteDag(LocalDate start) {
            LocalDate ruw = start.plusDays(aantal);
            if (aantal > 90) {
                return ruw;
            }
            LocalDate minimum = aantal >= 3 ? Werkdagen.WET.na(start, 2) : ruw;
            return Werkdagen.WET.opOfNa(minimum.isAfter(ruw) ? minimum : ruw);
        }
    }

    /** Statutory term in weeks; above 12 weeks the ATW does not apply. */
    record Weken(int aantal) implements Termijn {
        @Override
        public LocalDate laatsteDag(LocalDate start) {
            LocalDate ruw = start.plusWeeks(aantal);
            return aantal > 12 ? ruw : Werkdagen.WET.opOfNa(ruw);
        }
    }

    /** Agreed term in working days of a calendar. */
    record InWerkdagen(int aantal, Werkdagen kalender) implements Termijn {
        @Override
        public LocalDate laatsteDag(LocalDate start) {
            return kalender.na(start, aantal);
        }
    }
}
