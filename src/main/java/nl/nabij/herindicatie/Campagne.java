package nl.nabij.herindicatie;

import java.time.Instant;
import nl.nabij.beschikking.Vervolggrond;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A change of norm, price or policy that is carried out for the running grants of one gemeente.
 *
 * @param grond on which its drafts rest, as chosen for a change of policy; null for a norm, where more or less help tells it
 * @param lopend how many grants were looked at
 */
public record Campagne(
        Gemeentecode gemeente,
        int nummer,
        String naam,
        Keuze keuze,
        Termijnen termijnen,
        @Nullable Vervolggrond grond,
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
