package nl.nabij.platform;

import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;

/** Something that happened in a zaak and belongs on its timeline. Holds ids and facts, no personal data. */
public interface CaseEvent {

    Gemeentecode gemeente();

    Zaaknummer zaak();

    /** One short Dutch sentence as the timeline shows it, for example {@code Melding ontvangen}. */
    String timelineText();
}
