package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** The decisions of one gemeente. */
public interface Beschikkingen {

    /** The one in force: the last that granted, refused, changed or ended something. */
    Optional<Beschikking> vanZaak(Gemeentecode gemeente, Zaaknummer zaak);

    /** Of every zaak the one in force, when it grants something on that day; by zaak. */
    List<Beschikking> lopend(Gemeentecode gemeente, LocalDate dag);

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such beschikking */
    Beschikking get(Gemeentecode gemeente, Beschikkingnummer nummer);
}
