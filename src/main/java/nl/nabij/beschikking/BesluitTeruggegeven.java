package nl.nabij.beschikking;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** Who may sign sent the proposal back. */
public record BesluitTeruggegeven(Gemeentecode gemeente, Zaaknummer zaak) implements CaseEvent {

    @Override
    public String timelineText() {
        return "Voorstel voor het besluit teruggegeven aan de consulent";
    }
}
