package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
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
     */
    record Wachtend(
            UUID id,
            String bestandsnaam,
            long grootte,
            Stand stand,
            String voortgang,
            boolean goed,
            @Nullable UUID bericht) {}

    /** Keeps the file. @throws IOException when it cannot be read; nothing is kept then */
    UUID neemOp(Inzending inzending) throws IOException;

    /** What is open and what was done in the last day, newest first. */
    List<Wachtend> van(Lezer lezer);

    /** Ids of what is open, oldest first. */
    List<UUID> open();

    /** Counts an attempt; empty when it is not open any more, or broke every attempt so far. The caller holds its lock. */
    Optional<Inzending> begin(UUID id);

    /** At once visible to others. */
    void meld(UUID id, String voortgang);

    /** In the transaction of the message: outcome and bytes change together. */
    void klaar(UUID id, Ontvangen ontvangen);

    void mislukt(UUID id, String reden);
}
