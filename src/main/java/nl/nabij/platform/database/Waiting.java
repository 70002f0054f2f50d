package nl.nabij.platform.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something outside this process that gives no signal, asking it every 50 milliseconds. */
final class Waiting {

    private static final long STEP_NANOS = Duration.ofMillis(50).toNanos();

    private Waiting() {}

    /** Whether the condition came true within the patience. */
    static boolean until(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return true;
    }
}
