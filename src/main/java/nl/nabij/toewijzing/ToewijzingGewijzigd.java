package nl.nabij.toewijzing;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A toewijzing was changed and must go to the provider again as a 301. */
public record ToewijzingGewijzigd(Toewijzing toewijzing, Zaaknummer zaak) implements CaseEvent {

    @Override
    public Gemeentecode gemeente() {
        return toewijzing.gemeente();
    }

    @Override
    public String timelineText() {
        return "Toewijzing " + toewijzing.nummer() + " gewijzigd";
    }
}
