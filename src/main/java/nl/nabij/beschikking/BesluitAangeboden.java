package nl.nabij.beschikking;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A proposed decision waits for who may sign it. */
public record BesluitAangeboden(Gemeentecode gemeente, Zaaknummer zaak) implements CaseEvent {

    @Override
    public String timelineText() {
        return "Voorstel voor het besluit ter ondertekening aangeboden";
    }
}
