package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.nabij.beschikking.Vervolgstand.Fase;
import nl.nabij.beschikking.model.Vervolgvoorstellen;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says who must act for a later decision: the consulent finishes the draft, who holds a mandate signs. */
@Component
class Vervolgwerkitems {

    private final Vervolgvoorstellen voorstellen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vervolgwerkitems(Vervolgvoorstellen voorstellen, ApplicationEventPublisher events, Clock clock) {
        this.voorstellen = voorstellen;
        this.events = events;
        this.clock = clock;
    }

    @EventListener({Besluitstap.class, BesluitAangeboden.class, BesluitTeruggegeven.class, BesluitGewijzigd.class})
    void opnieuw(CaseEvent gebeurtenis) {
        Gemeentecode gemeente = gebeurtenis.gemeente();
        Zaaknummer zaak = gebeurtenis.zaak();
        Optional<Vervolgstand> open = voorstellen.open(gemeente, zaak);
        if (open.filter(v -> v.fase() == Fase.CONCEPT).isEmpty()) {
            sluit(gemeente, "vervolg:" + zaak);
        }
        if (open.filter(v -> v.fase() == Fase.AANGEBODEN).isEmpty()) {
            sluit(gemeente, "vervolg-ondertekenen:" + zaak);
        }
        open.ifPresent(this::open);
    }

    @EventListener
    void besloten(BesluitGewijzigd gewijzigd) {
        if (gewijzigd.soort().opBezwaar()) {
            sluit(gewijzigd.gemeente(), Bezwaarproces.sleutel(gewijzigd.zaak()));
        }
    }

    private void open(Vervolgstand stand) {
        boolean tekenen = stand.fase() == Fase.AANGEBODEN;
        Zaaknummer zaak = stand.voorstel().zaak();
        String soort = stand.voorstel().soort().tekst();
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                stand.gemeente(),
                (tekenen ? "vervolg-ondertekenen:" : "vervolg:") + zaak,
                tekenen ? "Ondertekenen" : "Besluit",
                tekenen ? "Lees het voorstel en onderteken: " + soort : "Maak het voorstel af: " + soort,
                tekenen ? Role.BESLUITNEMER : Role.CONSULENT,
                tekenen ? null : stand.opgesteldDoor(),
                zaak,
                dag(stand.voorstel().vanToepassing()),
                "Ingangsdatum van het voorstel",
                "/zaken/" + zaak + "/besluiten/voorstel")));
    }

    private LocalDate dag(Vervolgvoorstel voorstel) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate ingang = voorstel.ingangsdatum();
        return ingang == null || ingang.isBefore(vandaag) ? vandaag : ingang;
    }

    private void sluit(Gemeentecode gemeente, String sleutel) {
        events.publishEvent(new WorkItem.Closed(gemeente, sleutel));
    }
}
