package nl.nabij.toegang;

import java.time.Clock;
import java.time.LocalDate;
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
    private final KlokRepository klokken;
    private final Klokkenmaker maker;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Zakenregister(
            ZaakRepository zaken,
            KlokRepository klokken,
            Klokkenmaker maker,
            ApplicationEventPublisher events,
            Clock clock) {
        this.maker = maker;
        this.zaken = zaken;
        this.klokken = klokken;
        this.events = events;
        this.clock = clock;
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
    public LocalDate opgeschort(Gemeentecode gemeente, Zaaknummer nummer, int dagen) {
        return maker.schortOp(zaken.lock(gemeente, nummer), dagen);
    }

    @Override
    @Transactional
    public void besloten(Gemeentecode gemeente, Zaaknummer nummer) {
        Zaak zaak = zaken.lock(gemeente, nummer);
        if (zaak.status() != Zaakstatus.AANGEVRAAGD) {
            throw new IllegalStateException("Zaak " + nummer + " staat op " + zaak.status()
                    + "; een besluit volgt op AANGEVRAAGD. Maybe the aanvraag was not recorded, or it was"
                    + " decided before.");
        }
        zaken.bewaar(zaak.met(Zaakstatus.BESLOTEN));
        klokken.haal(zaak, Kloksoort.BESLUIT, LocalDate.now(clock));
        events.publishEvent(new Toegangsgebeurtenis.ZaakBesloten(gemeente, nummer));
    }
}
