package nl.nabij.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NabijClockTest {

    private final Clock clock = new NabijClock(Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), NabijClock.ZONE));

    @Test
    void workRunsOnTheGivenDayAndTheClockComesBack() {
        List<LocalDate> seen = new ArrayList<>();
        NabijClock.at(LocalDate.of(2026, 3, 2), () -> seen.add(LocalDate.now(clock)));
        seen.add(LocalDate.now(clock));
        assertThat(seen).containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 11, 22));
    }
}
