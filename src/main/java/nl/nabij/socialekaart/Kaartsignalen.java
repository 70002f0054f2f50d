package nl.nabij.socialekaart;

import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;

/** What was reported about the sociale basis of a gemeente, and what was done with it. */
public interface Kaartsignalen {

    /** Open ones first, then newest first. */
    List<Kaartsignaal> alle(Gemeentecode gemeente);

    void meld(Kaartsignaal signaal);

    /** Adds a step; false when this gemeente has no such signaal. */
    boolean zet(Gemeentecode gemeente, UUID id, Kaartsignaal.Stap stap);
}
