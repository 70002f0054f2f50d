package nl.nabij.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clock of the application. {@link #at} lets a piece of work run as on another day: the demo region and the tests go through
 * the real services that way. It holds for the calling thread only and ends with the work.
 */
public final class NabijClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();

    private final Clock base;

    public NabijClock(Clock base) {
        this.base = base;
    }

    /** Runs {@code work} as at 10:00 on {@code day}. */
    public static void at(LocalDate day, Runnable work) {
        ScopedValue.where(
                        PRETENDED, day.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant())
                .run(work);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new NabijClock(base.withZone(zone));
    }

    @Override
    public Instant instant() {
        return PRETENDED.orElse(base.instant());
    }
}
