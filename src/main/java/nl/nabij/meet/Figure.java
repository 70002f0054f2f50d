package nl.nabij.meet;

import java.util.Arrays;
import java.util.Locale;

/**
 * One measured figure beside its peer, both from the same run.
 *
 * @param value median of the runs
 * @param peer what it is compared with, in words
 * @param peerValue median of the peer in the same unit
 * @param limit highest ratio value/peer we accept; a higher one is reported as missed
 */
record Figure(String benchmark, String name, double value, String unit, String peer, double peerValue, double limit) {

    /** Median of the samples. */
    static double median(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double ratio() {
        return value / peerValue;
    }

    boolean met() {
        return ratio() <= limit;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%-14s %-46s %10.2f %-4s  %s: %.2f %s  verhouding %.2f (grens %.2f, %s)",
                benchmark,
                name,
                value,
                unit,
                peer,
                peerValue,
                unit,
                ratio(),
                limit,
                met() ? "gehaald" : "niet gehaald");
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"meting\":\"%s\",\"grootheid\":\"%s\",\"waarde\":%.3f,\"eenheid\":\"%s\",\"vergeleken_met\":\"%s\","
                        + "\"waarde_vergeleken\":%.3f,\"verhouding\":%.3f,\"grens\":%.2f,\"gehaald\":%b}",
                benchmark,
                name,
                value,
                unit,
                peer,
                peerValue,
                ratio(),
                limit,
                met());
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f %s | %s: %.2f %s | %.2f | %.2f | %s |",
                benchmark,
                name,
                value,
                unit,
                peer,
                peerValue,
                unit,
                ratio(),
                limit,
                met() ? "met" : "missed");
    }
}
