package nl.nabij.toegang;

import java.time.LocalDate;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;

/** What happens to a zaak on its way from melding to besluit. */
public sealed interface Toegangsgebeurtenis extends CaseEvent {

    /** A melding was recorded and its zaak opened. */
    record MeldingOntvangen(Gemeentecode gemeente, Zaaknummer zaak, LocalDate datum, boolean spoed)
            implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return (spoed ? "Melding met spoed ontvangen op " : "Melding ontvangen op ") + Tekst.datum(datum);
        }
    }

    /** The decision on the aanvraag was taken. */
    record ZaakBesloten(Gemeentecode gemeente, Zaaknummer zaak) implements Toegangsgebeurtenis {
        @Override
        public String timelineText() {
            return "Besluit genomen op de aanvraag";
        }
    }
}
