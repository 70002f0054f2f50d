package nl.nabij.verzoek;

import java.util.List;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** Which zaak a request belongs to: where it is investigated, or whose decision honoured it. */
public interface Verzoekzaken {

    /** Keeps that this request is investigated in that zaak; a person not known before is known from then on. Twice is once. */
    void koppel(Gemeentecode gemeente, UUID verzoek, Zaaknummer zaak, String door);

    /** Zaken this request can still be linked to: of the same person, newest first. */
    List<Zaaknummer> mogelijk(Verzoek verzoek);

    /** The linked ones, the first link first. */
    List<Zaaknummer> van(Verzoek verzoek);

    /** Requests of this zaak, the newest first, without what is asked and what was answered. */
    List<Verzoek> vanZaak(Gemeentecode gemeente, Zaaknummer zaak);
}
