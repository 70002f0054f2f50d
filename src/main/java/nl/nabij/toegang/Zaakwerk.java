package nl.nabij.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every piece of work on a zaak needs: the locked zaak, the access log, the timeline, the day. */
@Component
class Zaakwerk {

    private final ZaakRepository zaken;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Zaakwerk(ZaakRepository zaken, AccessLog log, ApplicationEventPublisher events, Clock clock) {
        this.zaken = zaken;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** The zaak, read and logged as read. */
    Zaak lees(Medewerker wie, Zaaknummer nummer, String doel) {
        Zaak zaak = zaken.get(wie.gemeente(), nummer);
        log.record(
                wie.gemeente(),
                wie.naam(),
                AccessLog.Action.GELEZEN,
                zaak.client().waarde(),
                doel,
                "zaak " + nummer);
        return zaak;
    }

    /** The zaak, held until the end of the transaction so that work on one zaak queues up. */
    @Transactional(propagation = Propagation.MANDATORY)
    Zaak pak(Medewerker wie, Zaaknummer nummer) {
        return zaken.lock(wie.gemeente(), nummer);
    }

    void gewijzigd(Medewerker wie, Zaak zaak, String doel, String wat) {
        log.record(
                wie.gemeente(),
                wie.naam(),
                AccessLog.Action.GEWIJZIGD,
                zaak.client().waarde(),
                doel,
                wat + ", zaak " + zaak.nummer());
    }

    void gebeurd(Toegangsgebeurtenis gebeurtenis) {
        events.publishEvent(gebeurtenis);
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    Instant nu() {
        return Instant.now(clock);
    }
}
