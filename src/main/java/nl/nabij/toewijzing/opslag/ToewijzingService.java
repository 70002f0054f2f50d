package nl.nabij.toewijzing.opslag;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Ketenslot;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingBuitenBericht;
import nl.nabij.toewijzing.ToewijzingGewijzigd;
import nl.nabij.toewijzing.ToewijzingVerleend;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.toewijzing.Toewijzingsbesluit;
import nl.nabij.toewijzing.Toewijzingsgebeurtenis;
import nl.nabij.toewijzing.Toewijzingsstand;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import nl.nabij.toewijzing.Wijziging;
import nl.nabij.toewijzing.regels.Wijzigregels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ToewijzingService implements Toewijzingen {

    private static final String DOEL = "Toewijzing Wmo 2.3.5";

    private final ToewijzingRepository toewijzingen;
    private final Beschikkingen beschikkingen;
    private final Clienten clienten;
    private final Voorbereiding voorbereiding;
    private final Standen standen;
    private final Ketenslot slot;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToewijzingService(
            ToewijzingRepository toewijzingen,
            Beschikkingen beschikkingen,
            Clienten clienten,
            Voorbereiding voorbereiding,
            Standen standen,
            Ketenslot slot,
            AccessLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.beschikkingen = beschikkingen;
        this.clienten = clienten;
        this.voorbereiding = voorbereiding;
        this.standen = standen;
        this.slot = slot;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Bevinding> toets(Toewijzingsvoorstel voorstel) {
        return voorbereiding.toets(voorstel, beschikkingen.get(voorstel.gemeente(), voorstel.beschikking()));
    }

    @Override
    @Transactional
    public Toewijzingsbesluit verleen(Toewijzingsvoorstel voorstel) {
        Beschikking beschikking = beschikkingen.get(voorstel.gemeente(), voorstel.beschikking());
        slot.neem(voorstel.gemeente(), voorstel.aanbieder());
        List<Bevinding> bevindingen = voorbereiding.toets(voorstel, beschikking);
        if (!bevindingen.isEmpty()) {
            return new Toewijzingsbesluit.Geweigerd(bevindingen);
        }
        Client client = clienten.get(voorstel.gemeente(), beschikking.client());
        Toewijzing toewijzing = nieuw(voorstel, beschikking, client);
        toewijzingen.insert(toewijzing, !client.afgeschermd(), voorstel.door());
        record(toewijzing, voorstel.door());
        if (client.afgeschermd()) {
            events.publishEvent(new ToewijzingBuitenBericht(toewijzing));
            tell(toewijzing, " verleend, buiten de berichten om");
        } else {
            events.publishEvent(new ToewijzingVerleend(toewijzing, beschikking.zaak()));
        }
        return new Toewijzingsbesluit.Gedaan(toewijzing);
    }

    @Override
    public List<Toekenning> open(Beschikking beschikking) {
        return voorbereiding.open(beschikking);
    }

    @Override
    @Transactional
    public Toewijzingsbesluit neemOver(Toewijzing toewijzing, String door) {
        slot.neem(toewijzing.gemeente(), toewijzing.aanbieder());
        Optional<Toewijzing> bekend = find(toewijzing.gemeente(), toewijzing.nummer());
        if (bekend.isPresent()) {
            return bekend.get().equals(toewijzing)
                    ? new Toewijzingsbesluit.Gedaan(toewijzing)
                    : new Toewijzingsbesluit.Geweigerd(List.of(Bevinding.fout(
                            "TR332",
                            "Toewijzingnummer " + toewijzing.nummer() + " is al in gebruik voor een andere toewijzing.",
                            "iWmo TR332")));
        }
        Client client = clienten.get(toewijzing.gemeente(), toewijzing.client());
        toewijzingen.insert(toewijzing, !client.afgeschermd(), door);
        toewijzingen.markSent(toewijzing);
        record(toewijzing, door);
        return new Toewijzingsbesluit.Gedaan(toewijzing);
    }

    private Toewijzing nieuw(Toewijzingsvoorstel voorstel, Beschikking beschikking, Client client) {
        return new Toewijzing(
                voorstel.gemeente(),
                toewijzingen.nextNummer(voorstel.gemeente()),
                beschikking.nummer(),
                beschikking.zaak(),
                client.id(),
                client.bsn(),
                voorstel.aanbieder(),
                voorbereiding.categorie(voorstel, beschikking),
                voorstel.productcode(),
                voorstel.omvang(),
                null,
                voorstel.periode(),
                null,
                now());
    }

    @Override
    @Transactional
    public Toewijzingsbesluit wijzig(Wijziging wijziging) {
        Toewijzing huidig = locked(wijziging.gemeente(), wijziging.nummer());
        List<Bevinding> bevindingen =
                Wijzigregels.toets(huidig, wijziging, now().toLocalDate(), voorbereiding.grens(huidig));
        return bevindingen.isEmpty()
                ? change(
                        huidig.gewijzigd(wijziging.einde(), wijziging.redenWijziging(), now()),
                        wijziging.door(),
                        " gewijzigd: laatste dag " + Tekst.datum(wijziging.einde()))
                : new Toewijzingsbesluit.Geweigerd(bevindingen);
    }

    @Override
    @Transactional
    public Toewijzingsbesluit verwijder(Gemeentecode gemeente, Toewijzingnummer nummer, String door) {
        Toewijzing huidig = locked(gemeente, nummer);
        if (huidig.isVerwijderd()) {
            return new Toewijzingsbesluit.Gedaan(huidig);
        }
        List<Bevinding> bevindingen = voorbereiding.verwijderbaar(huidig);
        return bevindingen.isEmpty()
                ? change(huidig.gewijzigd(huidig.periode().begin(), Toewijzing.VERWIJDERD, now()), door, " verwijderd")
                : new Toewijzingsbesluit.Geweigerd(bevindingen);
    }

    /** Publishes for the messages only what may go by message. */
    private Toewijzingsbesluit change(Toewijzing nieuw, String door, String wat) {
        toewijzingen.change(nieuw, door);
        record(nieuw, door);
        events.publishEvent(
                standen.isViaBericht(nieuw) ? new ToewijzingGewijzigd(nieuw) : new ToewijzingBuitenBericht(nieuw));
        tell(nieuw, wat);
        return new Toewijzingsbesluit.Gedaan(nieuw);
    }

    private void tell(Toewijzing toewijzing, String wat) {
        Zaaknummer zaak = toewijzing.zaak();
        if (zaak != null) {
            events.publishEvent(
                    new Toewijzingsgebeurtenis(toewijzing.gemeente(), zaak, "Toewijzing " + toewijzing.nummer() + wat));
        }
    }

    private Toewijzing locked(Gemeentecode gemeente, Toewijzingnummer nummer) {
        slot.neem(gemeente, get(gemeente, nummer).aanbieder());
        return get(gemeente, nummer);
    }

    private void record(Toewijzing t, String door) {
        log.record(
                t.gemeente(), door, AccessLog.Action.GEWIJZIGD, t.client().waarde(), DOEL, "toewijzing " + t.nummer());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<Toewijzing> find(Gemeentecode gemeente, Toewijzingnummer nummer) {
        return toewijzingen.find(gemeente, nummer);
    }

    @Override
    public Toewijzing get(Gemeentecode gemeente, Toewijzingnummer nummer) {
        return find(gemeente, nummer).orElseThrow(() -> new NotFoundException("toewijzing " + nummer));
    }

    @Override
    public List<Toewijzing> vanZaak(Gemeentecode gemeente, Zaaknummer zaak) {
        return toewijzingen.ofZaak(gemeente, zaak);
    }

    @Override
    public List<Toewijzing> vanClient(Gemeentecode gemeente, ClientId client) {
        return toewijzingen.ofClient(gemeente, client);
    }

    @Override
    public List<Toewijzing> vanAanbieder(Agbcode aanbieder) {
        return toewijzingen.ofAanbieder(aanbieder);
    }

    @Override
    public Toewijzingsstand stand(Gemeentecode gemeente, Toewijzingnummer nummer) {
        return standen.van(get(gemeente, nummer));
    }
}
