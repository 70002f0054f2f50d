package nl.nabij.verzoek.opslag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Berichttermijn;
import nl.nabij.toewijzing.Berichttermijnen;
import nl.nabij.toewijzing.Ketenslot;
import nl.nabij.toewijzing.Pakketbesluit;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingspakketten;
import nl.nabij.verzoek.Behandeling;
import nl.nabij.verzoek.Ingangsafspraak;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.VerzoekBeantwoord;
import nl.nabij.verzoek.Verzoekantwoord;
import nl.nabij.verzoek.Verzoekstatus;
import nl.nabij.verzoek.Verzoekzaken;
import nl.nabij.verzoek.regels.Antwoordregel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BehandelingService implements Behandeling {

    private final VerzoekRepository verzoeken;
    private final Honorering honorering;
    private final Toewijzingspakketten pakketten;
    private final Berichttermijnen termijnen;
    private final Verzoektaken taken;
    private final Verzoekzaken zaken;
    private final Ketenslot slot;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BehandelingService(
            VerzoekRepository verzoeken,
            Honorering honorering,
            Toewijzingspakketten pakketten,
            Berichttermijnen termijnen,
            Verzoektaken taken,
            Verzoekzaken zaken,
            Ketenslot slot,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.honorering = honorering;
        this.pakketten = pakketten;
        this.termijnen = termijnen;
        this.taken = taken;
        this.zaken = zaken;
        this.slot = slot;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Bevinding> onderzoek(Gemeentecode gemeente, UUID id, String door) {
        Verzoek verzoek = locked(gemeente, id);
        List<Bevinding> bezwaar = Antwoordregel.toets(verzoek, Verzoekstatus.IN_ONDERZOEK);
        if (bezwaar.isEmpty()) {
            LocalDate uiterlijk =
                    termijnen.gemeente(gemeente, Berichttermijn.VERZOEK_IN_ONDERZOEK, verzoek.dagtekening());
            answer(verzoek, new Verzoekantwoord(Verzoekstatus.IN_ONDERZOEK, null, null, door, now()), uiterlijk);
            taken.inOnderzoek(verzoek, zaken.van(verzoek).stream().findFirst().orElse(null), uiterlijk);
        }
        return bezwaar;
    }

    @Override
    @Transactional
    public List<Bevinding> wijsAf(Gemeentecode gemeente, UUID id, Afwijzing afwijzing) {
        Verzoek verzoek = locked(gemeente, id);
        List<Bevinding> bezwaar = new java.util.ArrayList<>(Antwoordregel.toets(verzoek, Verzoekstatus.AFGEWEZEN));
        if (afwijzing.reden().vraagtGemeente() && afwijzing.juisteGemeente() == null) {
            bezwaar.add(Bevinding.fout(
                    "OP359", "Zeg bij deze reden welke gemeente het verzoek wel moet krijgen.", "iWmo OP359"));
        }
        if (bezwaar.isEmpty()) {
            Verzoekantwoord antwoord = new Verzoekantwoord(
                    Verzoekstatus.AFGEWEZEN,
                    afwijzing.reden(),
                    afwijzing.reden().vraagtGemeente() ? afwijzing.juisteGemeente() : null,
                    afwijzing.door(),
                    now());
            answer(verzoek, antwoord, verzoek.antwoordUiterlijk());
            taken.klaar(verzoek, antwoord);
        }
        return List.copyOf(bezwaar);
    }

    @Override
    @Transactional
    public Pakketbesluit honoreer(Gemeentecode gemeente, UUID id, Ingangsafspraak afspraak, String door) {
        Verzoek verzoek = locked(gemeente, id);
        return switch (honorering.stel(verzoek, afspraak, door)) {
            case Honorering.Opzet.Onmogelijk nee -> new Pakketbesluit.Geweigerd(nee.bevindingen());
            case Honorering.Opzet.Mogelijk ja -> {
                Pakketbesluit besluit = pakketten.voerUit(ja.pakket());
                if (besluit instanceof Pakketbesluit.Gedaan gedaan) {
                    Verzoekantwoord antwoord = new Verzoekantwoord(Verzoekstatus.TOEGEWEZEN, null, null, door, now());
                    answer(verzoek, antwoord, verzoek.antwoordUiterlijk());
                    taken.klaar(verzoek, antwoord);
                    gedaan.toewijzingen().stream()
                            .map(Toewijzing::zaak)
                            .filter(Objects::nonNull)
                            .distinct()
                            .forEach(z -> zaken.koppel(gemeente, id, z, door));
                }
                yield besluit;
            }
        };
    }

    @Override
    @Transactional
    public Pakketbesluit proef(Gemeentecode gemeente, UUID id, Ingangsafspraak afspraak, String door) {
        return switch (honorering.stel(get(gemeente, id), afspraak, door)) {
            case Honorering.Opzet.Onmogelijk nee -> new Pakketbesluit.Geweigerd(nee.bevindingen());
            case Honorering.Opzet.Mogelijk ja -> pakketten.proef(ja.pakket());
        };
    }

    @Override
    @Transactional
    public void verteld(Gemeentecode gemeente, UUID id, String door) {
        Verzoek verzoek = get(gemeente, id);
        verzoeken.verteld(verzoek, door, now());
        log(verzoek, door, "de juiste gemeente verteld");
        taken.gezegd(verzoek);
    }

    @Override
    public Optional<LocalDateTime> verteldOp(Gemeentecode gemeente, UUID id) {
        return verzoeken.verteldOp(get(gemeente, id));
    }

    private void answer(Verzoek verzoek, Verzoekantwoord antwoord, LocalDate uiterlijk) {
        verzoeken.answer(verzoek, antwoord, uiterlijk);
        log(verzoek, antwoord.door(), antwoord.status().toString());
        events.publishEvent(new VerzoekBeantwoord(verzoek, antwoord));
    }

    private void log(Verzoek verzoek, String door, String wat) {
        log.record(
                verzoek.gemeente(),
                door,
                AccessLog.Action.GEWIJZIGD,
                Optional.ofNullable(verzoek.client()).map(c -> c.waarde()).orElse(null),
                "Verzoek van de aanbieder (iWmo 315/317)",
                "verzoek " + verzoek.id() + ": " + wat);
    }

    private Verzoek locked(Gemeentecode gemeente, UUID id) {
        slot.neem(gemeente, get(gemeente, id).aanbieder());
        return get(gemeente, id);
    }

    private Verzoek get(Gemeentecode gemeente, UUID id) {
        return verzoeken.find(gemeente, id).orElseThrow(() -> new NotFoundException("verzoek " + id));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
