package nl.nabij.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A dated value that a gemeente prepares for itself. It holds from the moment a second person settles it.
 *
 * @param einde last day; null when only a later value ends it
 * @param bekendOp day on which the decision was made known
 * @param beslissing null while it waits
 */
public record Beleidsvoorstel(
        long nummer,
        Gemeentecode gemeente,
        String pad,
        List<String> waarde,
        LocalDate vanaf,
        @Nullable LocalDate einde,
        LocalDate bekendOp,
        Bron bron,
        String opgesteldDoor,
        Instant opgesteldOp,
        @Nullable Beslissing beslissing) {

    public enum Stand {
        OPEN("Wacht op een tweede persoon"),
        VASTGESTELD("Vastgesteld"),
        AFGEWEZEN("Afgewezen"),
        INGETROKKEN("Ingetrokken");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /** @param reden empty when it was settled */
    public record Beslissing(Stand stand, String door, Instant op, String reden) {}

    public Beleidsvoorstel {
        waarde = List.copyOf(waarde);
    }

    public Stand stand() {
        return beslissing == null ? Stand.OPEN : beslissing.stand();
    }
}
