package nl.nabij.herindicatie;

import java.time.LocalDate;
import java.util.Map;
import nl.nabij.kern.Tarief;
import org.jspecify.annotations.Nullable;

/** What is to change. */
public sealed interface Keuze {

    /** First day of the new situation. */
    LocalDate vanaf();

    /**
     * Hulp bij het huishouden, computed anew.
     *
     * @param kader code of the norm framework to compute with
     * @param tarief one new hourly price for every aanbieder; null when the agreed prices of that day are used
     */
    record Norm(String kader, LocalDate vanaf, @Nullable Tarief tarief) implements Keuze {}

    /**
     * The policy, product list and prices of that day: what ends, what becomes another product, what may last less long.
     *
     * @param product code of the only product to look at; empty for everything that runs
     * @param wordt code of the product that takes its place; empty when none does
     * @param voorstel number of a policy value that waits for agreement, counted in to try it; 0 for what is settled
     */
    record Beleid(LocalDate vanaf, String product, String wordt, long voorstel) implements Keuze {

        /** What is settled. */
        public Beleid(LocalDate vanaf, String product, String wordt) {
            this(vanaf, product, wordt, 0);
        }

        public Beleid {
            if (product.isEmpty() && !wordt.isEmpty()) {
                throw new IllegalArgumentException("Een vervanger hoort bij een product.");
            }
        }

        Map<String, String> vervangers() {
            return wordt.isEmpty() ? Map.of() : Map.of(product, wordt);
        }

        boolean geldtVoor(String code) {
            return product.isEmpty() || product.equals(code);
        }
    }
}
