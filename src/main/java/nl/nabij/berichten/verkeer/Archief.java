package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;

/** Every message that came in or went out, whole and unchanged. Internal to the module: callers guard who may see what. */
public interface Archief {

    /** Keeps other transactions from handling the same key at the same time, until this one ends. */
    void vergrendel(String sleutel);

    /** The message that came in earlier with exactly these bytes for this gemeente (or for none that was readable). */
    Optional<ArchiefBericht> findZelfde(String sha256, @Nullable Gemeentecode gemeente);

    /** The message that holds this identification (iWmo TR056). */
    Optional<ArchiefBericht> findHouder(Richting richting, String soort, String afzender, String identificatie);

    /**
     * Adds the row and the bytes.
     *
     * @param versturenUiterlijk last day on which a message of ours must leave; null for one that came in
     */
    void bewaar(ArchiefBericht bericht, Inhoud inhoud, @Nullable LocalDate versturenUiterlijk) throws IOException;

    Optional<ArchiefBericht> find(UUID id);

    /** What Nabij answered on this message. */
    Optional<ArchiefBericht> findAntwoordOp(UUID id);

    /** What came in as the answer to this outgoing message. */
    Optional<ArchiefBericht> findReactieOp(UUID id);

    /** Writes the bytes to {@code out}. */
    void schrijf(UUID id, OutputStream out) throws IOException;

    /** Outgoing messages that wait, oldest first; of all gemeenten when {@code gemeente} is null. */
    List<ArchiefBericht> teVersturen(@Nullable Gemeentecode gemeente);

    /** Takes a waiting message for this transaction; false when it does not wait or another worker has it. */
    boolean claimTeVersturen(UUID id);

    /**
     * Marks as sent; false when it was not waiting (any more).
     *
     * @param antwoordUiterlijk last day for the other side to answer; null when it need not
     */
    boolean verstuurd(UUID id, String door, @Nullable LocalDate antwoordUiterlijk);

    /** Marks a refused, held back or late message as dealt with; false when it was already. */
    boolean afgehandeld(UUID id, String door);

    /** A number for the identification of an outgoing message; never given twice. */
    long volgendeIdentificatie();
}
