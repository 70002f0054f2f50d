package nl.nabij.herindicatie;

import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import org.jspecify.annotations.Nullable;

/** Minutes per week of what is granted as time per day or week. */
final class Weektijd {

    private static final int MINUTEN_PER_UUR = 60;
    private static final int DAGEN = 7;

    private Weektijd() {}

    /** Zero for nothing, and for what is not time per day or week. */
    static int van(@Nullable Omvang omvang) {
        if (omvang == null) {
            return 0;
        }
        long keer = omvang.frequentie() == Frequentie.WEEK ? 1 : omvang.frequentie() == Frequentie.DAG ? DAGEN : 0;
        long minuten = omvang.eenheid() == Eenheid.MINUUT ? 1 : omvang.eenheid() == Eenheid.UUR ? MINUTEN_PER_UUR : 0;
        return Math.toIntExact(omvang.volume() * keer * minuten);
    }
}
