package nl.nabij.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.model.Besluiten;
import nl.nabij.beschikking.model.Evaluaties;
import nl.nabij.beschikking.model.Evaluaties.Evaluatie;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans and closes the moments at which help is looked at again, with the three questions of ALK-30. */
@Service
public class Evaluatieproces {

    private static final String DOEL = "Evaluatie, Wmo 2.3.9";

    private final Zaken zaken;
    private final Besluiten besluiten;
    private final Evaluaties evaluaties;
    private final Evaluatieplanner planner;
    private final Procespost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evaluatieproces(
            Zaken zaken,
            Besluiten besluiten,
            Evaluaties evaluaties,
            Evaluatieplanner planner,
            Procespost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.zaken = zaken;
        this.besluiten = besluiten;
        this.evaluaties = evaluaties;
        this.planner = planner;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** Answers to the three questions. */
    public record Antwoorden(String passend, String resultaat, String verankering) {
        boolean compleet() {
            return !passend.isBlank() && !resultaat.isBlank() && !verankering.isBlank();
        }

        @Override
        public String toString() {
            return "Antwoorden[*]";
        }
    }

    public List<Evaluatie> van(Zaak zaak) {
        return evaluaties.van(zaak.gemeente(), zaak.nummer());
    }

    /** @param reden why on this day; no policy gives the number of months */
    @Transactional
    public void plan(CurrentUser user, Zaaknummer nummer, Evaluaties.Soort soort, LocalDate dag, String reden) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Beschikking besluit = besluiten
                .vanZaak(user.gemeente(), nummer)
                .filter(Beschikking::toegekend)
                .orElseThrow(() -> new NotPossibleException("Er is geen hulp toegekend om te evalueren."));
        if (dag.isBefore(LocalDate.now(clock))) {
            throw new NotPossibleException("Deze dag is voorbij. Kies vandaag of later.");
        }
        Optional<LocalDate> einde = Optional.ofNullable(besluit.periode()).flatMap(Periode::eindeAlsBekend);
        if (einde.isPresent() && !dag.isBefore(einde.get())) {
            throw new NotPossibleException(
                    "Het besluit eindigt op " + Tekst.datum(einde.get()) + ". Kies een dag daarvoor.");
        }
        planner.plan(zaak, new Evaluatie(0, soort, dag, reden, null, "", "", ""), user.name());
        post.log(user, zaak, DOEL, soort.tekst() + " gepland");
    }

    @Transactional
    public void rondAf(CurrentUser user, Zaaknummer nummer, long id, Antwoorden antwoorden) {
        Zaak zaak = zaken.get(user.gemeente(), nummer);
        Evaluatie open = van(zaak).stream()
                .filter(e -> e.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Geen evaluatie " + id));
        if (open.klaarOp() != null) {
            throw new NotPossibleException("Deze evaluatie is al afgerond.");
        }
        if (!antwoorden.compleet()) {
            throw new NotPossibleException("Beantwoord alle drie de vragen.");
        }
        evaluaties.rondAf(
                user.gemeente(),
                nummer,
                new Evaluatie(
                        id,
                        open.soort(),
                        open.dag(),
                        open.reden(),
                        LocalDate.now(clock),
                        antwoorden.passend(),
                        antwoorden.resultaat(),
                        antwoorden.verankering(),
                        open.product()));
        post.log(user, zaak, DOEL, open.titel() + " afgerond");
        events.publishEvent(new Besluitstap(zaak.gemeente(), zaak.nummer(), open.titel() + " afgerond"));
        events.publishEvent(new WorkItem.Closed(zaak.gemeente(), Evaluatieplanner.sleutel(id)));
    }
}
