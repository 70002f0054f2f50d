package nl.nabij.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.nabij.beschikking.model.Resultaatbesluiten;
import nl.nabij.beschikking.model.Resultaatbesluiten.Resultaatbesluit;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.norm.Normwaarde;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps decisions on a result from another system until the client is indicated anew. New ones cannot be taken (DW-36, DW-37). */
@Service
public class Resultaatbesluitproces {

    private static final String TIJD_IN_BESLUIT = "beschikking/tijd-in-besluit";

    private final Zaken zaken;
    private final Resultaatbesluiten besluiten;
    private final Normen normen;
    private final Procespost post;
    private final ApplicationEventPublisher events;

    Resultaatbesluitproces(
            Zaken zaken,
            Resultaatbesluiten besluiten,
            Normen normen,
            Procespost post,
            ApplicationEventPublisher events) {
        this.zaken = zaken;
        this.besluiten = besluiten;
        this.normen = normen;
        this.post = post;
        this.events = events;
    }

    public List<Resultaatbesluit> van(Zaak zaak) {
        return besluiten.van(zaak.gemeente(), zaak.nummer());
    }

    /** @throws NotPossibleException when it is no decision of before */
    @Transactional
    public void neemOver(CurrentUser user, Zaaknummer nummer, Resultaatbesluit besluit) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        LocalDate datum = besluit.besluitdatum();
        if (!datum.isBefore(zaak.meldingsdatum())) {
            throw new NotPossibleException(
                    "Alleen een besluit van voor deze melding kan worden overgenomen. Een nieuw besluit noemt de"
                            + " tijd.");
        }
        if (normen.find(TIJD_IN_BESLUIT, zaak.gemeente(), datum)
                .filter(Normwaarde::ja)
                .isPresent()) {
            throw new NotPossibleException(
                    "Op die dag moest elk besluit in uw gemeente de tijd noemen. Zonder tijd kan het niet worden"
                            + " overgenomen.");
        }
        besluiten.neemOver(zaak.gemeente(), nummer, besluit, user.name());
        post.log(user, zaak, "Overnemen van een ouder besluit", "resultaatbesluit");
        events.publishEvent(new Besluitstap(
                zaak.gemeente(), nummer, "Ouder besluit op resultaat overgenomen, geldt tot de herindicatie"));
    }

    @EventListener
    void besloten(BeschikkingGenomen genomen) {
        besluiten.vervallen(
                genomen.gemeente(), genomen.zaak(), genomen.beschikking().besluitdatum());
    }
}
