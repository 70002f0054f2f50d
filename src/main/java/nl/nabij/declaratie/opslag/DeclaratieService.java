package nl.nabij.declaratie.opslag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.nabij.declaratie.DeclaratieBeslist;
import nl.nabij.declaratie.Declaratiebesluit;
import nl.nabij.declaratie.Declaratiekop;
import nl.nabij.declaratie.Declaraties;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.declaratie.regels.Declaratiefeiten;
import nl.nabij.declaratie.regels.Declaratieregel;
import nl.nabij.gebied.Gebieden;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.AccessLog;
import nl.nabij.toewijzing.Ketenslot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DeclaratieService implements Declaraties {

    private final DeclaratieRepository declaraties;
    private final Prestatietoets toets;
    private final Besluitlezer lezer;
    private final Ketenslot slot;
    private final Gebieden gebieden;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclaratieService(
            DeclaratieRepository declaraties,
            Prestatietoets toets,
            Besluitlezer lezer,
            Ketenslot slot,
            Gebieden gebieden,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declaraties = declaraties;
        this.toets = toets;
        this.lezer = lezer;
        this.slot = slot;
        this.gebieden = gebieden;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Declaratiebesluit ontvang(Declaratiekop kop, Iterable<Prestatie> prestaties) {
        Inhoud inhoud = Inhoud.van(kop, prestaties);
        if (!inhoud.totaal().equals(kop.totaal())) {
            throw new IllegalArgumentException("De regels tellen op tot " + inhoud.totaal() + " en niet tot "
                    + kop.totaal() + ". Maybe the rules inside the message (TR358) were not checked.");
        }
        slot.neem(kop.gemeente(), kop.aanbieder());
        Optional<Long> eerder = declaraties.findSame(kop, inhoud.hash());
        if (eerder.isPresent()) {
            return get(kop.gemeente(), eerder.get());
        }
        Declaratiebesluit besluit = get(kop.gemeente(), beslis(kop, inhoud.hash(), prestaties));
        events.publishEvent(new DeclaratieBeslist(besluit));
        return besluit;
    }

    private long beslis(Declaratiekop kop, String hash, Iterable<Prestatie> prestaties) {
        Declaratiefeiten feiten = feiten(kop);
        List<Afkeur> header = Declaratieregel.toets(Declaratieregel.KOP, feiten);
        List<Afkeur> declaratie =
                header.isEmpty() ? Declaratieregel.toets(Declaratieregel.DECLARATIE, feiten) : List.of();
        long id = declaraties.insert(
                kop, hash, LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS), header, declaratie);
        if (header.isEmpty() && declaratie.isEmpty()) {
            declaraties.insert(id, kop, prestaties);
            toets.toets(id);
            declaraties.close(id);
        }
        log.record(
                kop.gemeente(),
                "aanbieder " + kop.aanbieder(),
                AccessLog.Action.GEWIJZIGD,
                null,
                "Declaratie beoordeeld (iWmo 323)",
                "declaratie " + kop.declaratienummer());
        return id;
    }

    private Declaratiefeiten feiten(Declaratiekop kop) {
        return new Declaratiefeiten(
                kop,
                LocalDate.now(clock),
                gebieden.find(kop.gemeente()).isPresent(),
                declaraties.isBerichtBekend(kop),
                declaraties.isNummerBekend(kop),
                declaraties.laatsteMaand(kop));
    }

    private Declaratiebesluit get(Gemeentecode gemeente, long id) {
        return besluit(gemeente, id)
                .orElseThrow(() -> new IllegalStateException("Declaratie " + id + " was stored and cannot be read."));
    }

    @Override
    public Optional<Declaratiebesluit> besluit(Gemeentecode gemeente, long id) {
        return lezer.find(gemeente, id);
    }
}
