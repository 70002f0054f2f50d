package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** Large files from the pages, kept until a worker has handled them: whoever handed one in may leave. */
public interface Wachtrij {

    /** From this number of bytes on a file goes through the queue. */
    long GROOT = 2L << 20;

    /** Where a file stands. */
    enum Stand {
        WACHT("Wacht op zijn beurt"),
        BEZIG("Wordt verwerkt"),
        KLAAR("Klaar"),
        MISLUKT("Niet gelukt");

        private final String tekst;

        Stand(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }

        public boolean isOpen() {
            return this == WACHT || this == BEZIG;
        }
    }

    /**
     * @param voortgang how far it is, or what came of it; in Dutch, without personal data
     * @param goed false when the message was not accepted
     * @param bericht in the archive; null as long as it is not there
     * @param herstel whether the back office still has to do something about its failure
     */
    record Wachtend(
            UUID id,
            String bestandsnaam,
            long grootte,
            Stand stand,
            String voortgang,
            boolean goed,
            @Nullable UUID bericht,
            boolean herstel) {}

    /**
     * A file that could not be handled.
     *
     * @param gemeente whose back office has to act; null when its header does not say
     * @param soort kind of message, as far as its header says
     */
    record Gestrand(
            UUID id,
            @Nullable Gemeentecode gemeente,
            @Nullable String soort,
            boolean vanAanbieder,
            Instant aangeboden) {}

    /** Keeps the file. @throws IOException when it cannot be read; nothing is kept then */
    UUID neemOp(Inzending inzending) throws IOException;

    /** What is open, what was done in the last day and what failed and is not settled, newest first; for a gemeente also what was for it. */
    List<Wachtend> van(Lezer lezer);

    /** Ids of what is open, oldest first. */
    List<UUID> open();

    /** Counts an attempt; empty when it is not open any more, or broke five attempts. The caller holds its lock. */
    Optional<Inzending> begin(UUID id);

    /** At once visible to others. */
    void meld(UUID id, String voortgang);

    /** In the transaction of the message: outcome and bytes change together. */
    void klaar(UUID id, Ontvangen ontvangen);

    /** Leaves it alone from now on; empty when it was not open any more. */
    Optional<Gestrand> mislukt(UUID id, String reden);

    /** In the queue again, with all attempts; false when no such file of this gemeente failed. */
    boolean opnieuw(Gemeentecode gemeente, UUID id);

    /** Settled, its bytes go; false when no such file of this gemeente failed. */
    boolean afgehandeld(Gemeentecode gemeente, UUID id, String door);
}
