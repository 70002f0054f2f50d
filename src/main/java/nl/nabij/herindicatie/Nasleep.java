package nl.nabij.herindicatie;

import nl.nabij.beschikking.BesluitGewijzigd;
import nl.nabij.beschikking.Uitkomst;
import nl.nabij.indicatie.Indicatiewerk;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a draft of a campaign is signed its work is done, and its computation by norm becomes the indicatie of the zaak. */
@Component
class Nasleep {

    private final Campagnes campagnes;
    private final Concepten concepten;
    private final Indicatiewerk indicaties;
    private final ApplicationEventPublisher events;

    Nasleep(Campagnes campagnes, Concepten concepten, Indicatiewerk indicaties, ApplicationEventPublisher events) {
        this.campagnes = campagnes;
        this.concepten = concepten;
        this.indicaties = indicaties;
        this.events = events;
    }

    @EventListener
    void na(BesluitGewijzigd gewijzigd) {
        if (gewijzigd.soort() != Uitkomst.HERZIEN && gewijzigd.soort() != Uitkomst.INTREKKEN) {
            return;
        }
        Gemeentecode gemeente = gewijzigd.gemeente();
        Zaaknummer zaak = gewijzigd.zaak();
        campagnes.metConcept(gemeente, zaak).stream()
                .filter(c -> concepten.isGetekend(gemeente, c.concept()))
                .findFirst()
                .ifPresent(c -> {
                    Campagne campagne = campagnes.find(gemeente, c.campagne()).orElseThrow();
                    if (campagne.keuze() instanceof Keuze.Norm norm) {
                        indicaties.herzie(
                                gemeente,
                                zaak,
                                norm.kader(),
                                norm.vanaf(),
                                gewijzigd.nieuw().ondertekenaar());
                    }
                    events.publishEvent(new WorkItem.Closed(gemeente, campagne.herkomst() + ":" + zaak));
                });
    }
}
