package nl.nabij.beschikking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.nabij.beschikking.brief.Brief;
import nl.nabij.beschikking.brief.Procesbrieven;
import nl.nabij.beschikking.model.Aanvullingen;
import nl.nabij.beschikking.model.Aanvullingen.Aanvulling;
import nl.nabij.beschikking.model.Beleid;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toegang.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks what an application lacks; meanwhile the term for the decision stands still (Awb 4:5, 4:15). */
@Service
public class Aanvullingproces {

    private static final String DOEL = "Aanvulling van de aanvraag, Awb 4:5";

    private final Zaken zaken;
    private final Aanvullingen aanvullingen;
    private final Besluitdossiers dossiers;
    private final Besluitleven leven;
    private final Procespost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Aanvullingproces(
            Zaken zaken,
            Aanvullingen aanvullingen,
            Besluitdossiers dossiers,
            Besluitleven leven,
            Procespost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.zaken = zaken;
        this.aanvullingen = aanvullingen;
        this.dossiers = dossiers;
        this.leven = leven;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends the question and lets the term stand still.
     *
     * @param uiterlijk last day to answer; the law gives no number of days, the consulent chooses
     */
    @Transactional
    public void vraag(CurrentUser user, Zaaknummer nummer, String ontbreekt, LocalDate uiterlijk) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        LocalDate vandaag = LocalDate.now(clock);
        if (!uiterlijk.isAfter(vandaag)) {
            throw new NotPossibleException("Geef de client tijd: kies een dag na vandaag.");
        }
        Aanvulling aanvulling = new Aanvulling(ontbreekt, vandaag, uiterlijk, null, user.name(), Instant.now(clock));
        leven.ga(zaak, Besluitgebeurtenis.AANVULLING_GEVRAAGD, user.name(), "uiterlijk " + uiterlijk);
        aanvullingen.vraag(user.gemeente(), nummer, aanvulling);
        schortOp(zaak);
        post.verstuur(user, zaak, "aanvulling", g -> Procesbrieven.vraagAanvulling(g, aanvulling));
        post.log(user, zaak, DOEL, "vraag om aanvulling");
        vertel(zaak, "Aanvulling van de aanvraag gevraagd, uiterlijk " + Tekst.datum(uiterlijk));
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                zaak.gemeente(),
                sleutel(nummer),
                "Aanvulling",
                "Leg vast of de aanvulling er is",
                Role.CONSULENT,
                zaak.behandelaar(),
                nummer,
                uiterlijk,
                "Awb 4:5",
                "/zaken/" + nummer + "/aanvulling")));
    }

    /** The letter that would ask it; nothing is kept. */
    public Brief voorbeeld(Zaak zaak, String ontbreekt, LocalDate uiterlijk) {
        Aanvulling aanvulling =
                new Aanvulling(ontbreekt, LocalDate.now(clock), uiterlijk, null, "", Instant.now(clock));
        return post.schrijf(zaak, g -> Procesbrieven.vraagAanvulling(g, aanvulling));
    }

    /** What was missing came in; the term runs on. */
    @Transactional
    public void ontvang(CurrentUser user, Zaaknummer nummer, LocalDate op) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Aanvulling lopend = aanvullingen
                .lopend(user.gemeente(), nummer)
                .orElseThrow(() -> new NotPossibleException("Er wacht geen aanvulling."));
        if (op.isBefore(lopend.gevraagdOp()) || op.isAfter(LocalDate.now(clock))) {
            throw new NotPossibleException(
                    "De dag van ontvangst ligt niet tussen de vraag en vandaag. Pas de datum aan.");
        }
        leven.ga(zaak, Besluitgebeurtenis.AANVULLING_ONTVANGEN, user.name(), "ontvangen " + op);
        aanvullingen.sluit(user.gemeente(), nummer, op);
        schortOp(zaak);
        post.log(user, zaak, DOEL, "aanvulling ontvangen");
        vertel(zaak, "Aanvulling ontvangen: de termijn loopt verder");
        events.publishEvent(new WorkItem.Closed(zaak.gemeente(), sleutel(nummer)));
    }

    /**
     * Where the completion stands today.
     *
     * @param laatste last request; null when nothing was asked
     * @param wacht whether it still waits and the term stands still
     * @param nietBehandelenTot last day to leave the application untreated; null while it waits, and when no norm gives it
     */
    public record Stand(
            @Nullable Aanvulling laatste,
            boolean wacht,
            boolean besloten,
            boolean kanVragen,
            @Nullable LocalDate nietBehandelenTot) {}

    public Stand stand(Zaak zaak) {
        Aanvulling laatste = dossiers.aanvulling(zaak).orElse(null);
        LocalDate vandaag = LocalDate.now(clock);
        boolean wacht = laatste != null && laatste.klaar(vandaag).isEmpty();
        return new Stand(
                laatste,
                wacht,
                zaak.status() != Zaakstatus.AANGEVRAAGD,
                leven.kan(zaak, Besluitgebeurtenis.AANVULLING_GEVRAAGD),
                laatste == null || wacht
                        ? null
                        : dossiers.beleid(zaak.gemeente(), vandaag, Beleid.NIET_BEHANDELEN)
                                .find(Beleid.NIET_BEHANDELEN)
                                .map(weken -> laatste.nietBehandelenTot(weken.geheel()))
                                .orElse(null));
    }

    @EventListener
    void besloten(BeschikkingGenomen genomen) {
        events.publishEvent(new WorkItem.Closed(genomen.gemeente(), sleutel(genomen.zaak())));
    }

    private void schortOp(Zaak zaak) {
        int dagen = aanvullingen.alle(zaak.gemeente(), zaak.nummer()).stream()
                .mapToInt(Aanvullingproces::dagen)
                .sum();
        zaken.opgeschort(zaak.gemeente(), zaak.nummer(), dagen);
    }

    /** From the day after the question up to the day it was answered; while it waits, up to the end of the term given. */
    private static int dagen(Aanvulling aanvulling) {
        LocalDate klaar = aanvulling.klaarOp();
        LocalDate tot = klaar == null ? aanvulling.uiterlijk().plusDays(1) : klaar;
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(aanvulling.gevraagdOp(), tot) - 1));
    }

    private static String sleutel(Zaaknummer zaak) {
        return "aanvulling:" + zaak;
    }

    private void vertel(Zaak zaak, String tekst) {
        events.publishEvent(new Besluitstap(zaak.gemeente(), zaak.nummer(), tekst));
    }
}
