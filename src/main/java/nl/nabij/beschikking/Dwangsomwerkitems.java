package nl.nabij.beschikking;

import java.time.LocalDate;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Dwangsomdossier;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Termijn;
import nl.nabij.platform.CaseEvent;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says who must act after a notice of default: decide before the penalty runs, and fix it within two weeks after it stopped. */
@Component
class Dwangsomwerkitems {

    private final Zaken zaken;
    private final Dwangsomteller teller;
    private final ApplicationEventPublisher events;

    Dwangsomwerkitems(Zaken zaken, Dwangsomteller teller, ApplicationEventPublisher events) {
        this.zaken = zaken;
        this.teller = teller;
        this.events = events;
    }

    @EventListener({Besluitstap.class, BeschikkingGenomen.class, BesluitGewijzigd.class})
    void opnieuw(CaseEvent gebeurtenis) {
        Zaak zaak = zaken.get(gebeurtenis.gemeente(), gebeurtenis.zaak());
        for (Dwangsomdossier dossier : teller.van(zaak)) {
            besluit(dossier);
            vaststellen(dossier);
        }
    }

    private void besluit(Dwangsomdossier dossier) {
        Zaak zaak = dossier.zaak();
        String sleutel = "dwangsom:" + zaak.nummer();
        if (dossier.beslotenOp() != null) {
            sluit(zaak.gemeente(), sleutel);
            return;
        }
        open(new WorkItem(
                zaak.gemeente(),
                sleutel,
                "Dwangsom",
                "Besluit voordat de dwangsom gaat lopen",
                Role.BESLUITNEMER,
                null,
                zaak.nummer(),
                dossier.dwangsom().eersteDag().minusDays(1),
                "Awb 4:17, twee weken na de ingebrekestelling",
                "/zaken/" + zaak.nummer() + "/besluiten"));
    }

    private void vaststellen(Dwangsomdossier dossier) {
        Zaak zaak = dossier.zaak();
        String sleutel = "dwangsom-vaststellen:" + dossier.ingebrekestelling().id();
        boolean niets = dossier.beslotenOp() != null && dossier.dwangsom().dagen() == 0;
        if (dossier.ingebrekestelling().besluit() != null || niets) {
            sluit(zaak.gemeente(), sleutel);
            return;
        }
        open(new WorkItem(
                zaak.gemeente(),
                sleutel,
                "Dwangsom",
                "Stel de dwangsom vast",
                Role.BESLUITNEMER,
                null,
                zaak.nummer(),
                dossier.vaststellenTot().orElseGet(() -> opZijnLaatst(dossier)),
                "Awb 4:18, twee weken na de laatste dag",
                "/zaken/" + zaak.nummer() + "/dwangsom/"
                        + dossier.ingebrekestelling().id()));
    }

    /** As long as no decision stops it earlier, it stops by itself after the longest time. */
    private static LocalDate opZijnLaatst(Dwangsomdossier dossier) {
        LocalDate laatste = dossier.dwangsom().laatsteDag();
        return dossier.beleid()
                .find(Beleid.DWANGSOM_VASTSTELLEN)
                .map(weken -> new Termijn.Weken(weken.geheel()).laatsteDag(laatste))
                .orElse(laatste);
    }

    private void open(WorkItem item) {
        events.publishEvent(new WorkItem.Opened(item));
    }

    private void sluit(Gemeentecode gemeente, String sleutel) {
        events.publishEvent(new WorkItem.Closed(gemeente, sleutel));
    }
}
