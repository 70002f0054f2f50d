package nl.nabij.toegang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Relatie;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives meldingen: records the person and those around them, opens the zaak, starts the law clocks. */
@Service
public class Meldingen {

    private static final String DOEL = "Melding Wmo 2.3.2";

    private final ZaakRepository zaken;
    private final Clienten clienten;
    private final Relaties relaties;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meldingen(
            ZaakRepository zaken,
            Clienten clienten,
            Relaties relaties,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.zaken = zaken;
        this.clienten = clienten;
        this.relaties = relaties;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a zaak; the same {@code sleutel} again returns the zaak it opened and changes nothing.
     *
     * @throws IllegalArgumentException for a date in the future
     */
    @Transactional
    public Zaaknummer meld(String user, NieuweMelding melding) {
        if (melding.meldingsdatum().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("De meldingsdatum " + melding.meldingsdatum() + " ligt in de toekomst.");
        }
        Gemeentecode gemeente = melding.client().gemeente();
        int jaar = melding.meldingsdatum().getYear();
        zaken.lockNummerreeks(gemeente, jaar);
        Optional<Zaaknummer> eerder = zaken.findBySleutel(gemeente, melding.sleutel());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        ClientId client = legPersoonVast(melding);
        Zaaknummer nummer = zaken.volgendNummer(gemeente, jaar);
        zaken.voegToe(nummer, client, melding, user, Instant.now(clock));
        log.record(gemeente, user, AccessLog.Action.GEWIJZIGD, client.waarde(), DOEL, "melding, zaak " + nummer);
        events.publishEvent(new Toegangsgebeurtenis.MeldingOntvangen(
                gemeente, nummer, melding.meldingsdatum(), melding.spoedreden() != null));
        return nummer;
    }

    private ClientId legPersoonVast(NieuweMelding melding) {
        Client persoon = melding.client();
        ClientId id = clienten.registreer(persoon);
        clienten.legBehoefteVast(persoon.gemeente(), id, melding.behoefte());
        for (Relatie relatie : melding.relaties()) {
            relaties.leg(persoon.gemeente(), id, relatie);
        }
        return id;
    }
}
