package nl.nabij.toewijzing;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A toewijzing for a protected client was granted: no message may go out, staff arrange it by phone or letter (iWmo OP003). */
public record ToewijzingBuitenBericht(Toewijzing toewijzing, Zaaknummer zaak) implements CaseEvent {

    @Override
    public Gemeentecode gemeente() {
        return toewijzing.gemeente();
    }

    @Override
    public String timelineText() {
        return "Toewijzing " + toewijzing.nummer() + " verleend, buiten de berichten om";
    }
}
