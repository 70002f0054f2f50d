package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.berichten.Bericht;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** What one kind of incoming message does in the domain. Runs inside the transaction of the message. */
interface Afhandeling {

    Set<Berichtsoort> soorten();

    Uitslag verwerk(Toegelaten bericht) throws IOException;

    /** What is answered on a sound message that is rejected on its header: by 0001 on level 2 or 9056 for a used identification. */
    Optional<Antwoord> wijsAf(Toegelaten bericht, String retourcode) throws IOException;

    /** A message that passed the door: sender and gemeente are known. */
    record Toegelaten(
            UUID id,
            Keuring.Verslag verslag,
            Bericht bericht,
            Gemeentecode gemeente,
            Agbcode aanbieder,
            Inzending inzending) {

        Berichtkop kop() {
            return verslag.kop();
        }
    }

    /**
     * @param samenvatting a few Dutch words without personal data
     * @param antwoord the message that goes back
     * @param antwoordOp the earlier outgoing message that this one answers
     */
    record Uitslag(
            Uitkomst uitkomst,
            String samenvatting,
            List<Fout> fouten,
            Optional<Antwoord> antwoord,
            @Nullable UUID antwoordOp,
            @Nullable UUID clientId) {

        static Uitslag geweigerd(Fout fout) {
            return new Uitslag(Uitkomst.GEWEIGERD, "", List.of(fout), Optional.empty(), null, null);
        }
    }

    /**
     * An outgoing message, ready to be checked and kept.
     *
     * @param afgeschermd whether data of a protected client is in it: then it never leaves (iWmo OP003)
     */
    record Antwoord(Berichtkop kop, Inhoud inhoud, String samenvatting, boolean afgeschermd) {}
}
