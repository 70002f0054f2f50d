package nl.nabij.socialekaart;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;

/** The sociale kaart of a gemeente. No contract and no person is on it. */
public interface Socialekaart {

    /** By place and name; what was taken off comes too, and says so. */
    List<Buurtvoorziening> alle(Gemeentecode gemeente);

    Optional<Buurtvoorziening> find(Gemeentecode gemeente, UUID id);

    /** Adds, or replaces what has this id in this gemeente. */
    void bewaar(Buurtvoorziening voorziening);

    /** Takes it off the map or puts it back; false when this gemeente has no such voorziening. */
    boolean zetWeg(Gemeentecode gemeente, UUID id, boolean weg);
}
