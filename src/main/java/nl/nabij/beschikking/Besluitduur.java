package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.norm.Normwaarde;

/** How long a decision on hulp bij het huishouden may last: what the gemeente set for it, else what the region set for everything. */
public final class Besluitduur {

    private Besluitduur() {}

    /**
     * Months; empty when nobody set it.
     *
     * @param beleid policy value of a path
     */
    public static Optional<Normwaarde> langste(Function<String, Optional<Normwaarde>> beleid) {
        return beleid.apply(Beleid.LANGSTE_DUUR).or(() -> beleid.apply(Beleid.DUUR));
    }

    /** Last day of a decision that begins on that day. */
    public static LocalDate laatsteDag(LocalDate begin, Normwaarde maanden) {
        return begin.plusMonths(maanden.geheel()).minusDays(1);
    }
}
