package nl.nabij.toewijzing;

import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.BeschikkingFixture;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientFixture;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.declaratie.DeclaratieFixture;
import nl.nabij.indicatie.IndicatieFixture;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Productcode;
import nl.nabij.kern.Retourcode;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.WorkItem;
import nl.nabij.toegang.ToegangFixture;
import nl.nabij.toegang.Zaak;
import nl.nabij.toegang.Zaakstatus;
import nl.nabij.toewijzing.ToewijzingFixture.Opzet;
import nl.nabij.toewijzing.regels.Leveringsfeiten;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From decision to delivery, through the real services. */
@NabijTest
@RecordApplicationEvents
class ToewijzingenTest {

    private static final Gemeentecode HIER = ToewijzingFixture.DIJK_EN_WAARD;
    private static final Gemeentecode ALKMAAR = Gemeentecode.of("0361");
    private static final Periode PERIODE = Periode.vanTot(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    private static final AtomicInteger TELLER = new AtomicInteger();

    @Autowired
    Toewijzingen toewijzingen;

    @Autowired
    Verzendingen verzendingen;

    @Autowired
    Leveringen leveringen;

    @Autowired
    ToewijzingFixture fixture;

    @Autowired
    BeschikkingFixture beschikkingen;

    @Autowired
    ToegangFixture toegang;

    @Autowired
    IndicatieFixture indicaties;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    ApplicationEvents events;

    private Toewijzingsvoorstel voorstel(Beschikking b, int minuten) {
        Opzet opzet = minuten(minuten).categorie("01");
        Productcode product = Productcode.of("V%04d".formatted(TELLER.incrementAndGet()));
        fixture.contracteer(opzet, product);
        return new Toewijzingsvoorstel(
                b.gemeente(), b.nummer(), opzet.aanbieder(), product, Omvang.minutenPerWeek(minuten), PERIODE, "test");
    }

    private Toewijzing gedaan(Toewijzingsbesluit besluit) {
        assertThat(besluit).isInstanceOf(Toewijzingsbesluit.Gedaan.class);
        return ((Toewijzingsbesluit.Gedaan) besluit).toewijzing();
    }

    private List<String> geweigerd(Toewijzingsbesluit besluit) {
        assertThat(besluit).isInstanceOf(Toewijzingsbesluit.Geweigerd.class);
        return ((Toewijzingsbesluit.Geweigerd) besluit)
                .bevindingen().stream()
                        .map(Bevinding::regelcode)
                        .map(Object::toString)
                        .toList();
    }

    @Test
    void aDecisionBecomesAToewijzingWithANumberOfItsOwn() {
        Beschikking b = beschikkingen.toegekend(HIER, 150, PERIODE);
        assertThat(events.stream(WorkItem.Opened.class).map(o -> o.item().key()))
                .contains("toewijzen:" + b.zaak());
        Toewijzing eerste = gedaan(toewijzingen.verleen(voorstel(b, 100)));
        Toewijzing tweede = gedaan(toewijzingen.verleen(voorstel(b, 50)));
        assertThat(tweede.nummer()).isNotEqualTo(eerste.nummer());
        assertThat(toewijzingen.vanZaak(HIER, b.zaak())).containsExactlyInAnyOrder(eerste, tweede);
        assertThat(events.stream(ToewijzingVerleend.class).map(ToewijzingVerleend::toewijzing))
                .containsExactly(eerste, tweede);
        assertThat(events.stream(WorkItem.Closed.class).map(WorkItem.Closed::key))
                .contains("toewijzen:" + b.zaak());
        assertThat(geweigerd(toewijzingen.verleen(voorstel(b, 1)))).containsExactly("NB707");
    }

    @Test
    void theSameProposalTwiceGrantsOnce() {
        Beschikking b = beschikkingen.toegekend(HIER, 150, PERIODE);
        Toewijzingsvoorstel voorstel = voorstel(b, 75);
        gedaan(toewijzingen.verleen(voorstel));
        assertThat(geweigerd(toewijzingen.verleen(voorstel))).containsExactly("TR302");
        assertThat(toewijzingen.vanZaak(HIER, b.zaak())).hasSize(1);
    }

    @Test
    void s19NothingOfAProtectedClientGoesByMessage() {
        Client gewoon = ClientFixture.client(HIER);
        Client afgeschermd = new Client(
                gewoon.id(),
                HIER,
                gewoon.bsn(),
                gewoon.naam(),
                gewoon.geboortedatum(),
                gewoon.geslacht(),
                gewoon.adres(),
                null,
                null,
                true);
        Zaak zaak = toegang.zaak(afgeschermd, Zaakstatus.AANGEVRAAGD);
        indicaties.vastgelegd(zaak, PERIODE.begin(), 150);
        Beschikking b = beschikkingen.teken(zaak, BeschikkingFixture.toekenning(PERIODE));
        Toewijzing t = gedaan(toewijzingen.verleen(voorstel(b, 150)));
        assertThat(toewijzingen.stand(HIER, t.nummer()).bericht()).isEqualTo(Berichtstand.BUITEN_BERICHT);
        assertThat(verzendingen.voorBericht(HIER, t.client(), t.aanbieder(), PERIODE.begin()))
                .isEmpty();
        assertThat(events.stream(ToewijzingVerleend.class)).isEmpty();
        assertThat(events.stream(WorkItem.Opened.class).map(o -> o.item().key()))
                .contains("buiten-bericht:" + t.nummer());
    }

    @Test
    void anotherGemeenteFindsNothing() {
        Toewijzing t = fixture.lopendeToewijzing();
        assertThat(toewijzingen.find(ALKMAAR, t.nummer())).isEmpty();
        assertThatThrownBy(() -> toewijzingen.verwijder(ALKMAAR, t.nummer(), "test"))
                .isInstanceOf(NotFoundException.class);
        assertThat(toewijzingen.vanClient(ALKMAAR, t.client())).isEmpty();
        Beschikking b = beschikkingen.toegekend(HIER, 150, PERIODE);
        Toewijzingsvoorstel v = voorstel(b, 150);
        Toewijzingsvoorstel vreemd = new Toewijzingsvoorstel(
                ALKMAAR, v.beschikking(), v.aanbieder(), v.productcode(), v.omvang(), v.periode(), "test");
        assertThatThrownBy(() -> toewijzingen.verleen(vreemd)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Regelgeval(beide = "TR332")
    void tr332ANumberIsTakenOverOnce() {
        Toewijzing t = fixture.lopendeToewijzing();
        assertThat(gedaan(toewijzingen.neemOver(t, "test"))).isEqualTo(t);
        Toewijzing ander = t.gewijzigd(LocalDate.of(2026, 6, 30), "05", t.toegewezenOp());
        assertThat(geweigerd(toewijzingen.neemOver(ander, "test"))).containsExactly("TR332");
        assertThat(toewijzingen.get(HIER, t.nummer())).isEqualTo(t);
    }

    @Test
    void op087AMessageHoldsAllThatRunsAndAllThatChanged() {
        Toewijzing een = fixture.maak(minuten(150).van("2026-01-01", "2026-12-31"));
        Toewijzing voorbij = fixture.maak(minuten(10).bij(een).van("2025-01-01", "2025-12-31"));
        LocalDate dag = LocalDate.of(2026, 3, 1);
        assertThat(verzendingen.voorBericht(HIER, een.client(), een.aanbieder(), dag))
                .containsExactly(een);
        NabijClock.at(
                dag,
                () -> gedaan(toewijzingen.wijzig(
                        new Wijziging(HIER, voorbij.nummer(), LocalDate.of(2025, 6, 30), "05", true, "test"))));
        List<Toewijzing> inhoud = verzendingen.voorBericht(HIER, een.client(), een.aanbieder(), dag);
        assertThat(inhoud).extracting(Toewijzing::nummer).containsExactly(een.nummer(), voorbij.nummer());
        assertThat(inhoud).extracting(Toewijzing::redenWijziging).containsExactly(null, "05");
    }

    @Test
    void aRemovedOneGoesOutOnceWithReason13() {
        Toewijzing t = fixture.maak(minuten(150).van("2026-01-01", "2026-12-31"));
        Toewijzing weg = gedaan(toewijzingen.verwijder(HIER, t.nummer(), "test"));
        assertThat(weg.isVerwijderd()).isTrue();
        assertThat(weg.periode())
                .isEqualTo(Periode.vanTot(t.periode().begin(), t.periode().begin()));
        assertThat(gedaan(toewijzingen.verwijder(HIER, t.nummer(), "test"))).isEqualTo(weg);
        assertThat(events.stream(ToewijzingGewijzigd.class).map(ToewijzingGewijzigd::toewijzing))
                .containsExactly(weg);
    }

    @Test
    @Regelgeval(beide = "TR385")
    void s15NotRemovedWhileClaimsAreApproved() {
        Toewijzing t = fixture.lopendeToewijzing();
        var debet = declaraties.prestatie(t, "2026-03", 300);
        declaraties.dien(t, "2026-03", debet);
        assertThat(geweigerd(toewijzingen.verwijder(HIER, t.nummer(), "test"))).containsExactly("TR385");
        declaraties.dien(t, "2026-03", declaraties.credit(debet));
        assertThat(gedaan(toewijzingen.verwijder(HIER, t.nummer(), "test")).isVerwijderd())
                .isTrue();
    }

    @Test
    void theAnswerIsDueInThreeWorkingDaysAndClosesTheWaiting() {
        Toewijzing t = fixture.lopendeToewijzing();
        LocalDate vrijdag = LocalDate.of(2026, 5, 1);
        String bericht = "Z" + TELLER.incrementAndGet();
        verzendingen.verzonden(
                new Verzending(HIER, bericht, t.client(), t.aanbieder(), List.of(t.nummer()), vrijdag.atTime(16, 0)));
        Toewijzingsstand stand = toewijzingen.stand(HIER, t.nummer());
        assertThat(stand.bericht()).isEqualTo(Berichtstand.VERZONDEN);
        // nobody agreed whether 5 May is worked, so we wait as if it is free
        assertThat(stand.retourUiterlijk()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(stand.isRetourTeLaat(LocalDate.of(2026, 5, 7))).isFalse();
        assertThat(stand.isRetourTeLaat(LocalDate.of(2026, 5, 8))).isTrue();
        assertThat(verzendingen.teLaat(HIER, LocalDate.of(2026, 5, 8)))
                .extracting(Verzending::berichtidentificatie)
                .contains(bericht);
        assertThat(verzendingen.teLaat(ALKMAAR, LocalDate.of(2026, 5, 8)))
                .extracting(Verzending::berichtidentificatie)
                .doesNotContain(bericht);
        assertThat(verzendingen.retour(HIER, t.aanbieder(), "onbekend", vrijdag.atTime(17, 0), List.of()))
                .isFalse();
        assertThat(verzendingen.retour(HIER, t.aanbieder(), bericht, vrijdag.atTime(17, 0), List.of()))
                .isTrue();
        assertThat(toewijzingen.stand(HIER, t.nummer()).bericht()).isEqualTo(Berichtstand.BEVESTIGD);
        assertThat(verzendingen.teLaat(HIER, LocalDate.of(2026, 5, 8)))
                .extracting(Verzending::berichtidentificatie)
                .doesNotContain(bericht);
    }

    @Test
    void aRefusedMessageShowsItsCodes() {
        Toewijzing t = fixture.lopendeToewijzing();
        String bericht = "Z" + TELLER.incrementAndGet();
        LocalDate dag = LocalDate.of(2026, 5, 1);
        verzendingen.verzonden(
                new Verzending(HIER, bericht, t.client(), t.aanbieder(), List.of(t.nummer()), dag.atTime(16, 0)));
        verzendingen.retour(
                HIER, t.aanbieder(), bericht, dag.atTime(17, 0), List.of(Retourcode.of("0200"), Retourcode.of("9332")));
        Toewijzingsstand stand = toewijzingen.stand(HIER, t.nummer());
        assertThat(stand.bericht()).isEqualTo(Berichtstand.AFGEKEURD);
        assertThat(stand.retourcodes()).containsExactly(Retourcode.of("9332"));
    }

    private Leveringsuitkomst start(Toewijzing t, String begin, StatusAanlevering status) {
        return leveringen.start(new Leveringsbericht<>(
                HIER,
                t.aanbieder(),
                "L" + UUID.randomUUID(),
                t.bsn(),
                List.of(new Startmelding(t.nummer(), null, null, LocalDate.parse(begin), status))));
    }

    private Leveringsuitkomst stop(Toewijzing t, Stopmelding... meldingen) {
        return leveringen.stop(
                new Leveringsbericht<>(HIER, t.aanbieder(), "L" + UUID.randomUUID(), t.bsn(), List.of(meldingen)));
    }

    private static Stopmelding stopmelding(
            Toewijzing t, String begin, String einde, String reden, StatusAanlevering s) {
        return new Stopmelding(t.nummer(), null, null, LocalDate.parse(begin), LocalDate.parse(einde), reden, s);
    }

    @Test
    void deliveryStartsPausesRestartsAndStops() {
        Toewijzing t = fixture.lopendeToewijzing();
        assertThat(stand(t)).isEqualTo(Leveringsstand.NIET_GESTART);
        assertThat(start(t, "2026-01-05", StatusAanlevering.EERSTE).isGoedgekeurd())
                .isTrue();
        assertThat(stand(t)).isEqualTo(Leveringsstand.LOOPT);
        assertThat(stop(t, stopmelding(t, "2026-01-05", "2026-02-01", "20", StatusAanlevering.EERSTE))
                        .isGoedgekeurd())
                .isTrue();
        assertThat(stand(t)).isEqualTo(Leveringsstand.ONDERBROKEN);
        assertThat(start(t, "2026-03-02", StatusAanlevering.EERSTE).isGoedgekeurd())
                .isTrue();
        assertThat(stand(t)).isEqualTo(Leveringsstand.LOOPT);
        assertThat(stop(t, stopmelding(t, "2026-03-02", "2026-06-01", "19", StatusAanlevering.EERSTE))
                        .isGoedgekeurd())
                .isTrue();
        assertThat(stand(t)).isEqualTo(Leveringsstand.GESTOPT);
    }

    @Test
    void aStopIsCorrectedByTakingBackAndSendingAnewInOneMessage() {
        Toewijzing t = fixture.lopendeToewijzing();
        start(t, "2026-01-05", StatusAanlevering.EERSTE);
        stop(t, stopmelding(t, "2026-01-05", "2026-02-01", "19", StatusAanlevering.EERSTE));
        assertThat(stop(
                                t,
                                stopmelding(t, "2026-01-05", "2026-01-31", "19", StatusAanlevering.EERSTE),
                                stopmelding(t, "2026-01-05", "2026-02-01", "19", StatusAanlevering.VERWIJDEREN))
                        .isGoedgekeurd())
                .isTrue();
        assertThat(toewijzingen.stand(HIER, t.nummer()).leveringen())
                .containsExactly(new Levering(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 31), "19"));
    }

    @Test
    void oneRefusedPartRefusesTheWholeMessage() {
        Toewijzing t = fixture.lopendeToewijzing();
        start(t, "2026-01-05", StatusAanlevering.EERSTE);
        Leveringsuitkomst uitkomst = stop(
                t,
                stopmelding(t, "2026-01-05", "2026-02-01", "20", StatusAanlevering.EERSTE),
                stopmelding(t, "2026-01-06", "2026-02-01", "19", StatusAanlevering.EERSTE));
        assertThat(uitkomst.perMelding().getFirst()).isEmpty();
        assertThat(uitkomst.perMelding().getLast())
                .extracting(a -> a.retourcode().waarde())
                .containsExactly("9069");
        assertThat(stand(t)).isEqualTo(Leveringsstand.LOOPT);
    }

    @Test
    void aStartOfAnotherAanbiederOrClientIsNotAccepted() {
        Toewijzing t = fixture.lopendeToewijzing();
        Toewijzing ander = fixture.lopendeToewijzing();
        Startmelding melding =
                new Startmelding(t.nummer(), null, null, LocalDate.of(2026, 1, 5), StatusAanlevering.EERSTE);
        assertThat(leveringen
                        .start(new Leveringsbericht<>(HIER, ander.aanbieder(), "L1", t.bsn(), List.of(melding)))
                        .perMelding()
                        .getFirst())
                .extracting(a -> a.retourcode().waarde())
                .containsExactly("9019");
        assertThat(leveringen
                        .start(new Leveringsbericht<>(HIER, t.aanbieder(), "L2", ander.bsn(), List.of(melding)))
                        .isGoedgekeurd())
                .isFalse();
        assertThat(stand(t)).isEqualTo(Leveringsstand.NIET_GESTART);
    }

    /** The tasks follow the facts in memory, the pages the table: both must say the same after whatever was reported. */
    @Test
    void theFactsAndTheTableAgreeOnWhereADeliveryStands() {
        Random random = new Random(3257);
        Set<Leveringsstand> seen = EnumSet.noneOf(Leveringsstand.class);
        for (int i = 0; i < 12; i++) {
            Toewijzing t = fixture.lopendeToewijzing();
            Leveringsfeiten feiten = new Leveringsfeiten(t, List.of(), List.of(), Map.of());
            for (int j = 0; j < 12; j++) {
                Melding melding = willekeurig(t, random);
                Leveringsuitkomst uitkomst = melding instanceof Stopmelding stop
                        ? stop(t, stop)
                        : start(t, melding.begin().toString(), melding.status());
                feiten = uitkomst.isGoedgekeurd() ? feiten.na(melding) : feiten;
                assertThat(feiten.stand()).as("after %s", melding).isEqualTo(stand(t));
                seen.add(feiten.stand());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Leveringsstand.values());
    }

    private static Melding willekeurig(Toewijzing t, Random random) {
        LocalDate begin = LocalDate.of(2026, 1, 5).plusMonths(random.nextInt(3));
        StatusAanlevering status = random.nextInt(3) > 0 ? StatusAanlevering.EERSTE : StatusAanlevering.VERWIJDEREN;
        return random.nextInt(5) < 2
                ? new Startmelding(t.nummer(), null, null, begin, status)
                : new Stopmelding(
                        t.nummer(),
                        null,
                        null,
                        begin,
                        begin.plusDays(random.nextInt(3)),
                        random.nextBoolean() ? "20" : "19",
                        status);
    }

    private Leveringsstand stand(Toewijzing t) {
        return toewijzingen.stand(HIER, t.nummer()).levering();
    }

    @Test
    void anAanbiederSeesOnlyWhatWentToIt() {
        Toewijzing t = fixture.lopendeToewijzing();
        assertThat(toewijzingen.vanAanbieder(t.aanbieder())).containsExactly(t);
        assertThat(toewijzingen.vanClient(HIER, new ClientId(UUID.randomUUID())))
                .isEmpty();
    }
}
