package nl.nabij.proefregio;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way each time for the same zaad, subject and number; nothing has to be kept. */
final class Kans {

    private final SplittableRandom random;

    private Kans(long zaad) {
        this.random = new SplittableRandom(zaad);
    }

    static Kans van(long zaad, String onderwerp, long nummer) {
        long mix = zaad * 0x9E3779B97F4A7C15L + onderwerp.hashCode();
        return new Kans(mix * 0xBF58476D1CE4E5B9L + nummer);
    }

    /** From 0 up to, not including, {@code grens}. */
    int tot(int grens) {
        return random.nextInt(grens);
    }

    /** From {@code van} up to and including {@code tot}. */
    int tussen(int van, int tot) {
        return random.nextInt(van, tot + 1);
    }

    boolean procent(int deel) {
        return random.nextInt(100) < deel;
    }

    <T> T uit(List<T> lijst) {
        return lijst.get(random.nextInt(lijst.size()));
    }
}
