package nl.nabij.indicatie;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A product was weighed and settled. */
public record ProductVastgelegd(Gemeentecode gemeente, Zaaknummer zaak, String naam, Omvang omvang)
        implements CaseEvent {

    @Override
    public String timelineText() {
        return "Indicatie vastgelegd: " + naam + ", " + omvang;
    }
}
