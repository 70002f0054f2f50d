package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.model.Besluit;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Besluitgebeurtenis;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Bezwaren;
import nl.nabij.beschikking.model.Dwangsom;
import nl.nabij.beschikking.model.Ingebrekestellingen;
import nl.nabij.beschikking.model.Ingebrekestellingen.Ingebrekestelling;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.Normen;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Klok;
import nl.nabij.toegang.Klokken;
import nl.nabij.toegang.Kloksoort;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices of default, and what is owed for a decision that comes too late (Awb 4:17). */
@Service
public class Dwangsomproces {

    private static final String DOEL = "Ingebrekestelling, Awb 4:17";

    private final Zaken zaken;
    private final Klokken klokken;
    private final Besluitleven leven;
    private final Besluiten besluiten;
    private final Bezwaren bezwaren;
    private final Bezwaarproces bezwaarproces;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Procespost post;
    private final Normen normen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dwangsomproces(
            Zaken zaken,
            Klokken klokken,
            Besluitleven leven,
            Besluiten besluiten,
            Bezwaren bezwaren,
            Bezwaarproces bezwaarproces,
            Ingebrekestellingen ingebrekestellingen,
            Procespost post,
            Normen normen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.zaken = zaken;
        this.klokken = klokken;
        this.leven = leven;
        this.besluiten = besluiten;
        this.bezwaren = bezwaren;
        this.bezwaarproces = bezwaarproces;
        this.ingebrekestellingen = ingebrekestellingen;
        this.post = post;
        this.normen = normen;
        this.events = events;
        this.clock = clock;
    }

    /** What is owed on one notice; {@code waarover} says for which decision. */
    public record Stand(String waarover, Ingebrekestelling ingebrekestelling, Dwangsom dwangsom, boolean loopt) {}

    /**
     * Records the notice, on the running objection or otherwise on the application.
     *
     * @throws NotPossibleException when the term had not passed on that day: such a notice is too early and does nothing
     */
    @Transactional
    public void ontvang(CurrentUser user, Zaaknummer nummer, LocalDate op) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Optional<Bezwaar> bezwaar = bezwaren.lopend(user.gemeente(), nummer);
        LocalDate tot = bezwaar.map(bezwaarproces::uiterlijk).orElseGet(() -> besluittermijn(zaak));
        if (op.isAfter(LocalDate.now(clock))) {
            throw new NotPossibleException("De dag van ontvangst ligt in de toekomst. Pas de datum aan.");
        }
        if (!op.isAfter(tot)) {
            throw new NotPossibleException("De termijn loopt tot en met " + Tekst.datum(tot)
                    + ". Een ingebrekestelling die eerder komt, is te vroeg en telt niet (Awb 4:17 lid 3).");
        }
        if (bezwaar.isEmpty()) {
            leven.ga(zaak, Besluitgebeurtenis.IN_GEBREKE_GESTELD, user.name(), "ontvangen " + op);
        }
        Ingebrekestelling nieuw = new Ingebrekestelling(bezwaar.map(Bezwaar::id).orElse(null), op, tot);
        ingebrekestellingen.voegToe(user.gemeente(), nummer, nieuw, user.name());
        post.log(user, zaak, DOEL, "ingebrekestelling");
        events.publishEvent(
                new Besluitstap(zaak.gemeente(), nummer, "Ingebrekestelling ontvangen op " + Tekst.datum(op)));
        werk(zaak, bereken(zaak, nieuw, op));
    }

    private LocalDate besluittermijn(Zaak zaak) {
        return klokken.van(zaak.gemeente(), zaak.nummer()).stream()
                .filter(k -> k.soort() == Kloksoort.BESLUIT && k.open())
                .map(Klok::laatsteDag)
                .findFirst()
                .orElseThrow(() -> new NotPossibleException(
                        "Er loopt geen termijn voor een besluit. Een ingebrekestelling kan hier niet bij horen."));
    }

    private void werk(Zaak zaak, Dwangsom dwangsom) {
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                zaak.gemeente(),
                "dwangsom:" + zaak.nummer(),
                "Dwangsom",
                "Besluit voordat de dwangsom gaat lopen",
                Role.BESLUITNEMER,
                null,
                zaak.nummer(),
                dwangsom.eersteDag().minusDays(1),
                "Awb 4:17, twee weken na de ingebrekestelling",
                "/zaken/" + zaak.nummer() + "/besluiten")));
    }

    /** Every notice with what is owed on it today, or was owed when the decision came. */
    public List<Stand> van(Gemeentecode gemeente, Zaaknummer nummer) {
        Zaak zaak = zaken.get(gemeente, nummer);
        return ingebrekestellingen.van(gemeente, nummer).stream()
                .map(i -> stand(zaak, i))
                .toList();
    }

    private Stand stand(Zaak zaak, Ingebrekestelling ingebrekestelling) {
        Optional<LocalDate> besloten = besloten(zaak, ingebrekestelling);
        LocalDate tot = besloten.orElseGet(() -> LocalDate.now(clock));
        String waarover = ingebrekestelling.bezwaar() == null ? "het besluit op de aanvraag" : "het besluit op bezwaar";
        return new Stand(waarover, ingebrekestelling, bereken(zaak, ingebrekestelling, tot), besloten.isEmpty());
    }

    private Optional<LocalDate> besloten(Zaak zaak, Ingebrekestelling ingebrekestelling) {
        Long bezwaar = ingebrekestelling.bezwaar();
        if (bezwaar != null) {
            return bezwaren.alle(zaak.gemeente(), zaak.nummer()).stream()
                    .filter(b -> b.id() == bezwaar)
                    .flatMap(b -> Optional.ofNullable(b.klaarOp()).stream())
                    .findFirst();
        }
        return besluiten.alle(zaak.gemeente(), zaak.nummer()).stream()
                .map(Besluit::beschikking)
                .map(Beschikking::besluitdatum)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Dwangsom bereken(Zaak zaak, Ingebrekestelling ingebrekestelling, LocalDate tot) {
        Gemeentecode gemeente = zaak.gemeente();
        LocalDate op = ingebrekestelling.ontvangenOp();
        return Dwangsom.bereken(
                op,
                tot,
                new Dwangsom.Tarief(
                        normen.waarde("dwangsom/wachttijd", gemeente, op),
                        normen.waarde("dwangsom/duur", gemeente, op),
                        List.of(
                                normen.waarde("dwangsom/eerste-14-dagen", gemeente, op),
                                normen.waarde("dwangsom/tweede-14-dagen", gemeente, op),
                                normen.waarde("dwangsom/derde-14-dagen", gemeente, op))));
    }
}
