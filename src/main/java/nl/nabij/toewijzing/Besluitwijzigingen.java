package nl.nabij.toewijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.BesluitGewijzigd;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A decision that changes or ends leaves running toewijzingen behind it: the back office changes or ends them (processen X10). */
@Component
class Besluitwijzigingen {

    private final Toewijzingen toewijzingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Besluitwijzigingen(Toewijzingen toewijzingen, ApplicationEventPublisher events, Clock clock) {
        this.toewijzingen = toewijzingen;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void op(BesluitGewijzigd gewijzigd) {
        LocalDate vanaf = gewijzigd.vanaf();
        if (vanaf == null) {
            return;
        }
        List<Toewijzing> geraakt = toewijzingen.vanZaak(gewijzigd.gemeente(), gewijzigd.zaak()).stream()
                .filter(t -> !t.isVerwijderd() && loopt(t, vanaf))
                .toList();
        geraakt.forEach(t -> open(gewijzigd, t, vanaf));
        if (geraakt.isEmpty() && gewijzigd.nieuw().toegekend()) {
            events.publishEvent(new WorkItem.Opened(new WorkItem(
                    gewijzigd.gemeente(),
                    "toewijzen:" + gewijzigd.zaak(),
                    "Toewijzing",
                    "Kies een aanbieder en wijs de hulp toe",
                    Role.CONSULENT,
                    null,
                    gewijzigd.zaak(),
                    later(vanaf),
                    "Besluit " + gewijzigd.nieuw().nummer(),
                    "/zaken/" + gewijzigd.zaak() + "/toewijzing")));
        }
        if (!gewijzigd.nieuw().toegekend()) {
            events.publishEvent(new WorkItem.Closed(gewijzigd.gemeente(), "toewijzen:" + gewijzigd.zaak()));
        }
    }

    /** Done when the toewijzing was changed, whatever the change: the decision is on the page of the zaak. */
    @EventListener
    void op(ToewijzingGewijzigd gewijzigd) {
        Toewijzing t = gewijzigd.toewijzing();
        events.publishEvent(new WorkItem.Closed(t.gemeente(), sleutel(t)));
    }

    private void open(BesluitGewijzigd gewijzigd, Toewijzing toewijzing, LocalDate vanaf) {
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                gewijzigd.gemeente(),
                sleutel(toewijzing),
                "Toewijzing",
                taak(gewijzigd, toewijzing, vanaf),
                Role.BACKOFFICE,
                null,
                gewijzigd.zaak(),
                later(vanaf),
                "Besluit " + gewijzigd.nieuw().nummer() + "; reden wijziging " + gewijzigd.redenWijziging()
                        + " (WMO002)",
                "/zaken/" + gewijzigd.zaak() + "/toewijzing")));
    }

    private static String taak(BesluitGewijzigd gewijzigd, Toewijzing toewijzing, LocalDate vanaf) {
        return gewijzigd.nieuw().toegekend()
                ? "Vervang toewijzing " + toewijzing.nummer() + " door de nieuwe omvang vanaf " + Tekst.datum(vanaf)
                : "Beëindig toewijzing " + toewijzing.nummer() + " per " + Tekst.datum(vanaf.minusDays(1));
    }

    private LocalDate later(LocalDate vanaf) {
        LocalDate vandaag = LocalDate.now(clock);
        return vanaf.isAfter(vandaag) ? vanaf : vandaag;
    }

    private static boolean loopt(Toewijzing toewijzing, LocalDate vanaf) {
        LocalDate einde = toewijzing.periode().einde();
        return einde == null || !einde.isBefore(vanaf);
    }

    private static String sleutel(Toewijzing toewijzing) {
        return "besluit-gewijzigd:" + toewijzing.nummer();
    }
}
