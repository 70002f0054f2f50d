package nl.nabij.beschikking.model;

import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The objections of a zaak; at most one runs at a time. */
public interface Bezwaren {

    Optional<Bezwaar> lopend(Gemeentecode gemeente, Zaaknummer zaak);

    /** Oldest first. */
    List<Bezwaar> alle(Gemeentecode gemeente, Zaaknummer zaak);

    /** @return its id */
    long voegToe(Bezwaar bezwaar, String door);

    /** Keeps everything that may change while it runs. */
    void bewaar(Bezwaar bezwaar);
}
