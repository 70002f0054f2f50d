package nl.nabij.herindicatie;

import java.time.Instant;
import nl.nabij.kern.Gemeentecode;

/**
 * A change of norm or price that is carried out for the running grants of one gemeente.
 *
 * @param lopend how many grants were looked at
 */
public record Campagne(
        Gemeentecode gemeente,
        int nummer,
        String naam,
        Keuze keuze,
        Termijnen termijnen,
        int lopend,
        String door,
        Instant op) {

    /** What a draft names as its origin. */
    public String herkomst() {
        return "herindicatie:" + nummer;
    }

    /**
     * @param overgangWeken between draft and first day of less help
     * @param zienswijzeWeken to say what one thinks of it
     * @param overgangBron and {@code zienswijzeBron} policy value, or the reason of who filled it in
     */
    public record Termijnen(int overgangWeken, String overgangBron, int zienswijzeWeken, String zienswijzeBron) {}
}
