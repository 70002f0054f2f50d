package nl.nabij.toegang;

import java.time.LocalDate;
import java.util.Set;

/**
 * The conversation of the onderzoek.
 *
 * @param dag planned or held
 * @param afwijking why not at home although that is advised; empty otherwise
 */
public record Gesprek(Set<Doelgroep> doelgroepen, Gespreksvorm vorm, LocalDate dag, String afwijking) {
    public Gesprek {
        doelgroepen = Set.copyOf(doelgroepen);
    }
}
