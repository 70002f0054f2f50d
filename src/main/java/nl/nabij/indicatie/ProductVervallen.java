package nl.nabij.indicatie;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A settled product was taken back before the decision. */
public record ProductVervallen(Gemeentecode gemeente, Zaaknummer zaak, String naam) implements CaseEvent {

    @Override
    public String timelineText() {
        return "Indicatie vervallen: " + naam;
    }
}
