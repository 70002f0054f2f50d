package nl.nabij.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UrgencyTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void theDayAfterTheLastDayIsLate() {
        assertThat(Urgency.of(TODAY.minusDays(1), TODAY)).isEqualTo(Urgency.LATE);
        assertThat(Urgency.of(TODAY, TODAY)).isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(TODAY.plusDays(1), TODAY)).isEqualTo(Urgency.THIS_WEEK);
    }

    @Test
    void theWeekEndsOnSundayAndMondayIsLater() {
        assertThat(Urgency.of(LocalDate.of(2026, 3, 8), TODAY)).isEqualTo(Urgency.THIS_WEEK);
        assertThat(Urgency.of(LocalDate.of(2026, 3, 9), TODAY)).isEqualTo(Urgency.LATER);
    }

    @Test
    void onSundayNothingMoreComesThisWeek() {
        LocalDate sunday = LocalDate.of(2026, 3, 8);
        assertThat(Urgency.of(sunday, sunday)).isEqualTo(Urgency.TODAY);
        assertThat(Urgency.of(sunday.plusDays(1), sunday)).isEqualTo(Urgency.LATER);
    }
}
