package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Handles a message for real and undoes everything: what would happen if it were sent now. */
@Component
public class Proef {

    private final Ontvangst ontvangst;
    private final TransactionTemplate transaction;

    Proef(Ontvangst ontvangst, TransactionTemplate transaction) {
        this.ontvangst = ontvangst;
        this.transaction = transaction;
    }

    /** Nothing of it stays. @throws IOException when the file cannot be read */
    public Ontvangen toets(Inzending inzending) throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return ontvang(inzending);
            }));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private Ontvangen ontvang(Inzending inzending) {
        try {
            return ontvangst.ontvang(inzending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
