package nl.nabij.beschikking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** Letters that are not a decision, as they went out. Only ever added to. */
public interface Brievenkast {

    /** A letter as it is listed. */
    record Verzonden(long id, String titel, LocalDate datum) {}

    /** Oldest first. */
    List<Verzonden> van(Gemeentecode gemeente, Zaaknummer zaak);

    Optional<byte[]> pdf(Gemeentecode gemeente, Zaaknummer zaak, long id);

    /** @param soort stable name of the kind, for example {@code bezwaar-ontvangen} */
    void voegToe(Gemeentecode gemeente, Zaaknummer zaak, String soort, Stuk stuk);

    record Stuk(String titel, LocalDate datum, byte[] pdf, String door) {}
}
