package nl.nabij.beschikking;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A decision was signed. */
public record BeschikkingGenomen(Beschikking beschikking) implements CaseEvent {

    @Override
    public Gemeentecode gemeente() {
        return beschikking.gemeente();
    }

    @Override
    public Zaaknummer zaak() {
        return beschikking.zaak();
    }

    @Override
    public String timelineText() {
        return beschikking.toegekend() ? "Besluit genomen: hulp toegekend" : "Besluit genomen: hulp niet toegekend";
    }
}
