package nl.nabij.beschikking.model;

import java.time.Instant;
import java.util.Optional;
import nl.nabij.beschikking.Voorstel;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** Proposals, one per zaak. */
public interface Voorstellen {

    Optional<Voorstelstand> find(Gemeentecode gemeente, Zaaknummer zaak);

    /** Also keeps others from changing it until the transaction ends. */
    Optional<Voorstelstand> lock(Gemeentecode gemeente, Zaaknummer zaak);

    /** Keeps it as a draft and gives its new version. */
    int bewaar(Gemeentecode gemeente, Zaaknummer zaak, Voorstel voorstel, String door, Instant op);

    void biedAan(Gemeentecode gemeente, Zaaknummer zaak, String door, Instant op);

    /** Makes it a draft again; false when it was not offered. */
    boolean geefTerug(Gemeentecode gemeente, Zaaknummer zaak, String opmerking);
}
