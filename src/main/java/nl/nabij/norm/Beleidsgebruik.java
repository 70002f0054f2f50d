package nl.nabij.norm;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;

/** Where a module relied on a value, so that whoever takes the value back sees what keeps it; each such module declares one as a bean. */
public interface Beleidsgebruik {

    /**
     * @param wat in Dutch, with its number, for example {@code Besluit 12}
     * @param op day on which it relied on the value
     */
    record Gebruik(String wat, LocalDate op) {}

    /**
     * Oldest first.
     *
     * @param hash SHA-256 of what was settled
     */
    List<Gebruik> van(Gemeentecode gemeente, String hash);
}
