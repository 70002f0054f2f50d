package nl.nabij.beschikking;

import java.util.Optional;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The decisions of one gemeente. */
public interface Beschikkingen {

    /** The one in force: the last that granted, refused, changed or ended something. */
    Optional<Beschikking> vanZaak(Gemeentecode gemeente, Zaaknummer zaak);

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such beschikking */
    Beschikking get(Gemeentecode gemeente, Beschikkingnummer nummer);
}
