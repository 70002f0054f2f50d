package nl.nabij.verzoek.opslag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.contract.Contracten;
import nl.nabij.contract.Product;
import nl.nabij.kern.Afkeur;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Productcode;
import nl.nabij.toewijzing.Berichttermijn;
import nl.nabij.toewijzing.Berichttermijnen;
import nl.nabij.toewijzing.Ketenslot;
import nl.nabij.toewijzing.Toewijzingen;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekbericht;
import nl.nabij.verzoek.Verzoeken;
import nl.nabij.verzoek.Verzoekinhoud;
import nl.nabij.verzoek.Verzoekstatus;
import nl.nabij.verzoek.Verzoekuitkomst;
import nl.nabij.verzoek.regels.Verzoekfeiten;
import nl.nabij.verzoek.regels.Verzoekregel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class VerzoekService implements Verzoeken {

    private final VerzoekRepository verzoeken;
    private final Clienten clienten;
    private final Toewijzingen toewijzingen;
    private final Contracten contracten;
    private final Berichttermijnen termijnen;
    private final Verzoektaken taken;
    private final Ketenslot slot;
    private final Clock clock;

    VerzoekService(
            VerzoekRepository verzoeken,
            Clienten clienten,
            Toewijzingen toewijzingen,
            Contracten contracten,
            Berichttermijnen termijnen,
            Verzoektaken taken,
            Ketenslot slot,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.clienten = clienten;
        this.toewijzingen = toewijzingen;
        this.contracten = contracten;
        this.termijnen = termijnen;
        this.taken = taken;
        this.slot = slot;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Verzoekuitkomst ontvang(Verzoekbericht bericht) {
        slot.neem(bericht.gemeente(), bericht.afzender());
        Client client = clienten.findByBsn(bericht.gemeente(), bericht.bsn()).orElse(null);
        if (client != null && client.afgeschermd()) {
            return new Verzoekuitkomst.BuitenBericht();
        }
        Verzoekfeiten feiten = feiten(bericht, client);
        List<Afkeur> opClient = Verzoekregel.toets(Verzoekregel.CLIENT, bericht, feiten);
        List<Verzoekuitkomst.Oordeel> oordelen =
                bericht.verzoeken().stream().map(v -> oordeel(v, feiten)).toList();
        if (!opClient.isEmpty() || !oordelen.stream().allMatch(Verzoekuitkomst.Oordeel::isGoed)) {
            return new Verzoekuitkomst.Afgekeurd(opClient, oordelen);
        }
        bericht.verzoeken().forEach(v -> keep(bericht, v, client));
        return new Verzoekuitkomst.Aangenomen();
    }

    private Verzoekfeiten feiten(Verzoekbericht bericht, @Nullable Client client) {
        return new Verzoekfeiten(
                bericht,
                client == null
                        ? List.of()
                        : toewijzingen.bekendBij(bericht.gemeente(), client.id(), bericht.afzender()),
                verzoeken.used(
                        bericht.gemeente(),
                        bericht.afzender(),
                        bericht.verzoeken().stream()
                                .map(Verzoekinhoud::referentie)
                                .toList()),
                verzoeken
                        .open(bericht.gemeente(), bericht.afzender(), bericht.bsn())
                        .isPresent(),
                producten(bericht),
                LocalDate.now(clock));
    }

    private Map<String, Product> producten(Verzoekbericht bericht) {
        Map<String, Product> uit = new HashMap<>();
        bericht.verzoeken().stream()
                .flatMap(v -> v.producten().stream())
                .flatMap(g -> g instanceof Gevraagd.Nieuw n ? Stream.ofNullable(n.code()) : Stream.empty())
                .filter(Productcode::isGeldig)
                .forEach(code -> contracten.product(Productcode.of(code)).ifPresent(p -> uit.put(code, p)));
        return uit;
    }

    private static Verzoekuitkomst.Oordeel oordeel(Verzoekinhoud verzoek, Verzoekfeiten feiten) {
        return new Verzoekuitkomst.Oordeel(
                Verzoekregel.toets(Verzoekregel.VERZOEK, verzoek, feiten),
                verzoek.producten().stream().map(p -> oordeel(p, feiten)).toList());
    }

    private static List<Afkeur> oordeel(Gevraagd product, Verzoekfeiten feiten) {
        return switch (product) {
            case Gevraagd.Nieuw n -> Verzoekregel.toets(Verzoekregel.NIEUW, n, feiten);
            case Gevraagd.Gewijzigd g -> Verzoekregel.toets(Verzoekregel.GEWIJZIGD, g, feiten);
            case Gevraagd.Ongewijzigd o -> Verzoekregel.toets(Verzoekregel.ONGEWIJZIGD, o, feiten);
        };
    }

    private void keep(Verzoekbericht bericht, Verzoekinhoud inhoud, @Nullable Client client) {
        LocalDateTime nu = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Verzoek verzoek = new Verzoek(
                UUID.randomUUID(),
                bericht.gemeente(),
                bericht.afzender(),
                client == null ? null : client.id(),
                bericht.bsn(),
                bericht.soort(),
                inhoud,
                bericht.berichtidentificatie(),
                bericht.dagtekening(),
                nu,
                Verzoekstatus.ONTVANGEN,
                termijnen.gemeente(bericht.gemeente(), Berichttermijn.VERZOEK, nu.toLocalDate()),
                List.of());
        verzoeken.insert(verzoek);
        taken.ontvangen(verzoek);
    }

    @Override
    public Optional<Verzoek> find(Gemeentecode gemeente, UUID id) {
        return verzoeken.find(gemeente, id);
    }

    @Override
    public Optional<Verzoek> find(Agbcode aanbieder, UUID id) {
        return verzoeken.find(aanbieder, id);
    }

    @Override
    public Optional<Verzoek> find(Gemeentecode gemeente, Agbcode aanbieder, String referentie) {
        return verzoeken.find(gemeente, aanbieder, referentie);
    }

    @Override
    public Optional<Verzoek> open(Gemeentecode gemeente, Agbcode aanbieder, Bsn bsn) {
        return verzoeken.open(gemeente, aanbieder, bsn);
    }

    @Override
    public long aantal(Agbcode aanbieder) {
        return verzoeken.count(aanbieder);
    }
}
