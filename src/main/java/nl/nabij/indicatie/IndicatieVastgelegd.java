package nl.nabij.indicatie;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A new version of the indicatie was settled. */
public record IndicatieVastgelegd(Gemeentecode gemeente, Zaaknummer zaak, int versie, Minuten perWeek)
        implements CaseEvent {

    @Override
    public String timelineText() {
        return "Indicatie vastgelegd: " + perWeek.aantal() + " minuten per week";
    }
}
