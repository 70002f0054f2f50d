package nl.nabij.werkplek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How soon a werkitem must be done; the blocks of the work list, in their order. */
public enum Urgency {
    LATE("Te laat"),
    TODAY("Vandaag"),
    THIS_WEEK("Deze week"),
    LATER("Later");

    private final String title;

    Urgency(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Name in an address. */
    public String slug() {
        return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    /** An item is late the day after its last day; the week ends on Sunday. */
    public static Urgency of(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            return LATE;
        }
        if (lastDay.equals(today)) {
            return TODAY;
        }
        return lastDay.isAfter(endOfWeek(today)) ? LATER : THIS_WEEK;
    }

    /** The Sunday of the week of {@code today}; that day itself on a Sunday. */
    public static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
