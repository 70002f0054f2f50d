package nl.nabij.berichten;

import java.util.List;
import java.util.Optional;

/** What reading a file gave: a message (perhaps with level 2 errors), or a refusal because the form is wrong. */
public sealed interface Leesresultaat {

    List<Berichtbevinding> bevindingen();

    /** Kind of the message, when the file got that far. */
    Optional<Berichtsoort> soort();

    /** Without any error: may be processed. */
    default boolean geldig() {
        return bevindingen().isEmpty();
    }

    /**
     * Passes the schema. With {@code bevindingen} the answer is a header with code 0001 alone (IV032, IV088).
     */
    record Gelezen(Bericht bericht, List<Berichtbevinding> bevindingen) implements Leesresultaat {

        public Gelezen {
            bevindingen = List.copyOf(bevindingen);
        }

        @Override
        public Optional<Berichtsoort> soort() {
            return Optional.of(bericht.soort());
        }
    }

    /** Fails the schema: no return message, the sender gets the errors (IV028). */
    record Afgewezen(Optional<Berichtsoort> soort, List<Berichtbevinding> bevindingen) implements Leesresultaat {

        public Afgewezen {
            bevindingen = List.copyOf(bevindingen);
            if (bevindingen.isEmpty()) {
                throw new IllegalArgumentException("Een afwijzing heeft een bevinding nodig.");
            }
        }
    }
}
