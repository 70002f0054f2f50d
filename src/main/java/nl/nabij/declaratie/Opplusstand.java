package nl.nabij.declaratie;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far the Opplus of one toewijzing is used.
 *
 * @param procent of the room, rounded down
 * @param grens percentage from which the region wants a signal; null while it gave none, then there is none
 * @param bereikt whether the use is at or above it
 */
public record Opplusstand(long procent, @Nullable BigDecimal grens, boolean bereikt) {

    /** For a page: what it means. */
    public String tekst() {
        if (grens == null) {
            return "Dit is Opplus: " + procent
                    + "% is gebruikt. De regio heeft nog geen grens voor een signaal gegeven.";
        }
        return "Dit is Opplus: " + procent + "% is gebruikt. "
                + (bereikt
                        ? "Dat is op of boven de grens van " + grens.toPlainString()
                                + "%. Het team bespreekt het; declareren kan gewoon doorgaan."
                        : "Bij " + grens.toPlainString() + "% krijgt het team een signaal.");
    }
}
