package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.nabij.beschikking.brief.Procesbrieven;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Ingebrekestellingen;
import nl.nabij.beschikking.model.Ingebrekestellingen.Ingebrekestelling;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives notices of default (Awb 4:17). */
@Service
public class Dwangsomproces {

    private static final String DOEL = "Ingebrekestelling, Awb 4:17";

    private final Zaken zaken;
    private final Besluitleven leven;
    private final Bezwaarproces bezwaren;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Dwangsomteller teller;
    private final Procespost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dwangsomproces(
            Zaken zaken,
            Besluitleven leven,
            Bezwaarproces bezwaren,
            Ingebrekestellingen ingebrekestellingen,
            Dwangsomteller teller,
            Procespost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.zaken = zaken;
        this.leven = leven;
        this.bezwaren = bezwaren;
        this.ingebrekestellingen = ingebrekestellingen;
        this.teller = teller;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the notice, on the running objection or otherwise on the application.
     *
     * @throws NotPossibleException when the term had not passed on that day: such a notice is too early and does nothing
     */
    @Transactional
    public void ontvang(CurrentUser user, Zaaknummer nummer, LocalDate op) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Optional<Bezwaar> bezwaar = bezwaren.find(user.gemeente(), nummer);
        LocalDate tot = bezwaar.map(bezwaren::uiterlijk).orElseGet(() -> termijn(zaak));
        if (op.isAfter(LocalDate.now(clock))) {
            throw new NotPossibleException("De dag van ontvangst ligt in de toekomst. Pas de datum aan.");
        }
        if (!op.isAfter(tot)) {
            throw new NotPossibleException("De termijn loopt tot en met " + Tekst.datum(tot)
                    + ". Een ingebrekestelling die eerder komt, is te vroeg en telt niet (Awb 4:17 lid 3).");
        }
        if (bezwaar.isEmpty()) {
            leven.ga(zaak, Besluitgebeurtenis.IN_GEBREKE_GESTELD, user.name(), "Die kwam op " + Tekst.datum(op));
        }
        Ingebrekestelling nieuw =
                new Ingebrekestelling(0, bezwaar.map(Bezwaar::id).orElse(null), op, tot, null);
        ingebrekestellingen.voegToe(user.gemeente(), nummer, nieuw, user.name());
        LocalDate eersteDag = teller.van(zaak).getLast().dwangsom().eersteDag();
        post.verstuur(user, zaak, "ingebrekestelling", g -> Procesbrieven.ingebrekestellingOntvangen(g, op, eersteDag));
        post.log(user, zaak, DOEL, "ingebrekestelling");
        events.publishEvent(
                new Besluitstap(zaak.gemeente(), nummer, "Ingebrekestelling ontvangen op " + Tekst.datum(op)));
    }

    private LocalDate termijn(Zaak zaak) {
        return leven.termijn(zaak)
                .orElseThrow(() -> new NotPossibleException(
                        "Er loopt geen termijn voor een besluit. Een ingebrekestelling kan hier niet bij horen."));
    }
}
