package nl.nabij.beschikking.overname;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nabij.beschikking.Resultaatbesluitproces;
import nl.nabij.beschikking.model.Resultaatbesluiten;
import nl.nabij.beschikking.model.Resultaatbesluiten.Resultaatbesluit;
import nl.nabij.beschikking.overname.Resultaatbesluitlezer.Gelezen;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.indicatie.werkblad.Celfout;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over decisions on a result from a file: all of them or none. What is known already stays as it is. */
@Service
public class Resultaatbesluitinlezing {

    private final Resultaatbesluiten besluiten;
    private final Resultaatbesluitproces proces;
    private final Clienten clienten;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Resultaatbesluitinlezing(
            Resultaatbesluiten besluiten,
            Resultaatbesluitproces proces,
            Clienten clienten,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.besluiten = besluiten;
        this.proces = proces;
        this.clienten = clienten;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** With errors nothing was kept. */
    public record Uitkomst(List<Celfout> fouten, int nieuw, int bekend) {

        public Uitkomst {
            fouten = List.copyOf(fouten);
        }
    }

    private record Nieuw(ClientId client, Resultaatbesluit besluit) {}

    /** @param door user name of who reads it in */
    @Transactional
    public Uitkomst leesIn(Gemeentecode gemeente, String door, String bestand, byte[] inhoud) {
        List<Celfout> fouten = new ArrayList<>();
        List<Gelezen> gelezen = Resultaatbesluitlezer.lees(bestand, inhoud, fouten);
        Map<String, Integer> gezien = new HashMap<>();
        List<Nieuw> nieuw = new ArrayList<>();
        int bekend = 0;
        for (Gelezen regel : gelezen) {
            if (gezien.merge(regel.bsn().waarde() + " " + regel.besluit().nummer(), 1, Integer::sum) > 1) {
                regel.regel()
                        .fout(
                                Resultaatbesluitlezer.NUMMER,
                                "Dit besluit staat er twee keer in.",
                                "Laat een van de twee weg.");
                continue;
            }
            Optional<ClientId> client = client(gemeente, regel);
            if (client.isPresent()) {
                Optional<Resultaatbesluit> eerder =
                        besluiten.find(gemeente, client.get(), regel.besluit().nummer());
                if (eerder.isPresent()) {
                    anders(regel, eerder.get());
                    bekend++;
                } else {
                    toets(gemeente, regel);
                    nieuw.add(new Nieuw(client.get(), regel.besluit()));
                }
            }
        }
        if (fouten.isEmpty()) {
            nieuw.forEach(n -> bewaar(gemeente, door, n));
        }
        return new Uitkomst(fouten, nieuw.size(), bekend);
    }

    private Optional<ClientId> client(Gemeentecode gemeente, Gelezen regel) {
        Optional<ClientId> client = clienten.findByBsn(gemeente, regel.bsn()).map(Client::id);
        if (client.isEmpty()) {
            regel.regel()
                    .fout(
                            Resultaatbesluitlezer.BSN,
                            "Deze client staat niet in Nabij.",
                            "Leg eerst de client vast, of verbeter het nummer.");
        }
        return client;
    }

    private static void anders(Gelezen regel, Resultaatbesluit eerder) {
        if (!eerder.zegtHetzelfde(regel.besluit())) {
            regel.regel()
                    .fout(
                            Resultaatbesluitlezer.NUMMER,
                            "Dit besluit is al overgenomen en zei iets anders.",
                            "Laat de rij weg, of maak haar gelijk aan wat er al staat.");
        }
    }

    private void toets(Gemeentecode gemeente, Gelezen regel) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate datum = regel.besluit().besluitdatum();
        LocalDate einde = regel.besluit().einde();
        if (!datum.isBefore(vandaag)) {
            regel.regel()
                    .fout(
                            Resultaatbesluitlezer.BESLUITDATUM,
                            "Alleen een besluit van voor vandaag kan worden overgenomen.",
                            "Verbeter de datum. Een nieuw besluit noemt de tijd.");
        } else if (proces.moetTijdNoemen(gemeente, datum)) {
            regel.regel()
                    .fout(
                            Resultaatbesluitlezer.BESLUITDATUM,
                            "Op die dag moest elk besluit in uw gemeente de tijd noemen.",
                            "Verbeter de datum, of neem dit besluit met zijn tijd over.");
        }
        if (einde != null && einde.isBefore(vandaag)) {
            regel.regel().fout(Resultaatbesluitlezer.EINDDATUM, "Dit besluit geldt niet meer.", "Laat de rij weg.");
        }
    }

    private void bewaar(Gemeentecode gemeente, String door, Nieuw nieuw) {
        long id = besluiten
                .neemOver(gemeente, nieuw.client(), null, nieuw.besluit(), door)
                .orElseThrow(() -> new IllegalStateException("Taken over by somebody else meanwhile"));
        log.record(
                gemeente,
                door,
                AccessLog.Action.GEWIJZIGD,
                nieuw.client().waarde(),
                "Overnemen van een ouder besluit",
                "resultaatbesluit " + id);
        events.publishEvent(new WorkItem.Opened(new WorkItem(
                gemeente,
                "resultaatbesluit:" + id,
                "Herindicatie",
                "Begin de herindicatie van ouder besluit " + nieuw.besluit().nummer(),
                Role.CONSULENT,
                null,
                null,
                Objects.requireNonNull(nieuw.besluit().herindicatieVoor(), "the reader asks for it"),
                "Overgenomen besluit op resultaat, zonder tijd",
                "/resultaatbesluiten/" + id)));
    }
}
