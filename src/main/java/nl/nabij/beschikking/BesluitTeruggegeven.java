package nl.nabij.beschikking;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** An offered proposal became a draft again: sent back, or changed by the consulent. */
public record BesluitTeruggegeven(Gemeentecode gemeente, Zaaknummer zaak) implements CaseEvent {

    @Override
    public String timelineText() {
        return "Voorstel voor het besluit terug bij de consulent";
    }
}
