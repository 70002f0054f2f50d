package nl.nabij.verzoek;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;

/** The requests that came in. Reading does not log by itself: the caller knows why and records it. */
public interface Verzoeken {

    /** Checks the whole message and keeps its requests when nothing is against it. */
    Verzoekuitkomst ontvang(Verzoekbericht bericht);

    Optional<Verzoek> find(Gemeentecode gemeente, UUID id);

    /** One of this aanbieder, of whichever gemeente. */
    Optional<Verzoek> find(Agbcode aanbieder, UUID id);

    /** Number of requests this aanbieder ever made. */
    long aantal(Agbcode aanbieder);

    /** Open ones first, the most urgent on top. */
    List<Verzoek> vanGemeente(Gemeentecode gemeente);

    /** All requests this aanbieder made, newest first. */
    List<Verzoek> vanAanbieder(Agbcode aanbieder);
}
