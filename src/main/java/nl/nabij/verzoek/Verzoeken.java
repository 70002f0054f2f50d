package nl.nabij.verzoek;

import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;

/** The requests that came in. Reading does not log by itself: the caller knows why and records it. */
public interface Verzoeken {

    /** Checks the whole message and keeps its requests when nothing is against it. */
    Verzoekuitkomst ontvang(Verzoekbericht bericht);

    Optional<Verzoek> find(Gemeentecode gemeente, UUID id);

    /** One of this aanbieder, of whichever gemeente. */
    Optional<Verzoek> find(Agbcode aanbieder, UUID id);

    /** The one request this aanbieder made here under this reference (iWmo TR347). */
    Optional<Verzoek> find(Gemeentecode gemeente, Agbcode aanbieder, String referentie);

    /** The request of this aanbieder about this person that still waits for its answer; a VOT can hold several. */
    Optional<Verzoek> open(Gemeentecode gemeente, Agbcode aanbieder, Bsn bsn);

    /** Number of requests this aanbieder ever made. */
    long aantal(Agbcode aanbieder);
}
