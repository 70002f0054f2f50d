package nl.nabij.indicatie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** What is kept of indicaties; implemented on the tables of this module. */
public interface Archief {

    Optional<Indicatieconcept> concept(Gemeentecode gemeente, Zaaknummer zaak);

    void bewaar(Gemeentecode gemeente, Zaaknummer zaak, Indicatieconcept concept, String door, Instant op);

    /** Adds the next version and drops the draft it came from. */
    int voegToe(Gemeentecode gemeente, String normenkader, Indicatie indicatie, Vastlegging vastlegging);

    /** Newest first. */
    List<Indicatieversie> versies(Gemeentecode gemeente, Zaaknummer zaak);

    Optional<Indicatie> laatste(Gemeentecode gemeente, Zaaknummer zaak);

    /** The last version of every zaak, by zaak. */
    List<Indicatieversie> laatste(Gemeentecode gemeente);

    /** Who settled it when, with which own minutes. */
    record Vastlegging(List<Afwijking> afwijkingen, String door, Instant op) {}
}
