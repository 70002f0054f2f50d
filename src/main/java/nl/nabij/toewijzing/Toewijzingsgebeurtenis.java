package nl.nabij.toewijzing;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** Something that happened to a toewijzing and is told on the timeline of its zaak. */
public record Toewijzingsgebeurtenis(Gemeentecode gemeente, Zaaknummer zaak, String timelineText)
        implements CaseEvent {}
