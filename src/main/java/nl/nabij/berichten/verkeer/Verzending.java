package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Afhandeling.Antwoord;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts an outgoing message ready. It passes our own check first; one that fails it is kept but never leaves, with a finding that
 * says what is missing.
 */
@Component
class Verzending {

    /** Bytes of a file that every receiver must be able to take. */
    private static final long OP179 = 25_000_000;

    private static final Fout AFGESCHERMD = Fout.bericht(
            "OP003",
            4,
            "In dit bericht staat een afgeschermde inwoner. Het gaat niet uit. Vertel de aanbieder de uitkomst zelf.");

    private final Archief archief;
    private final Keuring keuring;
    private final Werk werk;
    private final Clock clock;

    Verzending(Archief archief, Keuring keuring, Werk werk, Clock clock) {
        this.archief = archief;
        this.keuring = keuring;
        this.werk = werk;
        this.clock = clock;
    }

    /** @param antwoordOp the incoming message it answers */
    record Uitgaand(
            Gemeentecode gemeente,
            Agbcode aanbieder,
            Antwoord bericht,
            @Nullable UUID antwoordOp,
            @Nullable UUID clientId) {}

    ArchiefBericht zetKlaar(Uitgaand uitgaand) throws IOException {
        try {
            return bewaar(uitgaand);
        } finally {
            uitgaand.bericht().inhoud().weg();
        }
    }

    private ArchiefBericht bewaar(Uitgaand uitgaand) throws IOException {
        Antwoord bericht = uitgaand.bericht();
        Inhoud.Vingerafdruk vingerafdruk = bericht.inhoud().vingerafdruk();
        List<Fout> fouten = bericht.afgeschermd()
                ? List.of(AFGESCHERMD)
                : keuring.keur(bericht.inhoud(), vingerafdruk.grootte()).fouten();
        Berichtkop kop = bericht.kop();
        ArchiefBericht rij = new ArchiefBericht(
                UUID.randomUUID(),
                Richting.UIT,
                kop,
                uitgaand.gemeente(),
                uitgaand.aanbieder(),
                vingerafdruk,
                new ArchiefBericht.Herkomst(Instant.now(clock), Kanaal.NABIJ, "Nabij", Uitgang.bestandsnaam(kop)),
                fouten.isEmpty() ? Uitkomst.TE_VERSTUREN : Uitkomst.TEGENGEHOUDEN,
                samenvatting(bericht, vingerafdruk),
                fouten,
                true,
                uitgaand.antwoordOp(),
                null,
                false,
                uitgaand.clientId());
        LocalDate uiterlijk = werk.uiterlijk(rij);
        archief.bewaar(rij, bericht.inhoud(), uiterlijk);
        werk.klaargezet(rij, uiterlijk);
        return rij;
    }

    /** A message is sent whole: one 323 gets one 325 (iWmo IV087), and a 301 holds one client. A large one says so (OP179). */
    private static String samenvatting(Antwoord bericht, Inhoud.Vingerafdruk vingerafdruk) {
        return vingerafdruk.grootte() <= OP179
                ? bericht.samenvatting()
                : bericht.samenvatting() + "; groter dan 25 MB (OP179), spreek de levering af met de aanbieder";
    }
}
