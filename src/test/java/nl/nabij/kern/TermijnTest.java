package nl.nabij.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.nabij.Generator;
import nl.nabij.kern.Termijn.Dagen;
import nl.nabij.kern.Termijn.InWerkdagen;
import nl.nabij.kern.Termijn.Weken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnTest {

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "melding on a Monday,             2026-02-02, 6, 2026-03-16",
        "melding that ends on Good Friday,2026-02-20, 6, 2026-04-07",
        "aanvraag that ends on Good Friday,2026-03-20, 2, 2026-04-07"
    })
    void statutoryWeeksEndOnAWorkingDay(String geval, LocalDate start, int weken, LocalDate einde) {
        assertThat(new Weken(weken).laatsteDag(start)).isEqualTo(einde);
    }

    /** The term runs from the day after the decision was made known, so its last day falls on the weekday of that decision. */
    @ParameterizedTest
    @CsvSource({"2026-03-30, 2026-05-11", "2026-11-13, 2026-12-28"})
    void theTermToObjectRunsFromTheDayAfterTheDecision(LocalDate bekendgemaakt, LocalDate einde) {
        assertThat(new Weken(6).laatsteDag(bekendgemaakt)).isEqualTo(einde);
    }

    @Test
    void thePersonalPlanHasSevenDays() {
        assertThat(new Dagen(7).laatsteDag(dag("2026-02-02"))).isEqualTo(dag("2026-02-09"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "return message with 5 May free,  2026-04-30, 3, BERICHTEN_5_MEI_VRIJ, 2026-05-06",
        "return message with 5 May worked,2026-04-30, 3, BERICHTEN,            2026-05-05",
        "start message with 5 May free,   2026-04-30, 5, BERICHTEN_5_MEI_VRIJ, 2026-05-08",
        "claim answer over the new year,  2026-12-23, 10, BERICHTEN,           2027-01-08",
        "claim answer with 5 May free,    2026-12-23, 10, BERICHTEN_5_MEI_VRIJ,2027-01-08"
    })
    void messageTermsCountWorkingDays(String geval, LocalDate start, int dagen, Werkdagen kalender, LocalDate einde) {
        assertThat(new InWerkdagen(dagen, kalender).laatsteDag(start)).isEqualTo(einde);
    }

    @Test
    void theFullPenaltyIs1442Euro() {
        Bedrag totaal = Bedrag.of("23.00")
                .maal(14)
                .plus(Bedrag.of("35.00").maal(14))
                .plus(Bedrag.of("45.00").maal(14));
        assertThat(totaal).isEqualTo(Bedrag.of("1442.00"));
    }

    @Test
    void aTermAboveTwelveWeeksOrNinetyDaysIsNotMoved() {
        LocalDate einde = dag("2026-12-26");
        assertThat(new Weken(13).laatsteDag(einde.minusWeeks(13))).isEqualTo(einde);
        assertThat(new Weken(12).laatsteDag(einde.minusWeeks(12))).isEqualTo(dag("2026-12-28"));
        assertThat(new Dagen(91).laatsteDag(einde.minusDays(91))).isEqualTo(einde);
        assertThat(new Dagen(90).laatsteDag(einde.minusDays(90))).isEqualTo(dag("2026-12-28"));
    }

    @Test
    void aTermOfThreeDaysHoldsTwoWorkingDays() {
        assertThat(new Dagen(3).laatsteDag(dag("2026-12-24")))
                .as("Christmas and a weekend do not count")
                .isEqualTo(dag("2026-12-29"));
    }

    @Test
    void everyStatutoryTermEndsOnAWorkingDayAndNotBeforeItsRawEnd() {
        Generator.forAll(500, g -> {
            LocalDate start = g.day();
            int weken = g.between(1, 12);
            LocalDate einde = new Weken(weken).laatsteDag(start);
            assertThat(Werkdagen.WET.isWerkdag(einde)).isTrue();
            assertThat(einde)
                    .isAfterOrEqualTo(start.plusWeeks(weken))
                    .isBefore(start.plusWeeks(weken).plusDays(8));
        });
    }

    @Test
    void oneWorkingDayMoreIsAlwaysLater() {
        Generator.forAll(500, g -> {
            LocalDate start = g.day();
            int dagen = g.between(0, 30);
            Werkdagen kalender = g.oneOf(Stream.of(Werkdagen.values()).toList());
            LocalDate einde = kalender.na(start, dagen + 1);
            assertThat(einde).isAfter(kalender.na(start, dagen));
            assertThat(kalender.isWerkdag(einde)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, false, false", "2026-04-03, false, false", "2026-04-06, false, false", "2026-04-27, false, false",
        "2026-05-05, false, true", "2026-05-14, false, false", "2026-05-25, false, false", "2026-12-25, false, false",
        "2025-04-26, false, false", "2025-04-28, true, true", "2026-12-31, true, true"
    })
    void bothCalendarsKnowThePublicHolidays(LocalDate dag, boolean wet, boolean berichten) {
        assertThat(Werkdagen.WET.isWerkdag(dag)).isEqualTo(wet);
        assertThat(Werkdagen.BERICHTEN.isWerkdag(dag)).isEqualTo(berichten);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25", "2285, 2285-03-22"})
    void easterSundayFallsOnItsDay(int jaar, LocalDate pasen) {
        assertThat(Feestdagen.eerstePaasdag(jaar)).isEqualTo(pasen);
        assertThat(pasen.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }
}
