package nl.nabij.beschikking;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** A step in the life of a decision that is told on the timeline and may change who must act. */
public record Besluitstap(Gemeentecode gemeente, Zaaknummer zaak, String timelineText) implements CaseEvent {}
