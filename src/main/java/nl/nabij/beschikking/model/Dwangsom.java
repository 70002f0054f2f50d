package nl.nabij.beschikking.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Termijn;
import nl.nabij.norm.Normwaarde;

/**
 * What is owed for a decision that comes too late (Awb 4:17), with how it adds up. The first day is the day after the two weeks that
 * follow the notice of default; the day of the decision itself no longer counts.
 *
 * @param eersteDag first day over which it is owed
 * @param laatsteDag last day over which it can be owed
 * @param dagen days owed so far
 */
public record Dwangsom(LocalDate eersteDag, LocalDate laatsteDag, int dagen, List<Regel> regels, Bedrag totaal) {

    /** Days in one step of the tariff (Awb 4:17 lid 2). */
    private static final int STAP = 14;

    /** @param bron norm and source of the amount */
    public record Regel(int dagen, Bedrag perDag, Bedrag samen, String bron) {}

    /** The norms it needs. */
    public record Tarief(Normwaarde wachttijd, Normwaarde duur, List<Normwaarde> perStap) {
        public Tarief {
            perStap = List.copyOf(perStap);
        }

        public List<Normwaarde> alle() {
            List<Normwaarde> alle = new ArrayList<>(List.of(wachttijd, duur));
            alle.addAll(perStap);
            return alle;
        }
    }

    public Dwangsom {
        regels = List.copyOf(regels);
    }

    /** @param tot day of the decision, or today as long as there is none */
    public static Dwangsom bereken(LocalDate ingebreke, LocalDate tot, Tarief tarief) {
        LocalDate eerste = new Termijn.Weken(tarief.wachttijd().geheel())
                .laatsteDag(ingebreke)
                .plusDays(1);
        int hoogstens = tarief.duur().geheel();
        long verstreken = Math.max(0, ChronoUnit.DAYS.between(eerste, tot));
        int dagen = Math.toIntExact(Math.min(hoogstens, verstreken));
        List<Regel> regels = new ArrayList<>();
        BigDecimal totaal = new BigDecimal("0.00");
        int rest = dagen;
        for (Normwaarde norm : tarief.perStap()) {
            int deel = Math.min(STAP, rest);
            if (deel > 0) {
                BigDecimal samen = norm.getal().multiply(BigDecimal.valueOf(deel));
                regels.add(
                        new Regel(deel, new Bedrag(norm.getal()), new Bedrag(samen), norm.pad() + ": " + norm.bron()));
                totaal = totaal.add(samen);
                rest -= deel;
            }
        }
        if (rest > 0) {
            throw new IllegalStateException("De norm geeft geen bedrag voor dag " + (dagen - rest + 1) + ".");
        }
        return new Dwangsom(eerste, eerste.plusDays(hoogstens - 1L), dagen, regels, new Bedrag(totaal));
    }
}
