package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.nabij.beschikking.brief.Procesbrieven;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Besluitstand;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Bezwaren;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of an objection up to the decision on it, which is a {@link Vervolgvoorstel}. In the gemeente of the user. */
@Service
public class Bezwaarproces {

    private static final String DOEL = "Bezwaar, Awb hoofdstuk 7";

    private final Zaken zaken;
    private final Besluiten besluiten;
    private final Bezwaren bezwaren;
    private final Besluitleven leven;
    private final Productherstel producten;
    private final Procespost post;
    private final Normen normen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bezwaarproces(
            Zaken zaken,
            Besluiten besluiten,
            Bezwaren bezwaren,
            Besluitleven leven,
            Productherstel producten,
            Procespost post,
            Normen normen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.zaken = zaken;
        this.besluiten = besluiten;
        this.bezwaren = bezwaren;
        this.leven = leven;
        this.producten = producten;
        this.post = post;
        this.normen = normen;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is known when it comes in.
     *
     * @param verschoning why being late is excused; empty when it is not
     */
    public record Ontvangst(
            Beschikkingnummer betreft,
            LocalDate ontvangenOp,
            @Nullable LocalDate gepostOp,
            String verschoning,
            String gronden,
            boolean commissie) {
        @Override
        public String toString() {
            return "Ontvangst[" + betreft + "]";
        }
    }

    /** Records it, sends the confirmation and starts its clock. The decision stays in force (Awb 6:16). */
    @Transactional
    public Bezwaar ontvang(CurrentUser user, Zaaknummer nummer, Ontvangst ontvangst) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Beschikking betreft = besluiten.get(user.gemeente(), ontvangst.betreft());
        if (!betreft.zaak().equals(nummer)) {
            throw new NotPossibleException("Besluit " + betreft.nummer() + " hoort bij een andere zaak.");
        }
        if (ontvangst.ontvangenOp().isBefore(betreft.besluitdatum())
                || ontvangst.ontvangenOp().isAfter(LocalDate.now(clock))) {
            throw new NotPossibleException(
                    "De dag van ontvangst ligt niet tussen het besluit en vandaag. Pas de datum aan.");
        }
        leven.ga(zaak, Besluitgebeurtenis.BEZWAAR_ONTVANGEN, user.name(), "besluit " + betreft.nummer());
        bezwaren.voegToe(nieuw(zaak, betreft, ontvangst), user.name());
        Bezwaar bezwaar = lopend(user.gemeente(), nummer);
        post.verstuur(
                user, zaak, "bezwaar-ontvangen", g -> Procesbrieven.bezwaarOntvangen(g, bezwaar, uiterlijk(bezwaar)));
        post.log(user, zaak, DOEL, "bezwaar tegen besluit " + betreft.nummer());
        vertel(
                zaak,
                "Bezwaar ontvangen tegen besluit " + betreft.nummer() + (bezwaar.opTijd() ? ", op tijd" : ", te laat"));
        werk(zaak, bezwaar);
        return bezwaar;
    }

    private static Bezwaar nieuw(Zaak zaak, Beschikking betreft, Ontvangst ontvangst) {
        return new Bezwaar(
                0,
                zaak.gemeente(),
                zaak.nummer(),
                betreft.nummer(),
                betreft.bezwaarTot(),
                ontvangst.ontvangenOp(),
                ontvangst.gepostOp(),
                ontvangst.verschoning(),
                ontvangst.gronden(),
                ontvangst.commissie(),
                null,
                null,
                0,
                Bezwaar.Horen.NOG_NIET,
                null,
                "",
                Bezwaar.Fase.LOOPT,
                null);
    }

