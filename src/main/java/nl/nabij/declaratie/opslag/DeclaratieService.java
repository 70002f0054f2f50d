package nl.nabij.declaratie.opslag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.nabij.declaratie.Clientuitkomst;
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
    private final Regellader lader;
    private final Prestatietoets toets;
    private final Besluitlezer lezer;
    private final Ketenslot slot;
    private final Gebieden gebieden;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclaratieService(
            DeclaratieRepository declaraties,
            Regellader lader,
            Prestatietoets toets,
            Besluitlezer lezer,
            Ketenslot slot,
            Gebieden gebieden,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declaraties = declaraties;
        this.lader = lader;
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
        slot.neem(kop.gemeente(), kop.aanbieder());
        Optional<Long> eerder = eerder(kop, prestaties);
        if (eerder.isPresent()) {
            return get(kop.gemeente(), eerder.get());
        }
        Declaratiebesluit besluit = get(kop.gemeente(), beslis(kop, prestaties));
        events.publishEvent(new DeclaratieBeslist(besluit));
        return besluit;
    }

    /** The same declaratie, when it came before. Only then its lines are read for the fingerprint alone. */
    private Optional<Long> eerder(Declaratiekop kop, Iterable<Prestatie> prestaties) {
        return declaraties.isEerderGezien(kop)
                ? declaraties.findSame(kop, hash(new Regelstroom(kop, 0), prestaties))
                : Optional.empty();
    }

    private static String hash(Regelstroom stroom, Iterable<Prestatie> prestaties) {
        for (Prestatie p : prestaties) {
            if (stroom.add(p)) {
                stroom.neem();
            }
        }
        return stroom.hash();
    }

    private long beslis(Declaratiekop kop, Iterable<Prestatie> prestaties) {
        Declaratiefeiten feiten = feiten(kop);
        List<Afkeur> header = Declaratieregel.toets(Declaratieregel.KOP, feiten);
        List<Afkeur> declaratie =
                header.isEmpty() ? Declaratieregel.toets(Declaratieregel.DECLARATIE, feiten) : List.of();
        long id = declaraties.insert(kop, LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS), header, declaratie);
        Regelstroom stroom = new Regelstroom(kop, id);
        if (header.isEmpty() && declaratie.isEmpty()) {
            lader.laad(stroom, prestaties);
            controleerSom(kop, stroom);
            declaraties.close(id, stroom.hash(), toets.toets());
        } else {
            String hash = hash(stroom, prestaties);
            controleerSom(kop, stroom);
            declaraties.close(id, hash, new Prestatietoets.Som(0, 0, 0));
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

    private static void controleerSom(Declaratiekop kop, Regelstroom stroom) {
        if (!stroom.totaal().equals(kop.totaal())) {
            throw new IllegalArgumentException("De regels tellen op tot " + stroom.totaal() + " en niet tot "
                    + kop.totaal() + ". Maybe the rules inside the message (TR358) were not checked.");
        }
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

    @Override
    @Transactional
    public void uitval(Gemeentecode gemeente, long id, Consumer<Clientuitkomst> ontvanger) {
        lezer.uitval(gemeente, id, ontvanger);
    }
}
