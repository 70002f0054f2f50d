package nl.nabij.declaratie;

import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NotFoundException;
import nl.nabij.toewijzing.Leveringen;
import nl.nabij.toewijzing.Leveringsbericht;
import nl.nabij.toewijzing.Startmelding;
import nl.nabij.toewijzing.StatusAanlevering;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A declaratie as a whole: refused messages, repetition, gemeenten apart, what is paid. */
@NabijTest
class DeclaratiesTest {

    private static final Gemeentecode ALKMAAR = Gemeentecode.of("0361");

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    Declaraties dienst;

    @Autowired
    Declaratieoverzicht overzicht;

    @Autowired
    Leveringen leveringen;

    @Autowired
    JdbcClient jdbc;

    private static Declaratiekop kop(Declaratiekop k, String bericht, String nummer, LocalDate dagtekening) {
        return new Declaratiekop(
                k.gemeente(),
                k.aanbieder(),
                bericht,
                dagtekening,
                nummer,
                k.maand(),
                k.declaratiedagtekening(),
                k.totaal());
    }

    private static List<String> codes(List<?> codes) {
        return codes.stream().map(Object::toString).toList();
    }

    @Test
    void theSameDeclaratieTwiceChangesNothing() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        List<Prestatie> regels = List.of(declaraties.prestatie(t, "2026-03", 300));
        Declaratiekop kop = declaraties.kop(t, "2026-03", regels);
        Declaratiebesluit eerste = declaraties.dien(kop, regels);
        assertThat(declaraties.dien(kop, regels)).isEqualTo(eerste);
        assertThat(overzicht.vanAanbieder(t.aanbieder(), Declaratiefilter.ALLES))
                .hasSize(1);
        assertThat(overzicht.teBetalen(t.gemeente(), YearMonth.of(2026, 3)))
                .contains(new Betaalregel(t.aanbieder(), YearMonth.of(2026, 3), Bedrag.of("180.00"), Bedrag.NUL));
    }

    @Test
    void theSameDeclaratieInTwoThreadsIsDecidedOnce() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        List<Prestatie> regels = List.of(declaraties.prestatie(t, "2026-03", 300));
        Declaratiekop kop = declaraties.kop(t, "2026-03", regels);
        List<CompletableFuture<Declaratiebesluit>> beide = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> declaraties.dien(kop, regels)))
                .toList();
        assertThat(beide.stream().map(f -> f.join().id()).distinct()).hasSize(1);
        assertThat(aantal(t.aanbieder())).isEqualTo(1);
    }

    @Test
    void claimsThatTogetherDoNotFitNeverGetTheRoomTwice() {
        Toewijzing t = toewijzingen.maak(minuten(150).van("2026-03-02", "2026-03-08"));
        List<CompletableFuture<Declaratiebesluit>> alle = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> declaraties.dien(t, "2026-03", declaraties.prestatie(t, "2026-03", 150))))
                .toList();
        assertThat(alle.stream().filter(f -> f.join().isVolledigToegekend())).hasSize(1);
    }

    private long aantal(Agbcode aanbieder) {
        return jdbc.sql("select count(*) from declaratie.prestatie where agbcode = :agb")
                .param("agb", aanbieder.waarde())
                .query(Long.class)
                .single();
    }

    @Test
    @Regelgeval(beide = "TR056")
    void tr056AnotherMessageUnderAKnownIdentificationIsRefusedInTheHeader() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        List<Prestatie> maart = List.of(declaraties.prestatie(t, "2026-03", 300));
        List<Prestatie> april = List.of(declaraties.prestatie(t, "2026-04", 300));
        Declaratiekop eerste = declaraties.kop(t, "2026-03", maart);
        declaraties.dien(eerste, maart);
        Declaratiekop tweede = declaraties.kop(t, "2026-04", april);
        Declaratiebesluit besluit = declaraties.dien(
                kop(tweede, eerste.berichtidentificatie(), tweede.declaratienummer(), tweede.dagtekening()), april);
        assertThat(codes(besluit.retourcodesHeader())).containsExactly("9056");
        assertThat(besluit.retourcodesDeclaratie()).isEmpty();
        assertThat(DeclaratieFixture.clienten(besluit)).isEmpty();
        assertThat(declaraties.dien(tweede, april).isVolledigToegekend()).isTrue();
    }

    @Test
    @Regelgeval(beide = "TR135")
    void tr135AMessageFromTheFutureIsRefusedInTheHeader() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        List<Prestatie> regels = List.of(declaraties.prestatie(t, "2026-03", 300));
        Declaratiekop kop = declaraties.kop(t, "2026-03", regels);
        Declaratiekop morgen = kop(
                kop,
                "B" + kop.berichtidentificatie(),
                kop.declaratienummer(),
                kop.dagtekening().plusDays(1));
        Declaratiebesluit[] besluit = new Declaratiebesluit[1];
        nl.nabij.platform.NabijClock.at(kop.dagtekening(), () -> besluit[0] = dienst.ontvang(morgen, regels));
        assertThat(codes(besluit[0].retourcodesHeader())).containsExactly("8848");
        assertThat(declaraties.dien(kop, regels).isVolledigToegekend()).isTrue();
    }

    @Test
    @Regelgeval(voldoetNiet = "TR378")
    void tr378AnUnknownGemeenteIsRefusedInTheHeader() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        Declaratiekop k = declaraties.kop(t, "2026-03", List.of());
        Declaratiekop onbekend = new Declaratiekop(
                Gemeentecode.of("9999"),
                k.aanbieder(),
                k.berichtidentificatie(),
                k.dagtekening(),
                k.declaratienummer(),
                k.maand(),
                k.declaratiedagtekening(),
                Bedrag.NUL);
        assertThat(codes(declaraties.dien(onbekend, List.of()).retourcodesHeader()))
                .containsExactly("S300");
    }

    @Test
    @Regelgeval(beide = "TR333")
    void tr333AKnownNumberRefusesTheWholeDeclaratieAndItCountsAsNeverSent() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        List<Prestatie> maart = List.of(declaraties.prestatie(t, "2026-03", 300));
        Declaratiekop eerste = declaraties.kop(t, "2026-03", maart);
        declaraties.dien(eerste, maart);
        List<Prestatie> april = List.of(declaraties.prestatie(t, "2026-04", 300));
        Declaratiekop tweede = declaraties.kop(t, "2026-04", april);
        Declaratiebesluit besluit = declaraties.dien(
                kop(tweede, tweede.berichtidentificatie(), eerste.declaratienummer(), tweede.dagtekening()), april);
        assertThat(codes(besluit.retourcodesHeader())).containsExactly("0200");
        assertThat(codes(besluit.retourcodesDeclaratie())).containsExactly("9333");
        assertThat(besluit.toegekend()).isEqualTo(Bedrag.NUL);
        assertThat(aantal(t.aanbieder())).isEqualTo(1);
        Declaratiekop opnieuw = declaraties.kop(t, "2026-04", april);
        assertThat(declaraties.dien(opnieuw, april).isVolledigToegekend()).isTrue();
    }

    @Test
    @Regelgeval(beide = "TR318")
    void tr318TheMonthIsNotBeforeTheLatestOneButMayBeSkippedOrComeTwice() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        assertThat(declaraties
                        .dien(t, "2026-02", declaraties.prestatie(t, "2026-02", 300))
                        .isVerwerkt())
                .isTrue();
        assertThat(declaraties
                        .dien(t, "2026-05", declaraties.prestatie(t, "2026-05", 300))
                        .isVerwerkt())
                .isTrue();
        Declaratiebesluit terug = declaraties.dien(t, "2026-04", declaraties.prestatie(t, "2026-04", 300));
        assertThat(codes(terug.retourcodesDeclaratie())).containsExactly("8214");
        assertThat(declaraties
                        .dien(t, "2026-05", declaraties.prestatie(t, "2026-04", 300))
                        .isVolledigToegekend())
                .isTrue();
    }

    @Test
    void aTotalThatIsNotTheSumIsAWrongCall() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        List<Prestatie> regels = List.of(declaraties.prestatie(t, "2026-03", 300));
        Declaratiekop k = declaraties.kop(t, "2026-03", List.of());
        assertThatThrownBy(() -> declaraties.dien(k, regels)).hasMessageContaining("TR358");
        assertThat(aantal(t.aanbieder())).isZero();
    }

    @Test
    void theAnswerHoldsOnlyRefusedLinesAndItsSumsClose() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        Toewijzing ander = toewijzingen.lopendeToewijzing(t.gemeente(), t.aanbieder());
        List<Prestatie> regels = List.of(
                declaraties.prestatie(t, "2026-03", 300),
                Regels.product("XXXXX").apply(declaraties.prestatie(t, "2026-02", 100)),
                declaraties.prestatie(ander, "2026-03", 200));
        Declaratiekop kop = declaraties.kop(t, "2026-03", regels);
        Declaratiebesluit besluit = declaraties.dien(kop, regels);
        assertThat(DeclaratieFixture.clienten(besluit)).hasSize(1);
        assertThat(codes(DeclaratieFixture.clienten(besluit).getFirst().retourcodes()))
                .containsExactly("0200");
        Prestatieuitkomst regel =
                DeclaratieFixture.clienten(besluit).getFirst().prestaties().getFirst();
        assertThat(codes(regel.retourcodes())).containsExactly("9340", "S329", "0611");
        assertThat(regel.afkeur()).allMatch(a -> a.toelichting().endsWith("."));
        assertThat(kop.totaal().min(besluit.toegekend()))
                .isEqualTo(regel.prestatie().saldo());
        assertThat(dienst.besluit(t.gemeente(), besluit.id())).contains(besluit);
    }

    @Test
    void theOtherGemeenteSeesAndPaysNothingOfIt() {
        Toewijzing hier = toewijzingen.lopendeToewijzing();
        Toewijzing daar = toewijzingen.lopendeToewijzing(ALKMAAR, hier.aanbieder());
        Declaratiebesluit besluit = declaraties.dien(hier, "2026-03", declaraties.prestatie(hier, "2026-03", 300));
        assertThat(dienst.besluit(ALKMAAR, besluit.id())).isEmpty();
        assertThatThrownBy(() -> overzicht.get(ALKMAAR, besluit.id())).isInstanceOf(NotFoundException.class);
        assertThat(overzicht.prestaties(ALKMAAR, besluit.id(), false)).isEmpty();
        assertThat(overzicht.vanToewijzing(ALKMAAR, hier.nummer())).isEmpty();
        assertThat(overzicht.vanGemeente(ALKMAAR, new Declaratiefilter(hier.aanbieder(), null, false, 0)))
                .isEmpty();
        Prestatie opAndermans =
                Regels.toewijzing(hier.nummer().waarde()).apply(declaraties.prestatie(daar, "2026-03", 300));
        assertThat(Regels.codes(declaraties.dien(daar, "2026-03", opAndermans))).containsExactly(List.of("TR338"));
    }

    @Test
    void anAanbiederSeesOnlyItsOwn() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        Declaratiebesluit besluit = declaraties.dien(t, "2026-03", declaraties.prestatie(t, "2026-03", 300));
        Agbcode ander = toewijzingen.lopendeToewijzing().aanbieder();
        assertThatThrownBy(() -> overzicht.get(ander, besluit.id())).isInstanceOf(NotFoundException.class);
        assertThat(overzicht.prestaties(ander, besluit.id(), false)).isEmpty();
        assertThat(overzicht.prestaties(t.aanbieder(), besluit.id(), false)).hasSize(1);
        assertThat(overzicht.get(t.aanbieder(), besluit.id()).toegekend()).isEqualTo(Bedrag.of("180.00"));
    }

    @Test
    void theListShowsMostUnpaidEurosFirstAndFilters() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        long goed = declaraties
                .dien(t, "2026-01", declaraties.prestatie(t, "2026-01", 300))
                .id();
        long klein = declaraties
                .dien(t, "2026-02", Regels.bedrag("1.00").apply(declaraties.prestatie(t, "2026-02", 300)))
                .id();
        long groot = declaraties
                .dien(t, "2026-03", Regels.bedrag("999.00").apply(declaraties.prestatie(t, "2026-03", 300)))
                .id();
        assertThat(overzicht.vanGemeente(t.gemeente(), new Declaratiefilter(t.aanbieder(), null, false, 0)))
                .extracting(Declaratiesamenvatting::id)
                .containsExactly(groot, klein, goed);
        assertThat(overzicht.vanGemeente(t.gemeente(), new Declaratiefilter(t.aanbieder(), null, true, 0)))
                .extracting(Declaratiesamenvatting::id)
                .containsExactly(groot, klein);
        assertThat(overzicht.vanGemeente(
                        t.gemeente(), new Declaratiefilter(t.aanbieder(), YearMonth.of(2026, 2), false, 0)))
                .extracting(Declaratiesamenvatting::uitval)
                .containsExactly(Bedrag.of("1.00"));
        BeoordeeldePrestatie regel =
                overzicht.prestaties(t.gemeente(), groot, true).getFirst();
        assertThat(regel.isGoedgekeurd()).isFalse();
        assertThat(regel.startOntbreekt()).isTrue();
        assertThat(overzicht.vanToewijzing(t.gemeente(), t.nummer())).hasSize(3);
    }

    @Test
    void s10AMissingStartIsASignalUntilItIsReported() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        long januari = declaraties
                .dien(t, "2026-01", declaraties.prestatie(t, "2026-01", 300))
                .id();
        BeoordeeldePrestatie zonder =
                overzicht.prestaties(t.gemeente(), januari, false).getFirst();
        assertThat(zonder.isGoedgekeurd()).isTrue();
        assertThat(zonder.startOntbreekt()).isTrue();
        leveringen.start(new Leveringsbericht<>(
                t.gemeente(),
                t.aanbieder(),
                "S10",
                t.bsn(),
                List.of(new Startmelding(t.nummer(), null, null, LocalDate.of(2026, 1, 5), StatusAanlevering.EERSTE))));
        assertThat(overzicht.prestaties(t.gemeente(), januari, false).getFirst().startOntbreekt())
                .isFalse();
    }

    @Test
    void creditsAreTakenOffWhatIsPaid() {
        Toewijzing t = toewijzingen.lopendeToewijzing();
        Prestatie januari = declaraties.prestatie(t, "2026-01", 300);
        declaraties.dien(t, "2026-01", januari);
        declaraties.dien(t, "2026-02", declaraties.prestatie(t, "2026-02", 100), declaraties.credit(januari));
        Betaalregel februari = overzicht.teBetalen(t.gemeente(), YearMonth.of(2026, 2)).stream()
                .filter(b -> b.aanbieder().equals(t.aanbieder()))
                .findFirst()
                .orElseThrow();
        assertThat(februari.debet()).isEqualTo(Bedrag.of("60.00"));
        assertThat(februari.credit()).isEqualTo(Bedrag.of("180.00"));
        assertThat(februari.teBetalen()).isEqualTo(Bedrag.of("-120.00"));
    }
}
