package nl.nabij.toegang;

import java.util.List;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Zakenregister implements Zaken {

    private final ZaakRepository zaken;
    private final ApplicationEventPublisher events;

    Zakenregister(ZaakRepository zaken, ApplicationEventPublisher events) {
        this.zaken = zaken;
        this.events = events;
    }

    @Override
    public Zaak get(Gemeentecode gemeente, Zaaknummer nummer) {
        return zaken.get(gemeente, nummer);
    }

    @Override
    public List<Zaak> vanClient(Gemeentecode gemeente, ClientId client) {
        return zaken.vanClient(gemeente, client);
    }

    @Override
    @Transactional
    public void besloten(Gemeentecode gemeente, Zaaknummer nummer) {
        if (!zaken.verplaats(gemeente, nummer, Zaakstatus.AANGEVRAAGD, Zaakstatus.BESLOTEN)) {
            Zaakstatus status = zaken.get(gemeente, nummer).status();
            throw new IllegalStateException(
                    "Zaak " + nummer + " staat op " + status
                            + "; een besluit volgt op AANGEVRAAGD. Maybe the aanvraag was not recorded, or it was decided before.");
        }
        events.publishEvent(new Toegangsgebeurtenis.ZaakBesloten(gemeente, nummer));
    }
}
