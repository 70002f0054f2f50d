package nl.nabij.toewijzing;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** The 302 on a toewijzing came back. */
public record ToewijzingBeantwoord(Toewijzing toewijzing, Zaaknummer zaak, boolean geaccepteerd) implements CaseEvent {

    @Override
    public Gemeentecode gemeente() {
        return toewijzing.gemeente();
    }

    @Override
    public String timelineText() {
        return "Toewijzing " + toewijzing.nummer()
                + (geaccepteerd ? " bevestigd door de aanbieder" : " afgekeurd door de aanbieder");
    }
}
