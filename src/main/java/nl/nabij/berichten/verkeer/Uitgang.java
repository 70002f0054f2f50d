package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands outgoing messages over. A message counts as sent only when its file stands complete under its own name; a process that
 * dies in between writes the same file once more.
 */
@Component
public class Uitgang {

    private final Archief archief;
    private final Verzendmelding melding;
    private final TransactionTemplate transaction;

    Uitgang(Archief archief, Verzendmelding melding, TransactionTemplate transaction) {
        this.archief = archief;
        this.melding = melding;
        this.transaction = transaction;
    }

    /** Writes everything that waits; returns how many. */
    public int schrijfWachtende(Path uit, PrintStream out) {
        int aantal = 0;
        for (ArchiefBericht bericht : archief.teVersturen(null)) {
            if (verstuur(bericht, uit)) {
                out.println(bestandsnaam(bericht.kop()) + ": " + bericht.soort() + " voor "
                        + bericht.kop().ontvanger() + " verstuurd");
                aantal++;
            }
        }
        return aantal;
    }

    /** Writes the file again, also when it was sent before, and marks it as sent. */
    void schrijf(ArchiefBericht bericht, Path uit) throws IOException {
        if (bericht.uitkomst() == Uitkomst.TEGENGEHOUDEN || verstuurd(bericht, uit)) {
            return;
        }
        schrijfBestand(bericht, uit);
    }

    /** Marks as handed over by hand; false when it was not waiting. */
    public boolean markeerVerstuurd(UUID id, String door) {
        return Boolean.TRUE.equals(transaction.execute(s -> archief.claimTeVersturen(id)
                && melding.verstuurd(archief.find(id).orElseThrow(), door)));
    }

    private boolean verstuurd(ArchiefBericht bericht, Path uit) {
        return bericht.uitkomst() == Uitkomst.TE_VERSTUREN && verstuur(bericht, uit);
    }

    private boolean verstuur(ArchiefBericht bericht, Path uit) {
        return Boolean.TRUE.equals(transaction.execute(s -> {
            if (!archief.claimTeVersturen(bericht.id())) {
                return false;
            }
            try {
                schrijfBestand(bericht, uit);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Bericht " + bestandsnaam(bericht.kop()) + " kan niet worden geschreven in " + uit, e);
            }
            return melding.verstuurd(bericht, "bericht verwerk");
        }));
    }

    private void schrijfBestand(ArchiefBericht bericht, Path uit) throws IOException {
        Path tijdelijk = Files.createTempFile(uit, ".", ".tmp");
        try (OutputStream stream = Files.newOutputStream(tijdelijk)) {
            archief.schrijf(bericht.id(), stream);
        }
        try (FileChannel channel = FileChannel.open(tijdelijk, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(tijdelijk, uit.resolve(bestandsnaam(bericht.kop())), StandardCopyOption.ATOMIC_MOVE);
    }

    /** For example {@code WMO325_1980_12345678_000000000042.xml}. */
    public static String bestandsnaam(Berichtkop kop) {
        return String.join(
                        "_",
                        String.valueOf(kop.soort()),
                        String.valueOf(kop.afzender()),
                        String.valueOf(kop.ontvanger()),
                        String.valueOf(kop.identificatie()))
                + ".xml";
    }
}
