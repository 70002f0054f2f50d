package nl.nabij.clientdossier;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;

/** Fictional residents for tests. */
public final class ClientFixture {

    private static final AtomicInteger TELLER = new AtomicInteger(10_000_000);

    private ClientFixture() {}

    /** A number that starts with 9 and passes the eleven-test; each call gives another one. */
    public static Bsn bsn() {
        while (true) {
            String bsn = "9" + TELLER.incrementAndGet();
            if (Bsn.isGeldig(bsn)) {
                return Bsn.of(bsn);
            }
        }
    }

    /** Mrs. De Wit-Bakker, born 3 March 1941, living at Dorpsstraat 12. */
    public static Client client(Gemeentecode gemeente) {
        return client(gemeente, bsn());
    }

    public static Client client(Gemeentecode gemeente, Bsn bsn) {
        return new Client(
                ClientId.nieuw(),
                gemeente,
                bsn,
                new Naam("AB", null, "de", "Wit"),
                LocalDate.of(1941, 3, 3),
                Geslacht.VROUW,
                new Adres("Dorpsstraat", 12, null, null, "1721AB", "Broek op Langedijk"),
                "0612345678",
                null,
                false);
    }
}
