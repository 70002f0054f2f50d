package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the resident sees the own life on one day, in marks the resident gives. Never judged and never changed by another.
 *
 * @param cijfers 0 (very bad) to 10 (very good); what the resident skipped is not in it
 * @param woorden what the resident says about it
 * @param wens what the resident wants to change first
 */
public record Spinnenweb(LocalDate dag, Map<Levensgebied, Integer> cijfers, String woorden, String wens, String door) {

    public static final int HOOGSTE = 10;

    public Spinnenweb {
        if (cijfers.isEmpty() || cijfers.values().stream().anyMatch(c -> c < 0 || c > HOOGSTE)) {
            throw new IllegalArgumentException("Een cijfer is 0 tot en met " + HOOGSTE + ", en er is er minstens een.");
        }
        cijfers = Map.copyOf(new EnumMap<>(cijfers));
    }

    /** Without what is personal. */
    @Override
    public String toString() {
        return "Spinnenweb[" + dag + "]";
    }
}
