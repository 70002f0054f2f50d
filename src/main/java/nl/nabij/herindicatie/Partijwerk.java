package nl.nabij.herindicatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.herindicatie.Campagnes.Stap;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out a campaign in batches: drafts, hearing of residents, and undo before anything is sent. */
@Service
public class Partijwerk {

    private static final String DOEL = "Herindicatie, Wmo 2.3.9";
    /** Drafts that one request makes at most, so that nobody waits for minutes. */
    static final int GROOTSTE_PARTIJ = 200;

    private final Campagnes campagnes;
    private final Campagnewerk campagnewerk;
    private final Concepten concepten;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partijwerk(
            Campagnes campagnes,
            Campagnewerk campagnewerk,
            Concepten concepten,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campagnes = campagnes;
        this.campagnewerk = campagnewerk;
        this.concepten = concepten;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a batch. @param overgeslagen zaak and why no draft could be made */
    public record Partij(int nummer, int gemaakt, Map<Zaaknummer, String> overgeslagen) {}

    /** Drafts for the next lines, the largest changes first; lines that cannot be computed stay for a conversation. */
    @Transactional
    public Partij maakConcepten(CurrentUser user, int nummer, int aantal) {
        Campagnewerk.eis(user);
        if (aantal < 1 || aantal > GROOTSTE_PARTIJ) {
            throw new NotPossibleException("Kies 1 tot en met " + GROOTSTE_PARTIJ + " concepten per keer.");
        }
        campagnes.lock(user.gemeente(), nummer);
        Campagne campagne = campagnewerk.get(user.gemeente(), nummer);
        List<Campagneregel> regels = campagnewerk.regels(campagne);
        int partij = regels.stream().mapToInt(Campagneregel::partij).max().orElse(0) + 1;
        Concepten.Stand stand = concepten.stand(user.gemeente(), campagne.keuze());
        Map<Zaaknummer, String> overgeslagen = new LinkedHashMap<>();
        int gemaakt = 0;
        for (Geraakt regel : teDoen(regels)) {
            if (gemaakt == aantal) {
                break;
            }
            Concepten.Uitslag uitslag = concepten.maak(user, campagne, regel, stand);
            switch (uitslag) {
                case Concepten.Gemaakt g -> {
                    gemaakt++;
                    stap(
                            user,
                            campagne,
                            regel.zaak(),
                            new Stap(
                                    Regelstand.CONCEPT,
                                    partij,
                                    g.id(),
                                    g.ingangsdatum(),
                                    null,
                                    "",
                                    user.name(),
                                    Instant.now(clock)));
                }
                case Concepten.Niet niet -> overgeslagen.put(regel.zaak(), niet.reden());
            }
        }
        return new Partij(partij, gemaakt, overgeslagen);
    }

    /** Lines that still need a draft, the largest changes first. */
    private static List<Geraakt> teDoen(List<Campagneregel> regels) {
        return regels.stream()
                .filter(Campagneregel::isTeDoen)
                .map(Campagneregel::uitkomst)
                .sorted(Comparator.comparing((Geraakt g) -> -Math.abs(g.verschil()))
                        .thenComparing(g -> g.zaak().waarde()))
                .toList();
    }

    /** Asks the residents of a batch what they think of it; from then the consulent has a work item. @return how many */
    @Transactional
    public int vraagZienswijze(CurrentUser user, int nummer, int partij) {
        Campagnewerk.eis(user);
        campagnes.lock(user.gemeente(), nummer);
        Campagne campagne = campagnewerk.get(user.gemeente(), nummer);
        LocalDate uiterlijk =
                LocalDate.now(clock).plusWeeks(campagne.termijnen().zienswijzeWeken());
        List<Campagneregel> regels = inPartij(campagne, partij, Regelstand.CONCEPT);
        regels.forEach(r -> {
            stap(
                    user,
                    campagne,
                    r.uitkomst().zaak(),
                    new Stap(
                            Regelstand.GEVRAAGD,
                            partij,
                            r.concept(),
                            r.ingangsdatum(),
                            uiterlijk,
                            "",
                            user.name(),
                            Instant.now(clock)));
            events.publishEvent(new WorkItem.Opened(new WorkItem(
                    user.gemeente(),
                    sleutel(campagne, r.uitkomst().zaak()),
                    "Herindicatie",
                    "Bespreek de herindicatie met de inwoner",
                    Role.CONSULENT,
                    concepten.behandelaar(user.gemeente(), r.uitkomst().zaak()),
                    r.uitkomst().zaak(),
                    uiterlijk,
                    "zienswijze, " + campagne.termijnen().zienswijzeWeken() + " weken",
                    "/herindicatie/" + nummer + "/" + r.uitkomst().zaak())));
        });
        return regels.size();
    }

    /** Records what the resident said, or that nothing was said; the draft carries it on. */
    @Transactional
    public void legZienswijzeVast(CurrentUser user, int nummer, Zaaknummer zaak, String tekst) {
        Campagnewerk.eis(user);
        campagnes.lock(user.gemeente(), nummer);
        Campagne campagne = campagnewerk.get(user.gemeente(), nummer);
        Campagneregel regel = campagnewerk.regel(campagne, zaak);
        Long concept = regel.concept();
        if (regel.stand() != Regelstand.GEVRAAGD || concept == null) {
            throw new NotPossibleException("Aan deze inwoner is nog geen zienswijze gevraagd.");
        }
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate uiterlijk = regel.uiterlijk();
        if (tekst.isBlank() && uiterlijk != null && !vandaag.isAfter(uiterlijk)) {
            throw new NotPossibleException("De inwoner heeft nog tot en met " + Tekst.datum(uiterlijk)
                    + ". Schrijf op wat de inwoner zei, of wacht tot die dag voorbij is.");
        }
        concepten.zienswijze(user, concept, tekst.strip(), vandaag);
        stap(
                user,
                campagne,
                zaak,
                new Stap(
                        Regelstand.GEHOORD,
                        regel.partij(),
                        concept,
                        regel.ingangsdatum(),
                        uiterlijk,
                        tekst.strip(),
                        user.name(),
                        Instant.now(clock)));
        events.publishEvent(new WorkItem.Closed(user.gemeente(), sleutel(campagne, zaak)));
    }

    /** Takes back the drafts of a batch that were not signed. @return how many */
    @Transactional
    public int maakOngedaan(CurrentUser user, int nummer, int partij, String reden) {
        Campagnewerk.eis(user);
        if (reden.isBlank()) {
            throw new NotPossibleException("Schrijf op waarom u de concepten ongedaan maakt.");
        }
        campagnes.lock(user.gemeente(), nummer);
        Campagne campagne = campagnewerk.get(user.gemeente(), nummer);
        int aantal = 0;
        for (Campagneregel regel : campagnewerk.regels(campagne)) {
            Long concept = regel.concept();
            if (regel.partij() == partij
                    && !regel.stand().isVrij()
                    && concept != null
                    && concepten.maakOngedaan(user, concept)) {
                aantal++;
                stap(
                        user,
                        campagne,
                        regel.uitkomst().zaak(),
                        new Stap(
                                Regelstand.ONGEDAAN,
                                partij,
                                concept,
                                null,
                                null,
                                reden.strip(),
                                user.name(),
                                Instant.now(clock)));
                events.publishEvent(new WorkItem.Closed(
                        user.gemeente(), sleutel(campagne, regel.uitkomst().zaak())));
            }
        }
        return aantal;
    }

    private List<Campagneregel> inPartij(Campagne campagne, int partij, Regelstand stand) {
        return campagnewerk.regels(campagne).stream()
                .filter(r -> r.partij() == partij && r.stand() == stand)
                .toList();
    }

    private void stap(CurrentUser user, Campagne campagne, Zaaknummer zaak, Stap stap) {
        campagnes.stap(user.gemeente(), campagne.nummer(), zaak, stap);
        log.record(
                user.gemeente(),
                user.name(),
                AccessLog.Action.GEWIJZIGD,
                concepten.client(user.gemeente(), zaak),
                DOEL,
                "herindicatie " + campagne.nummer() + ", "
                        + stap.stand().tekst().toLowerCase(java.util.Locale.ROOT) + ", zaak " + zaak);
    }

    private static String sleutel(Campagne campagne, Zaaknummer zaak) {
        return campagne.herkomst() + ":" + zaak;
    }
}
