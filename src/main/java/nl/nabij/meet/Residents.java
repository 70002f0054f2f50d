package nl.nabij.meet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.nabij.clientdossier.Adres;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Geslacht;
import nl.nabij.clientdossier.Naam;
import nl.nabij.kern.Bsn;

/** Made-up residents to measure with; their BSN starts with 9 and passes the eleven-test. */
final class Residents {

    private static final int FIRST = 930_000_000;

    private Residents() {}

    static List<Client> some(int number) {
        return IntStream.iterate(FIRST, n -> n + 1)
                .filter(n -> Bsn.isGeldig(Integer.toString(n)))
                .limit(number)
                .mapToObj(Residents::resident)
                .toList();
    }

    private static Client resident(int bsn) {
        return new Client(
                ClientId.nieuw(),
                Workbench.GEMEENTE,
                Bsn.of(Integer.toString(bsn)),
                new Naam("M", null, null, "Meting" + bsn),
                LocalDate.of(1941, 3, 3),
                Geslacht.VROUW,
                new Adres("Meetpad", 1 + bsn % 200, null, null, "1721AB", "Broek op Langedijk"),
                null,
                null,
                false);
    }
}
