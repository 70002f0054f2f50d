package nl.nabij.kern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Counting of ISO-8601 weeks (Monday to Sunday) in a closed periode, as iWmo IV077 asks. */
public final class Kalenderweken {

    private Kalenderweken() {}

    /** Number of weeks of which at least one day lies in the periode; the year border makes no difference. */
    public static long aantal(LocalDate begin, LocalDate einde) {
        return ChronoUnit.WEEKS.between(maandag(begin), maandag(einde)) + 1;
    }

    /** Number of Sundays in the periode. */
    public static long zondagen(LocalDate begin, LocalDate einde) {
        LocalDate eerste = begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return eerste.isAfter(einde) ? 0 : ChronoUnit.WEEKS.between(eerste, einde) + 1;
    }

    private static LocalDate maandag(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
