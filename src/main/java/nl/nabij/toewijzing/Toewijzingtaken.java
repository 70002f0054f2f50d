package nl.nabij.toewijzing;

import java.time.Clock;
import java.time.LocalDate;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingGenomen;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What must be done between decision and delivery, as work items. */
@Component
class Toewijzingtaken {

    private final Beschikkingen beschikkingen;
    private final Toewijzingen toewijzingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Toewijzingtaken(
            Beschikkingen beschikkingen, Toewijzingen toewijzingen, ApplicationEventPublisher events, Clock clock) {
        this.beschikkingen = beschikkingen;
        this.toewijzingen = toewijzingen;
        this.events = events;
        this.clock = clock;
    }

    /** Support that was granted must be ordered before it should begin. */
    @EventListener
    void op(BeschikkingGenomen genomen) {
        Beschikking beschikking = genomen.beschikking();
        Periode periode = beschikking.periode();
        if (beschikking.toegekend() && periode != null) {
            events.publishEvent(new WorkItem.Opened(new WorkItem(
                    beschikking.gemeente(),
                    sleutel(beschikking.zaak()),
                    "Toewijzing",
                    "Kies een aanbieder en wijs de hulp toe",
                    Role.CONSULENT,
                    null,
                    beschikking.zaak(),
                    later(periode.begin(), beschikking.besluitdatum()),
                    "Begin van de hulp volgens de beschikking",
                    pagina(beschikking.zaak()))));
        }
    }

    @EventListener
    void op(ToewijzingVerleend verleend) {
        close(verleend.gemeente(), verleend.zaak());
    }

    @EventListener
    void op(PakketUitgevoerd uitgevoerd) {
        for (Toewijzing toewijzing : uitgevoerd.toewijzingen()) {
            Zaaknummer zaak = toewijzing.zaak();
            if (zaak != null && toewijzing.redenWijziging() == null) {
                close(toewijzing.gemeente(), zaak);
            }
        }
    }

    /** Nothing goes out by message, so somebody must arrange it (iWmo OP003). */
    @EventListener
    void op(ToewijzingBuitenBericht buitenom) {
        Toewijzing toewijzing = buitenom.toewijzing();
        Zaaknummer zaak = toewijzing.zaak();
        if (zaak != null) {
            close(toewijzing.gemeente(), zaak);
        }
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                toewijzing.gemeente(),
                "buiten-bericht:" + toewijzing.nummer(),
                "Toewijzing",
                "Spreek toewijzing " + toewijzing.nummer() + " buiten de berichten om af met de aanbieder",
                Role.BACKOFFICE,
                null,
                zaak,
                LocalDate.now(clock),
                "iWmo OP003, afgeschermde client",
                zaak == null ? "/werkvoorraad" : pagina(zaak))));
    }

    /** Only when everything that was granted is ordered. */
    private void close(Gemeentecode gemeente, Zaaknummer zaak) {
        if (beschikkingen
                .vanZaak(gemeente, zaak)
                .filter(b -> !toewijzingen.open(b).isEmpty())
                .isPresent()) {
            return;
        }
        events.publishEvent(new WorkItem.Closed(gemeente, sleutel(zaak)));
    }

    private static String sleutel(Zaaknummer zaak) {
        return "toewijzen:" + zaak;
    }

    private static String pagina(Zaaknummer zaak) {
        return "/zaken/" + zaak + "/toewijzing";
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
