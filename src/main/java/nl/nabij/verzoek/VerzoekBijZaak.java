package nl.nabij.verzoek;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A request was linked to a zaak. */
public record VerzoekBijZaak(Gemeentecode gemeente, Zaaknummer zaak, Verzoeksoort soort) implements CaseEvent {

    @Override
    public String timelineText() {
        return soort.tekst() + " van een aanbieder hoort bij deze zaak";
    }
}
