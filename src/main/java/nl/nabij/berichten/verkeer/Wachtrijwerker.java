package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import nl.nabij.platform.database.DatabaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handles what waits in the queue, one file after another. Of several workers one has a file; when it is killed, the next one
 * takes the file up from the start, for nothing of it was kept.
 */
@Component
public class Wachtrijwerker {

    private static final Logger LOG = LoggerFactory.getLogger(Wachtrijwerker.class);

    private static final String VIJF_POGINGEN =
            "Vijf pogingen braken af. Splits het bestand, of meld dit aan de beheerder.";

    private final Wachtrij wachtrij;
    private final Wachtrijherstel herstel;
    private final Ontvangst ontvangst;
    private final Slot slot;
    private final TransactionTemplate transaction;

    Wachtrijwerker(
            Wachtrij wachtrij,
            Wachtrijherstel herstel,
            Ontvangst ontvangst,
            Slot slot,
            TransactionTemplate transaction) {
        this.wachtrij = wachtrij;
        this.herstel = herstel;
        this.ontvangst = ontvangst;
        this.slot = slot;
        this.transaction = transaction;
    }

    /**
     * Handles everything that is open and that nobody else has; a line per file goes to {@code uit}.
     *
     * @throws DatabaseException when the database is gone; what was not done stays open
     */
    public int werk(Consumer<String> uit) {
        int gedaan = 0;
        for (UUID id : wachtrij.open()) {
            try {
                if (slot.probeer("wachtrij " + id, () -> verwerk(id, uit))) {
                    gedaan++;
                }
            } catch (DatabaseException e) {
                throw e; // stays open for the next attempt
            } catch (IOException | RuntimeException e) {
                LOG.error("A waiting message could not be handled", e);
                herstel.strand(id, "Er ging iets mis in Nabij. Het bestand is bewaard; bied het later opnieuw aan.");
            }
        }
        return gedaan;
    }

    private void verwerk(UUID id, Consumer<String> uit) throws IOException {
        Inzending inzending = wachtrij.begin(id).orElse(null);
        if (inzending == null) {
            herstel.strand(id, VIJF_POGINGEN);
            return;
        }
        // Read out first: while lines go into the database, nothing can be read from it.
        Klad klad = new Klad();
        try (InputStream in = inzending.inhoud().open()) {
            in.transferTo(klad);
            verwerk(id, inzending.met(klad), uit);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        } finally {
            klad.weg();
        }
    }

    private void verwerk(UUID id, Inzending inzending, Consumer<String> uit) {
        Voortgang voortgang = Voortgang.elke(1, tekst -> wachtrij.meld(id, tekst));
        Ontvangen[] ontvangen = new Ontvangen[1];
        transaction.executeWithoutResult(s -> {
            ontvangen[0] = ontvang(inzending.met(voortgang));
            wachtrij.klaar(id, ontvangen[0]);
        });
        uit.accept(inzending.bestandsnaam() + ": " + ontvangen[0].regel());
    }

    private Ontvangen ontvang(Inzending inzending) {
        try {
            return ontvangst.ontvang(inzending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
