package nl.nabij.toewijzing.opslag;

import java.time.LocalDate;
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
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Ketenslot;
import nl.nabij.toewijzing.Stap;
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
import nl.nabij.toewijzing.regels.TR332NummerIsUniek;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ToewijzingService implements Toewijzingen {

    private final ToewijzingRepository toewijzingen;
    private final Beschikkingen beschikkingen;
    private final Clienten clienten;
    private final Voorbereiding voorbereiding;
    private final Stapuitvoering stappen;
    private final Standen standen;
    private final Ketenslot slot;
    private final ApplicationEventPublisher events;

    ToewijzingService(
            ToewijzingRepository toewijzingen,
            Beschikkingen beschikkingen,
            Clienten clienten,
            Voorbereiding voorbereiding,
            Stapuitvoering stappen,
            Standen standen,
            Ketenslot slot,
            ApplicationEventPublisher events) {
        this.toewijzingen = toewijzingen;
        this.beschikkingen = beschikkingen;
        this.clienten = clienten;
        this.voorbereiding = voorbereiding;
        this.stappen = stappen;
        this.standen = standen;
        this.slot = slot;
        this.events = events;
    }

    @Override
    public List<Bevinding> toets(Toewijzingsvoorstel voorstel) {
        return voorbereiding.toets(voorstel, beschikkingen.get(voorstel.gemeente(), voorstel.beschikking()));
    }

    @Override
    @Transactional
    public Toewijzingsbesluit verleen(Toewijzingsvoorstel voorstel) {
        slot.neem(voorstel.gemeente(), voorstel.aanbieder());
        Toewijzingsbesluit besluit = stappen.doe(new Stap.Verleen(voorstel), voorstel.gemeente(), voorstel.door());
        if (besluit instanceof Toewijzingsbesluit.Gedaan gedaan) {
            Toewijzing toewijzing = gedaan.toewijzing();
            Zaaknummer zaak = toewijzing.zaak();
            if (zaak != null && standen.isViaBericht(toewijzing)) {
                events.publishEvent(new ToewijzingVerleend(toewijzing, zaak));
            } else {
                events.publishEvent(new ToewijzingBuitenBericht(toewijzing));
                tell(toewijzing, " verleend, buiten de berichten om");
            }
        }
        return besluit;
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
        List<Bevinding> bezet = TR332NummerIsUniek.toets(bekend.orElse(null), toewijzing).stream()
                .toList();
        if (bekend.isPresent()) {
            return bezet.isEmpty()
                    ? new Toewijzingsbesluit.Gedaan(toewijzing)
                    : new Toewijzingsbesluit.Geweigerd(bezet);
        }
        Client client = clienten.get(toewijzing.gemeente(), toewijzing.client());
        toewijzingen.insert(toewijzing, !client.afgeschermd(), door);
        toewijzingen.markSent(toewijzing);
        stappen.record(toewijzing, door);
        return new Toewijzingsbesluit.Gedaan(toewijzing);
    }

    @Override
    @Transactional
    public Toewijzingsbesluit wijzig(Wijziging wijziging) {
        lock(wijziging.gemeente(), wijziging.nummer());
        Toewijzingsbesluit besluit = stappen.doe(new Stap.Wijzig(wijziging), wijziging.gemeente(), wijziging.door());
        if (besluit instanceof Toewijzingsbesluit.Gedaan gedaan) {
            String einde = gedaan.toewijzing()
                    .periode()
                    .eindeAlsBekend()
                    .map(d -> ": laatste dag " + Tekst.datum(d))
                    .orElse("");
            changed(gedaan.toewijzing(), " gewijzigd" + einde);
        }
        return besluit;
    }

    @Override
    @Transactional
    public Toewijzingsbesluit verwijder(Gemeentecode gemeente, Toewijzingnummer nummer, String door) {
        lock(gemeente, nummer);
        Toewijzing huidig = get(gemeente, nummer);
        if (huidig.isVerwijderd()) {
            return new Toewijzingsbesluit.Gedaan(huidig);
        }
        Toewijzingsbesluit besluit = stappen.doe(new Stap.Verwijder(nummer), gemeente, door);
        if (besluit instanceof Toewijzingsbesluit.Gedaan gedaan) {
            changed(gedaan.toewijzing(), " verwijderd");
        }
        return besluit;
    }

    /** Publishes for the messages only what may go by message. */
    private void changed(Toewijzing nieuw, String wat) {
        events.publishEvent(
                standen.isViaBericht(nieuw) ? new ToewijzingGewijzigd(nieuw) : new ToewijzingBuitenBericht(nieuw));
        tell(nieuw, wat);
    }

    private void tell(Toewijzing toewijzing, String wat) {
        Zaaknummer zaak = toewijzing.zaak();
        if (zaak != null) {
            events.publishEvent(
                    new Toewijzingsgebeurtenis(toewijzing.gemeente(), zaak, "Toewijzing " + toewijzing.nummer() + wat));
        }
    }

    private void lock(Gemeentecode gemeente, Toewijzingnummer nummer) {
        slot.neem(gemeente, get(gemeente, nummer).aanbieder());
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
    public List<Toewijzing> lopend(Gemeentecode gemeente, LocalDate dag) {
        return toewijzingen.running(gemeente, dag);
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
    public List<Toewijzing> bekendBij(Gemeentecode gemeente, ClientId client, Agbcode aanbieder) {
        return toewijzingen.known(gemeente, client, aanbieder);
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
