package nl.nabij.toewijzing.opslag;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Beschikkingen;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Stap;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.Toewijzingsbesluit;
import nl.nabij.toewijzing.Toewijzingsbesluit.Gedaan;
import nl.nabij.toewijzing.Toewijzingsbesluit.Geweigerd;
import nl.nabij.toewijzing.Toewijzingsvoorstel;
import nl.nabij.toewijzing.Wijziging;
import nl.nabij.toewijzing.regels.Wijzigregels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks and stores one step. Tells nobody: the caller holds the lock and publishes what happened. */
@Component
class Stapuitvoering {

    static final String DOEL = "Toewijzing Wmo 2.3.5";

    private final ToewijzingRepository toewijzingen;
    private final Beschikkingen beschikkingen;
    private final Clienten clienten;
    private final Voorbereiding voorbereiding;
    private final AccessLog log;
    private final Clock clock;

    Stapuitvoering(
            ToewijzingRepository toewijzingen,
            Beschikkingen beschikkingen,
            Clienten clienten,
            Voorbereiding voorbereiding,
            AccessLog log,
            Clock clock) {
        this.toewijzingen = toewijzingen;
        this.beschikkingen = beschikkingen;
        this.clienten = clienten;
        this.voorbereiding = voorbereiding;
        this.log = log;
        this.clock = clock;
    }

    Toewijzingsbesluit doe(Stap stap, Gemeentecode gemeente, String door) {
        return switch (stap) {
            case Stap.Verleen verleen -> verleen(verleen.voorstel());
            case Stap.Wijzig wijzig -> wijzig(wijzig.wijziging());
            case Stap.Verwijder verwijder -> verwijder(gemeente, verwijder.nummer(), door);
        };
    }

    private Toewijzingsbesluit verleen(Toewijzingsvoorstel voorstel) {
        Beschikking beschikking = beschikkingen.get(voorstel.gemeente(), voorstel.beschikking());
        List<Bevinding> bevindingen = voorbereiding.toets(voorstel, beschikking);
        if (!bevindingen.isEmpty()) {
            return new Geweigerd(bevindingen);
        }
        Client client = clienten.get(voorstel.gemeente(), beschikking.client());
        Toewijzing toewijzing = nieuw(voorstel, beschikking, client);
        toewijzingen.insert(toewijzing, !client.afgeschermd(), voorstel.door());
        record(toewijzing, voorstel.door());
        return new Gedaan(toewijzing);
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

    private Toewijzingsbesluit wijzig(Wijziging wijziging) {
        Toewijzing huidig = rustend(get(wijziging.gemeente(), wijziging.nummer()), wijziging.beschikking());
        List<Bevinding> bevindingen =
                Wijzigregels.toets(huidig, wijziging, now().toLocalDate(), voorbereiding.grens(huidig));
        if (!bevindingen.isEmpty()) {
            return new Geweigerd(bevindingen);
        }
        Toewijzing nieuw = huidig.gewijzigd(wijziging.gewenst(), wijziging.redenWijziging(), now());
        List<Bevinding> ruimte = voorbereiding.meer(huidig, nieuw, wijziging.door());
        return ruimte.isEmpty() ? change(nieuw, wijziging.door()) : new Geweigerd(ruimte);
    }

    /** On the decision it will rest on; one of another client does not exist for it. */
    private Toewijzing rustend(Toewijzing huidig, @Nullable Beschikkingnummer nummer) {
        if (nummer == null) {
            return huidig;
        }
        Beschikking beschikking = beschikkingen.get(huidig.gemeente(), nummer);
        if (!beschikking.client().equals(huidig.client())) {
            throw new NotFoundException("beschikking " + nummer);
        }
        return huidig.rustendOp(beschikking.nummer(), beschikking.zaak());
    }

    private Toewijzingsbesluit verwijder(Gemeentecode gemeente, Toewijzingnummer nummer, String door) {
        Toewijzing huidig = get(gemeente, nummer);
        List<Bevinding> bevindingen = voorbereiding.verwijderbaar(huidig);
        return bevindingen.isEmpty()
                ? change(huidig.gewijzigd(huidig.periode().begin(), Toewijzing.VERWIJDERD, now()), door)
                : new Geweigerd(bevindingen);
    }

    private Toewijzingsbesluit change(Toewijzing nieuw, String door) {
        toewijzingen.change(nieuw, door);
        record(nieuw, door);
        return new Gedaan(nieuw);
    }

    void record(Toewijzing t, String door) {
        log.record(
                t.gemeente(), door, AccessLog.Action.GEWIJZIGD, t.client().waarde(), DOEL, "toewijzing " + t.nummer());
    }

    private Toewijzing get(Gemeentecode gemeente, Toewijzingnummer nummer) {
        return toewijzingen.find(gemeente, nummer).orElseThrow(() -> new NotFoundException("toewijzing " + nummer));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
