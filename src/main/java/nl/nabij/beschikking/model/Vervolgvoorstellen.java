package nl.nabij.beschikking.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Vervolgstand;
import nl.nabij.beschikking.Vervolgvoorstel;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** Drafts of later decisions; at most one open per zaak. */
public interface Vervolgvoorstellen {

    Optional<Vervolgstand> find(Gemeentecode gemeente, long id);

    /** Also keeps others from changing it until the transaction ends. */
    Optional<Vervolgstand> lock(Gemeentecode gemeente, long id);

    Optional<Vervolgstand> open(Gemeentecode gemeente, Zaaknummer zaak);

    List<Vervolgstand> vanHerkomst(Gemeentecode gemeente, String herkomst);

    /** @return its id */
    long voegToe(Gemeentecode gemeente, Vervolgvoorstel voorstel, String door, Instant op);

    /** Keeps it as a draft. @return its new version */
    int bewaar(Gemeentecode gemeente, long id, Vervolgvoorstel voorstel, String door);

    void zet(Gemeentecode gemeente, long id, Vervolgstand.Fase fase);

    void geefTerug(Gemeentecode gemeente, long id, String opmerking);
}