    /** Keeps the hearing, the advice, a postponement. A postponement is told to the client, once. */
    @Transactional
    public Bezwaar werkBij(CurrentUser user, Bezwaar nieuw) {
        Zaak zaak = zaken.get(user.gemeente(), nieuw.zaak());
        Bezwaar oud = lopend(user.gemeente(), nieuw.zaak());
        if (oud.id() != nieuw.id()) {
            throw new NotPossibleException("Dit bezwaar loopt niet meer.");
        }
        bezwaren.bewaar(nieuw);
        post.log(user, zaak, DOEL, "behandeling van het bezwaar");
        if (oud.verdaagdOp() == null && nieuw.verdaagdOp() != null) {
            post.verstuur(
                    user, zaak, "bezwaar-verdaagd", g -> Procesbrieven.bezwaarVerdaagd(g, nieuw, uiterlijk(nieuw)));
            vertel(zaak, "Besluit op bezwaar verdaagd");
        }
        if (oud.horen().wijze() != nieuw.horen().wijze()) {
            vertel(zaak, "Bezwaar: " + nieuw.horen().wijze().tekst());
        }
        werk(zaak, nieuw);
        return nieuw;
    }

    /** The client takes it back (Awb 6:21). */
    @Transactional
    public void trekIn(CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Bezwaar bezwaar = lopend(user.gemeente(), nummer);
        Besluitstand naar = leven.voorBezwaar(zaak);
        leven.gaNaar(zaak, Besluitgebeurtenis.BEZWAAR_INGETROKKEN, naar, user.name());
        producten.buitenHeronderzoek(user, zaak, naar);
        bezwaren.bewaar(bezwaar.klaar(Bezwaar.Fase.INGETROKKEN, LocalDate.now(clock)));
        post.verstuur(user, zaak, "bezwaar-ingetrokken", g -> Procesbrieven.bezwaarIngetrokken(g, bezwaar));
        post.log(user, zaak, DOEL, "bezwaar ingetrokken");
        vertel(zaak, "Bezwaar ingetrokken door de inwoner");
        events.publishEvent(new WorkItem.Closed(zaak.gemeente(), sleutel(zaak.nummer())));
    }

    public Optional<Bezwaar> find(Gemeentecode gemeente, Zaaknummer zaak) {
        return bezwaren.lopend(gemeente, zaak);
    }

    /** @throws NotPossibleException when none runs */
    public Bezwaar lopend(Gemeentecode gemeente, Zaaknummer zaak) {
        return bezwaren.lopend(gemeente, zaak)
                .orElseThrow(() -> new NotPossibleException("Er loopt geen bezwaar in deze zaak."));
    }

    /** Last day for the decision on it, by the norms of the day it came in. */
    public LocalDate uiterlijk(Bezwaar bezwaar) {
        String pad =
                bezwaar.commissie() ? "beschikking/besluit-op-bezwaar-met-commissie" : "beschikking/besluit-op-bezwaar";
        int weken =
                normen.waarde(pad, bezwaar.gemeente(), bezwaar.ontvangenOp()).geheel();
        int verdaging = normen.waarde("beschikking/verdaging-bezwaar", bezwaar.gemeente(), bezwaar.ontvangenOp())
                .geheel();
        return bezwaar.uiterlijk(weken, verdaging);
    }

    private void werk(Zaak zaak, Bezwaar bezwaar) {
        boolean gehoord = bezwaar.horen().klaar();
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                zaak.gemeente(),
                sleutel(zaak.nummer()),
                "Bezwaar",
                gehoord ? "Bereid het besluit op bezwaar voor" : "Hoor de client over het bezwaar",
                Role.CONSULENT,
                null,
                zaak.nummer(),
                uiterlijk(bezwaar),
                "Awb 7:10",
                "/zaken/" + zaak.nummer() + "/bezwaar")));
    }

    static String sleutel(Zaaknummer zaak) {
        return "bezwaar:" + zaak;
    }

    private void vertel(Zaak zaak, String tekst) {
        events.publishEvent(new Besluitstap(zaak.gemeente(), zaak.nummer(), tekst));
    }
}
