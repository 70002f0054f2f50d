package nl.nabij.beschikking;

import java.time.LocalDate;
import nl.nabij.beschikking.model.Voorstellen;
import nl.nabij.beschikking.model.Voorstelstand;
import nl.nabij.indicatie.IndicatieVastgelegd;
import nl.nabij.indicatie.Indicaties;
import nl.nabij.indicatie.ProductVastgelegd;
import nl.nabij.indicatie.ProductVervallen;
import nl.nabij.indicatie.Productindicaties;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Termijn;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CaseEvent;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Klok;
import nl.nabij.toegang.Klokken;
import nl.nabij.toegang.Kloksoort;
import nl.nabij.toegang.Toegangsgebeurtenis;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says who must act for the decision: the consulent prepares, who holds a mandate signs, both within the term of the law. */
@Component
class Besluitwerkitems {

    private static final String TERMIJN = "beschikking/besluit";

    private final Zaken zaken;
    private final Klokken klokken;
    private final Voorstellen voorstellen;
    private final Indicaties indicaties;
    private final Productindicaties producten;
    private final Normen normen;
    private final ApplicationEventPublisher events;

    Besluitwerkitems(
            Zaken zaken,
            Klokken klokken,
            Voorstellen voorstellen,
            Indicaties indicaties,
            Productindicaties producten,
            Normen normen,
            ApplicationEventPublisher events) {
        this.zaken = zaken;
        this.klokken = klokken;
        this.voorstellen = voorstellen;
        this.indicaties = indicaties;
        this.producten = producten;
        this.normen = normen;
        this.events = events;
    }

    @EventListener({
        Toegangsgebeurtenis.class,
        IndicatieVastgelegd.class,
        ProductVastgelegd.class,
        ProductVervallen.class,
        BesluitAangeboden.class,
        BesluitTeruggegeven.class,
        BeschikkingGenomen.class
    })
    void opnieuw(CaseEvent gebeurtenis) {
        Zaak zaak = zaken.get(gebeurtenis.gemeente(), gebeurtenis.zaak());
        LocalDate aanvraag = zaak.aanvraagdatum();
        boolean aangeboden = voorstellen
                .find(zaak.gemeente(), zaak.nummer())
                .filter(Voorstelstand::aangeboden)
                .isPresent();
        if (zaak.status() != Zaakstatus.AANGEVRAAGD || aanvraag == null) {
            sluit(zaak.gemeente(), "besluit:" + zaak.nummer());
            sluit(zaak.gemeente(), "ondertekenen:" + zaak.nummer());
        } else if (aangeboden) {
            sluit(zaak.gemeente(), "besluit:" + zaak.nummer());
            open(ondertekenen(zaak, uiterlijk(zaak, aanvraag)));
        } else {
            sluit(zaak.gemeente(), "ondertekenen:" + zaak.nummer());
            open(voorbereiden(zaak, uiterlijk(zaak, aanvraag)));
        }
    }

    private WorkItem voorbereiden(Zaak zaak, LocalDate uiterlijk) {
        boolean indicatie = indicaties.find(zaak.gemeente(), zaak.nummer()).isPresent()
                || !producten.van(zaak.gemeente(), zaak.nummer()).isEmpty();
        return new WorkItem(
                zaak.gemeente(),
                "besluit:" + zaak.nummer(),
                "Besluit",
                indicatie ? "Bereid het besluit voor" : "Leg de indicatie vast en bereid het besluit voor",
                Role.CONSULENT,
                zaak.behandelaar(),
                zaak.nummer(),
                uiterlijk,
                "Wmo 2.3.5 lid 2, 2 weken",
                "/zaken/" + zaak.nummer() + (indicatie ? "/beschikking" : "/ondersteuning"));
    }

    private static WorkItem ondertekenen(Zaak zaak, LocalDate uiterlijk) {
        return new WorkItem(
                zaak.gemeente(),
                "ondertekenen:" + zaak.nummer(),
                "Ondertekenen",
                "Lees het voorstel en onderteken het besluit",
                Role.BESLUITNEMER,
                null,
                zaak.nummer(),
                uiterlijk,
                "Wmo 2.3.5 lid 2, 2 weken",
                "/zaken/" + zaak.nummer() + "/beschikking");
    }

    private LocalDate uiterlijk(Zaak zaak, LocalDate aanvraag) {
        return klokken.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(k -> k.soort() == Kloksoort.BESLUIT)
                .map(Klok::laatsteDag)
                .findFirst()
                .orElseGet(() -> termijn(zaak.gemeente(), aanvraag));
    }

    private LocalDate termijn(Gemeentecode gemeente, LocalDate aanvraag) {
        return new Termijn.Weken(normen.waarde(TERMIJN, gemeente, aanvraag).geheel()).laatsteDag(aanvraag);
    }

    private void open(WorkItem item) {
        events.publishEvent(new WorkItem.Opened(item));
    }

    private void sluit(Gemeentecode gemeente, String sleutel) {
        events.publishEvent(new WorkItem.Closed(gemeente, sleutel));
    }
}
