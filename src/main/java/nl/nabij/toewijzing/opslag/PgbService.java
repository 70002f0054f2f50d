package nl.nabij.toewijzing.opslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Pgb;
import nl.nabij.toewijzing.Pgbs;
import nl.nabij.toewijzing.Toewijzingsregel;
import nl.nabij.toewijzing.regels.OP043GeenToewijzingNaastPgb;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PgbService implements Pgbs {

    private final PgbRepository pgbs;
    private final ToewijzingRepository toewijzingen;
    private final AccessLog log;
    private final Clock clock;

    PgbService(PgbRepository pgbs, ToewijzingRepository toewijzingen, AccessLog log, Clock clock) {
        this.pgbs = pgbs;
        this.toewijzingen = toewijzingen;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<Regel> van(Gemeentecode gemeente, ClientId client) {
        return pgbs.van(gemeente, client);
    }

    @Override
    @Transactional
    public List<Bevinding> legVast(Pgb pgb, String door) {
        pgbs.neem(pgb.gemeente(), pgb.client());
        List<Bevinding> ernaast = ernaast(pgb);
        if (ernaast.isEmpty()) {
            pgbs.insert(pgb, door, LocalDate.now(clock));
            record(pgb, door, "vastgelegd");
        }
        return ernaast;
    }

    @Override
    @Transactional
    public List<Bevinding> totEnMet(Gemeentecode gemeente, ClientId client, long id, LocalDate einde, String door) {
        pgbs.neem(gemeente, client);
        Pgb huidig = geldend(gemeente, client, id);
        LocalDate begin = huidig.periode().begin();
        if (einde.isBefore(begin)) {
            return List.of(Toewijzingsregel.NB715.fout(
                    "De laatste dag ligt voor de eerste. Is het pgb nooit ingegaan, trek het dan in."));
        }
        Pgb nieuw = new Pgb(
                gemeente, client, huidig.categorie(), huidig.product(), new Periode(begin, einde), huidig.besluit());
        List<Bevinding> ernaast = ernaast(nieuw);
        if (ernaast.isEmpty()) {
            pgbs.totEnMet(gemeente, client, id, einde);
            record(nieuw, door, "tot en met " + einde);
        }
        return ernaast;
    }

    @Override
    @Transactional
    public void trekIn(Gemeentecode gemeente, ClientId client, long id, String door) {
        pgbs.neem(gemeente, client);
        Pgb huidig = geldend(gemeente, client, id);
        pgbs.trekIn(gemeente, client, id, door, LocalDate.now(clock));
        record(huidig, door, "ingetrokken");
    }

    private List<Bevinding> ernaast(Pgb pgb) {
        return OP043GeenToewijzingNaastPgb.pgb(
                pgb,
                toewijzingen.ofClient(pgb.gemeente(), pgb.client()).stream()
                        .filter(t -> !t.isVerwijderd())
                        .toList());
    }

    private Pgb geldend(Gemeentecode gemeente, ClientId client, long id) {
        return pgbs.van(gemeente, client).stream()
                .filter(r -> r.id() == id && r.ingetrokkenOp() == null)
                .map(Regel::pgb)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pgb " + id));
    }

    private void record(Pgb pgb, String door, String wat) {
        log.record(
                pgb.gemeente(),
                door,
                AccessLog.Action.GEWIJZIGD,
                pgb.client().waarde(),
                "Pgb Wmo 2.3.6",
                "pgb " + pgb.besluit() + " " + wat);
    }
}
