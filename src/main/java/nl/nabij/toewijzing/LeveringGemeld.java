package nl.nabij.toewijzing;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** The aanbieder reported a start or stop of delivery, or took one back. */
public record LeveringGemeld(Toewijzing toewijzing, Zaaknummer zaak, Melding melding) implements CaseEvent {

    @Override
    public Gemeentecode gemeente() {
        return toewijzing.gemeente();
    }

    @Override
    public String timelineText() {
        String wat = switch (melding) {
            case Startmelding start -> "Start van de hulp";
            case Stopmelding stop ->
                Levering.TIJDELIJK.equals(stop.reden()) ? "Tijdelijke stop van de hulp" : "Stop van de hulp";
        };
        return wat + (melding.status() == StatusAanlevering.EERSTE ? " gemeld" : " ingetrokken") + " (toewijzing "
                + toewijzing.nummer() + ")";
    }
}
