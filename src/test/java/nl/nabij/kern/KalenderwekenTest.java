package nl.nabij.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderwekenTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-07, 2025-07-31, 4, 3",
        "2025-08-01, 2025-08-31, 5, 5",
        "2025-09-01, 2025-09-07, 1, 1",
        "2025-07-07, 2025-09-07, 9, 9",
        "2025-12-01, 2025-12-30, 5, 4",
        "2025-10-07, 2025-12-30, 13, 12",
        "2026-01-01, 2026-12-31, 53, 52",
        "2026-03-01, 2026-03-31, 6, 5",
        "2027-02-01, 2027-02-28, 4, 4",
        "2026-01-05, 2026-01-05, 1, 0",
        "2026-01-04, 2026-01-05, 2, 1"
    })
    void weeksAndSundaysOfAPeriode(LocalDate begin, LocalDate einde, long weken, long zondagen) {
        assertThat(Kalenderweken.aantal(begin, einde)).isEqualTo(weken);
        assertThat(Kalenderweken.zondagen(begin, einde)).isEqualTo(zondagen);
    }
}
