package nl.nabij.berichten.verkeer;

import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a large file that could not be handled: the back office it was for gets it on its list (iWmo OP090x2). */
@Service
public class Wachtrijherstel {

    private final Wachtrij wachtrij;
    private final Werk werk;
    private final ObjectProvider<Wachtrijlus> lus;

    Wachtrijherstel(Wachtrij wachtrij, Werk werk, ObjectProvider<Wachtrijlus> lus) {
        this.wachtrij = wachtrij;
        this.werk = werk;
        this.lus = lus;
    }

    /** Leaves the file alone from now on; its bytes stay. Does nothing when it is not open any more. */
    @Transactional
    public void strand(UUID id, String reden) {
        wachtrij.mislukt(id, reden).ifPresent(werk::gestrand);
    }

    /**
     * Puts it in the queue again.
     *
     * @throws NotFoundException when no such file of this gemeente failed
     */
    @Transactional
    public void opnieuw(Gemeentecode gemeente, UUID id) {
        if (!wachtrij.opnieuw(gemeente, id)) {
            throw new NotFoundException("bestand " + id);
        }
        werk.bestandAfgehandeld(gemeente, id);
        lus.ifAvailable(Wachtrijlus::wek);
    }

    /**
     * Somebody told the sender; the bytes go.
     *
     * @throws NotFoundException when no such file of this gemeente failed
     */
    @Transactional
    public void handelAf(Gemeentecode gemeente, UUID id, String door) {
        if (!wachtrij.afgehandeld(gemeente, id, door)) {
            throw new NotFoundException("bestand " + id);
        }
        werk.bestandAfgehandeld(gemeente, id);
    }
}
