package nl.nabij.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A dated value that a gemeente prepares for itself. It holds from the moment a second person settles it.
 *
 * @param einde last day; null when only a later value ends it
 * @param bekendOp day on which the decision was made known
 * @param regiodeel null when the gemeente prepared it for itself alone
 * @param beslissing null while it waits
 * @param terugname that it is taken back or that somebody asked so; null when neither
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
        @Nullable Regiodeel regiodeel,
        @Nullable Beslissing beslissing,
        @Nullable Terugname terugname) {

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

    /**
     * The value no longer counts from a day on, when a second person settles so.
     *
     * @param waarom reason of who asked
     * @param beslissing null while it waits
     */
    public record Terugname(
            long nummer,
            LocalDate vanaf,
            String waarom,
            String door,
            Instant op,
            @Nullable Beslissing beslissing) {

        public Stand stand() {
            return beslissing == null ? Stand.OPEN : beslissing.stand();
        }

        Terugname met(Beslissing nieuw) {
            return new Terugname(nummer, vanaf, waarom, door, op, nieuw);
        }
    }

    /**
     * The part of one gemeente in a proposal for its whole region.
     *
     * @param nummer the same for every gemeente of the proposal
     * @param akkoord null until a second person of this gemeente agreed
     */
    public record Regiodeel(
            String regio, long nummer, @Nullable Akkoord akkoord) {}

    public record Akkoord(String door, Instant op) {}

    public Beleidsvoorstel {
        waarde = List.copyOf(waarde);
    }

    Beleidsvoorstel metRegiodeel(Regiodeel deel) {
        return anders(deel, terugname);
    }

    Beleidsvoorstel met(@Nullable Terugname nieuw) {
        return anders(regiodeel, nieuw);
    }

    private Beleidsvoorstel anders(@Nullable Regiodeel deel, @Nullable Terugname nieuw) {
        return new Beleidsvoorstel(
                nummer,
                gemeente,
                pad,
                waarde,
                vanaf,
                einde,
                bekendOp,
                bron,
                opgesteldDoor,
                opgesteldOp,
                deel,
                beslissing,
                nieuw);
    }

    /** First day on which it no longer counts; empty while it is not taken back. */
    public Optional<LocalDate> teruggenomenVanaf() {
        return terugname == null || terugname.stand() != Stand.VASTGESTELD
                ? Optional.empty()
                : Optional.of(terugname.vanaf());
    }

    /** Agreed for this gemeente, while others still have to. */
    public boolean heeftAkkoord() {
        return regiodeel != null && regiodeel.akkoord() != null;
    }

    public Stand stand() {
        return beslissing == null ? Stand.OPEN : beslissing.stand();
    }
}
