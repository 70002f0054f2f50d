package nl.nabij;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Seeded values for property tests. A failure names its seed; {@code -Dnabij.zaad=N} replays it. */
public final class Generator {

    private final Random random;

    private Generator(long seed) {
        this.random = new Random(seed);
    }

    /** Runs the property {@code times} times, each with a seed of its own. */
    public static void forAll(int times, Consumer<Generator> property) {
        String fixed = System.getProperty("nabij.zaad");
        long first = fixed == null ? System.nanoTime() : Long.parseLong(fixed);
        for (int i = 0; i < (fixed == null ? times : 1); i++) {
            long seed = first + i;
            try {
                property.accept(new Generator(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "Seed " + seed + " (replay with -Dnabij.zaad=" + seed + "): " + e.getMessage(), e);
            }
        }
    }

    /** From {@code low} up to and including {@code high}. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A day from 2020 up to and including 2039. */
    public LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(between(0, 7304));
    }

    public Random random() {
        return random;
    }
}
