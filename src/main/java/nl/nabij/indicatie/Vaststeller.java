package nl.nabij.indicatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Vaststeller implements Indicaties, Indicatiewerk {

    private static final String DOEL = "Indicatie, Wmo 2.3.2 lid 4";

    private final Archief archief;
    private final Indicatieberekening berekening;
    private final Zaken zaken;
    private final ObjectProvider<Heropening> heropening;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vaststeller(
            Archief archief,
            Indicatieberekening berekening,
            Zaken zaken,
            ObjectProvider<Heropening> heropening,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.heropening = heropening;
        this.archief = archief;
        this.berekening = berekening;
        this.zaken = zaken;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Indicatie> find(Gemeentecode gemeente, Zaaknummer zaak) {
        return archief.laatste(gemeente, zaak);
    }

    @Override
    public List<Bevinding> openstaand(Gemeentecode gemeente, Zaaknummer zaak) {
        return archief.concept(gemeente, zaak)
                .map(concept -> openstaand(gemeente, concept))
                .orElse(List.of());
    }

    private List<Bevinding> openstaand(Gemeentecode gemeente, Indicatieconcept concept) {
        List<Bevinding> open = new ArrayList<>(Indicatieregels.toets(bereken(gemeente, concept)));
        if (open.isEmpty()) {
            open.add(Indicatieregels.nietVastgelegd());
        }
        return open;
    }

    @Override
    public Optional<Indicatieconcept> concept(Gemeentecode gemeente, Zaaknummer zaak) {
        return archief.concept(gemeente, zaak);
    }

    @Override
    public List<Indicatieversie> versies(Gemeentecode gemeente, Zaaknummer zaak) {
        return archief.versies(gemeente, zaak);
    }

    @Override
    public List<Indicatieversie> laatste(Gemeentecode gemeente) {
        return archief.laatste(gemeente);
    }

    @Override
    @Transactional
    public void bewaar(CurrentUser user, Zaaknummer nummer, Indicatieconcept concept) {
        Zaak zaak = open(user, nummer);
        archief.bewaar(user.gemeente(), nummer, concept, user.name(), Instant.now(clock));
        log(user, zaak, "concept van de indicatie");
    }

    @Override
    @Transactional
    public Vaststelling stelVast(CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = open(user, nummer);
        Indicatieconcept concept = archief.concept(user.gemeente(), nummer)
                .orElseThrow(() -> new NotPossibleException("Er is niets veranderd sinds de laatste indicatie."));
        Uitkomst uitkomst = bereken(user.gemeente(), concept);
        List<Bevinding> bevindingen = Indicatieregels.toets(uitkomst);
        if (!bevindingen.isEmpty() || !(uitkomst.berekening() instanceof Berekening.Berekend berekend)) {
            return new Vaststelling.Geweigerd(bevindingen);
        }
        Indicatie indicatie = Indicatie.van(nummer, berekend, concept.feiten());
        int versie = archief.voegToe(
                user.gemeente(),
                uitkomst.normenkader(),
                indicatie,
                new Archief.Vastlegging(concept.afwijkingen(), user.name(), Instant.now(clock)));
        log(user, zaak, "indicatie versie " + versie);
        events.publishEvent(new IndicatieVastgelegd(user.gemeente(), nummer, versie, berekend.totaalPerWeek()));
        return new Vaststelling.Vastgelegd(versie, indicatie);
    }

    @Override
    @Transactional
    public void herzie(Gemeentecode gemeente, Zaaknummer nummer, String normenkader, LocalDate peildatum, String door) {
        Indicatieversie vorige = archief.versies(gemeente, nummer).stream()
                .findFirst()
                .orElseThrow(() -> new NotPossibleException("In deze zaak is nog geen indicatie vastgelegd."));
        Indicatieberekening.Herberekend opnieuw = berekening.herbereken(vorige, normenkader, peildatum);
        if (!(opnieuw.uitkomst() instanceof Berekening.Berekend berekend)) {
            throw new NotPossibleException("De indicatie is met het andere normenkader niet te berekenen.");
        }
        Indicatie indicatie = Indicatie.van(nummer, berekend, opnieuw.feiten());
        int versie = archief.voegToe(
                gemeente,
                normenkader,
                indicatie,
                new Archief.Vastlegging(opnieuw.afwijkingen(), door, Instant.now(clock)));
        events.publishEvent(new IndicatieVastgelegd(gemeente, nummer, versie, berekend.totaalPerWeek()));
    }

    /** What came out, or the reason why no framework could be used. */
    record Uitkomst(String normenkader, Berekening berekening, boolean voorBesluiten) {}

    private Uitkomst bereken(Gemeentecode gemeente, Indicatieconcept concept) {
        try {
            String kader = berekening.normenkader(gemeente, concept.peildatum());
            return new Uitkomst(
                    kader,
                    berekening.bereken(kader, concept.feiten(), concept.afwijkingen(), concept.peildatum()),
                    berekening.info(kader).voorBesluiten());
        } catch (NormOntbreektException e) {
            Ontbreekt geenKader = new Ontbreekt(Ontbreekt.Soort.NORMENKADER, e.pad(), String.valueOf(e.getMessage()));
            return new Uitkomst(
                    "", new Berekening.Gestopt("", concept.peildatum(), List.of(), List.of(geenKader)), false);
        }
    }

    @Override
    public boolean magVeranderen(Zaak zaak) {
        return switch (zaak.status()) {
            case AFGESLOTEN -> false;
            case BESLOTEN -> heropening.stream().anyMatch(h -> h.loopt(zaak.gemeente(), zaak.nummer()));
            case GEMELD, IN_ONDERZOEK, VERSLAG_VERSTUURD, AANGEVRAAGD -> true;
        };
    }

    private Zaak open(CurrentUser user, Zaaknummer nummer) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        if (!magVeranderen(zaak)) {
            throw new NotPossibleException(
                    "Deze zaak is klaar (" + zaak.status().tekst() + "). De indicatie kan niet meer veranderen.");
        }
        return zaak;
    }

    private void log(CurrentUser user, Zaak zaak, String object) {
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                zaak.client().waarde(),
                DOEL,
                object + ", zaak " + zaak.nummer());
    }
}
