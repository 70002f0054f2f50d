package nl.nabij.verzoek.opslag;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaken;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.VerzoekBijZaak;
import nl.nabij.verzoek.Verzoekstatus;
import nl.nabij.verzoek.Verzoekzaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class VerzoekzakenService implements Verzoekzaken {

    private final JdbcClient jdbc;
    private final VerzoekRepository verzoeken;
    private final Clienten clienten;
    private final Zaken zaken;
    private final Verzoektaken taken;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerzoekzakenService(
            JdbcClient jdbc,
            VerzoekRepository verzoeken,
            Clienten clienten,
            Zaken zaken,
            Verzoektaken taken,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.verzoeken = verzoeken;
        this.clienten = clienten;
        this.zaken = zaken;
        this.taken = taken;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void koppel(Gemeentecode gemeente, UUID id, Zaaknummer nummer, String door) {
        Verzoek verzoek = verzoeken.find(gemeente, id).orElseThrow(() -> new NotFoundException("verzoek " + id));
        Zaak zaak = zaken.get(gemeente, nummer);
        if (!clienten.get(gemeente, zaak.client()).bsn().equals(verzoek.bsn())) {
            throw new NotFoundException("zaak " + nummer + " van de persoon van dit verzoek");
        }
        boolean nieuw = 1
                == jdbc.sql("""
                    insert into verzoek.zaak (verzoek_id, zaaknummer, door, op) values (:id, :zaak, :door, :op)
                    on conflict do nothing
                    """)
                        .param("id", id)
                        .param("zaak", nummer.waarde())
                        .param("door", door)
                        .param("op", LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS))
                        .update();
        if (nieuw) {
            verzoeken.kent(id, zaak.client());
            log.record(
                    gemeente,
                    door,
                    AccessLog.Action.GEWIJZIGD,
                    zaak.client().waarde(),
                    "Verzoek van de aanbieder (iWmo 315/317)",
                    "verzoek " + id + " bij zaak " + nummer);
            events.publishEvent(new VerzoekBijZaak(gemeente, nummer, verzoek.soort()));
            if (verzoek.status() == Verzoekstatus.IN_ONDERZOEK) {
                taken.inOnderzoek(verzoek, nummer, verzoek.antwoordUiterlijk());
            }
        }
    }

    @Override
    public List<Zaaknummer> mogelijk(Verzoek verzoek) {
        List<Zaaknummer> al = van(verzoek);
        return clienten.findByBsn(verzoek.gemeente(), verzoek.bsn()).stream()
                .flatMap(c -> zaken.vanClient(verzoek.gemeente(), c.id()).stream())
                .map(Zaak::nummer)
                .filter(n -> !al.contains(n))
                .toList();
    }

    @Override
    public List<Zaaknummer> van(Verzoek verzoek) {
        return jdbc.sql("select zaaknummer from verzoek.zaak where verzoek_id = :id order by op, zaaknummer")
                .param("id", verzoek.id())
                .query((rs, i) -> Zaaknummer.of(rs.getString(1)))
                .list();
    }

    @Override
    public List<Verzoek> vanZaak(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select v.* from verzoek.verzoek v join verzoek.zaak z on z.verzoek_id = v.id
            where v.gemeentecode = :gemeente and z.zaaknummer = :zaak order by v.ontvangen_op desc, v.referentie
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query(VerzoekRows::kaal)
                .list();
    }
}
