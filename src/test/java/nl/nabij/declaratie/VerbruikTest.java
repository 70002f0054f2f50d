package nl.nabij.declaratie;

import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static nl.nabij.toewijzing.ToewijzingFixture.opzet;
import static nl.nabij.toewijzing.ToewijzingFixture.uur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Tarief;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.ToewijzingFixture.Opzet;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Verbruik equals the verdicts: what it says is left is approved, and one more is not. */
@NabijTest
class VerbruikTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2026, 6, 15);

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    Verbruiken verbruiken;

    @Autowired
    Toewijzingen alle;

    private static Opzet met(long volume, Eenheid eenheid, Frequentie frequentie) {
        return opzet(
                ToewijzingFixture.DIJK_EN_WAARD,
                new Omvang(volume, eenheid, frequentie),
                Tarief.of(eenheid == Eenheid.EURO ? "1.00" : "12.00", eenheid));
    }

    static Stream<Opzet> varianten() {
        return Stream.of(
                minuten(150),
                minuten(150).categorie("01"),
                minuten(75).categorie("01").van("2026-01-14", "2026-11-17"),
                minuten(150).van("2026-01-01", null),
                uur(3).van("2025-10-07", "2026-12-30"),
                met(15, Eenheid.UUR, Frequentie.MAAND).van("2025-10-14", "2026-07-13"),
                met(45, Eenheid.MINUUT, Frequentie.DAG).van("2026-02-09", "2026-08-20"),
                met(3, Eenheid.DAGDEEL, Frequentie.WEEK),
                met(2, Eenheid.ETMAAL, Frequentie.WEEK).van("2026-03-30", "2026-06-07"),
                met(4, Eenheid.STUKS_OUTPUT, Frequentie.WEEK).van("2025-07-07", "2026-09-04"),
                met(4, Eenheid.STUKS_INSPANNING, Frequentie.WEEK).van("2025-07-07", "2026-09-04"),
                met(30_000, Eenheid.EURO, Frequentie.WEEK).van("2025-07-07", "2026-09-05"),
                met(600, Eenheid.MINUUT, Frequentie.TOTAAL),
                met(10, Eenheid.UUR, Frequentie.TOTAAL));
    }

    private List<String> codes(Toewijzing t, YearMonth maand, long volume) {
        Eenheid eenheid = Objects.requireNonNull(t.omvang()).eenheid();
        Prestatie p =
                declaraties.prestatie(t, maand.toString(), volume, eenheid == Eenheid.UUR ? Eenheid.MINUUT : eenheid);
        Declaratiebesluit besluit = declaraties.dien(t, maand.toString(), p);
        assertThat(besluit.isVerwerkt()).isTrue();
        return Regels.codes(besluit).stream().findFirst().orElse(List.of());
    }

    private Verbruik op(Toewijzing t, YearMonth maand) {
        return verbruiken.van(t, maand.atEndOfMonth());
    }

    private Verbruiksmaand maand(Toewijzing t, YearMonth maand) {
        return op(t, maand).maanden().stream()
                .filter(m -> m.maand().equals(maand))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("varianten")
    void exactlyWhatIsLeftIsApprovedAndOneMoreIsNot(Opzet opzet) {
        Toewijzing t = toewijzingen.maak(opzet);
        YearMonth eerste = YearMonth.from(t.periode().begin());
        YearMonth laatste = t.periode().eindeAlsBekend().map(YearMonth::from).orElse(eerste.plusMonths(6));
        long goedgekeurd = 0;
        for (YearMonth m = eerste; !m.isAfter(laatste); m = m.plusMonths(1)) {
            long nog = Objects.requireNonNull(maand(t, m).nog());
            assertThat(codes(t, m, nog + 1)).as("%s, %d and one more", m, nog).isNotEmpty();
            assertThat(maand(t, m).nog()).as("what is refused takes no room").isEqualTo(nog);
            assertThat(codes(t, m, nog)).as("%s, exactly %d", m, nog).isEmpty();
            goedgekeurd += nog;
            Verbruik na = op(t, m);
            assertThat(na.goedgekeurd()).isEqualTo(goedgekeurd);
            assertThat(na.afgewezen()).isEqualTo(goedgekeurd + na.afgewezenRegels());
            assertThat(maand(t, m).nog()).as("one debit per month (TR389)").isZero();
            assertThat(codes(t, m, 1)).contains("TR389");
        }
        Long over = op(t, laatste).over();
        assertThat(over == null).isEqualTo(t.periode().einde() == null);
    }

    @Test
    void randomUseNeverPartsTheFiguresFromTheVerdicts() {
        Random random = new Random(20261125);
        for (int ronde = 0; ronde < 20; ronde++) {
            List<Opzet> varianten = varianten().toList();
            Toewijzing t = toewijzingen.maak(varianten.get(random.nextInt(varianten.size())));
            YearMonth m = YearMonth.from(t.periode().begin());
            YearMonth laatste =
                    t.periode().eindeAlsBekend().map(YearMonth::from).orElse(m.plusMonths(9));
            for (; !m.isAfter(laatste); m = m.plusMonths(1)) {
                long nog = Objects.requireNonNull(maand(t, m).nog());
                long volume = random.nextLong(nog + 3);
                assertThat(codes(t, m, volume).isEmpty())
                        .as("ronde %d, %s %s, %d van %d", ronde, t.omvang(), m, volume, nog)
                        .isEqualTo(volume <= nog);
            }
        }
    }

    @Test
    void aCorrectionMayTakeWhatStoodAndWhatIsLeft() {
        Toewijzing t = toewijzingen.maak(met(1000, Eenheid.MINUUT, Frequentie.TOTAAL));
        Prestatie januari = declaraties.prestatie(t, "2026-01", 300);
        declaraties.dien(t, "2026-01", januari);
        assertThat(codes(t, YearMonth.of(2026, 2), 500)).isEmpty();
        Verbruiksmaand m = maand(t, YearMonth.of(2026, 1));
        assertThat(m.nog()).isZero();
        assertThat(m.nogNaCorrectie()).isEqualTo(500);
        assertThat(declaraties
                        .dien(t, "2026-02", declaraties.credit(januari), declaraties.prestatie(t, "2026-01", 501))
                        .afgewezenRegels())
                .isEqualTo(1);
        assertThat(maand(t, YearMonth.of(2026, 1)).nog()).isEqualTo(500);
        assertThat(codes(t, YearMonth.of(2026, 2), 1)).contains("TR389");
    }

    @Test
    void aBudgetCountsMoneyOverAllProducts() {
        Toewijzing gecontracteerd = toewijzingen.maak(minuten(150));
        Toewijzing budget = toewijzingen.maak(minuten(150).budget("1000.00").bij(gecontracteerd));
        var opBudget = Regels.toewijzing(budget.nummer().waarde());
        declaraties.dien(budget, "2026-01", opBudget.apply(declaraties.prestatie(gecontracteerd, "2026-01", 1000)));
        Verbruik v = verbruiken.van(budget, PEILDATUM);
        assertThat(v.maat()).isEqualTo(Maat.EUROCENT);
        assertThat(v.over()).isEqualTo(40_000);
        assertThat(v.dezeMaand().orElseThrow().nog()).isEqualTo(40_000);
        assertThat(declaraties
                        .dien(budget, "2026-02", opBudget.apply(declaraties.prestatie(gecontracteerd, "2026-02", 667)))
                        .isVolledigToegekend())
                .isFalse();
        assertThat(v.maat().tekst(v.over())).isEqualTo("€ 400,00");
    }

    @Test
    @Eis("DW-50")
    void householdHelpShowsSixWeeksInEveryMonthAndTheTotalOfAllWeeks() {
        Toewijzing t = toewijzingen.maak(minuten(75).categorie("01"));
        Verbruik v = verbruiken.van(t, PEILDATUM);
        assertThat(v.toegewezen()).isEqualTo(53 * 75);
        assertThat(v.maanden())
                .hasSize(6)
                .allSatisfy(m -> assertThat(m.maximum()).isEqualTo(450));
        assertThat(v.tempo()).isEmpty();
    }

    @Test
    void thePaceIsDrawnThroughToTheEnd() {
        Toewijzing t = toewijzingen.maak(met(3650, Eenheid.MINUUT, Frequentie.TOTAAL));
        assertThat(codes(t, YearMonth.of(2026, 1), 310)).isEmpty();
        Tempo gelijk = verbruiken.van(t, PEILDATUM).tempo().orElseThrow();
        assertThat(gelijk.verwacht()).isEqualTo(3650);
        assertThat(gelijk.overschrijding()).isZero();
        assertThat(gelijk.opOp()).isNull();
        assertThat(verbruiken.van(t, PEILDATUM).plan()).as("166 of 365 days").isEqualTo(1660);
        assertThat(codes(t, YearMonth.of(2026, 2), 870)).isEmpty();
        Tempo sneller = verbruiken.van(t, PEILDATUM).tempo().orElseThrow();
        assertThat(sneller.tot()).isEqualTo("2026-02-28");
        assertThat(sneller.verwacht()).as("1180 in 59 days is 20 per day").isEqualTo(7300);
        assertThat(sneller.overschrijding()).isEqualTo(3650);
        assertThat(sneller.opOp()).as("182 full days and a half").isEqualTo("2026-07-03");
    }

    @Test
    void aRefusedLineInAnotherUnitOrMonthIsShownAndNeverAddedUpWithMinutes() {
        Toewijzing t = toewijzingen.maak(minuten(150).van("2026-03-01", "2026-12-31"));
        Prestatie goed = declaraties.prestatie(t, "2026-03", 10);
        Prestatie dagdeel = Regels.eenheid(Eenheid.DAGDEEL).apply(declaraties.prestatie(t, "2026-04", 7));
        Prestatie buiten = Regels.periode(nl.nabij.kern.Periode.maand(YearMonth.of(2026, 2)))
                .apply(declaraties.prestatie(t, "2026-04", 20));
        declaraties.dien(t, "2026-04", goed, dagdeel, buiten);
        Verbruik v = verbruiken.van(t, PEILDATUM);
        assertThat(v.goedgekeurd()).isEqualTo(10);
        assertThat(v.afgewezen()).isEqualTo(20);
        assertThat(v.afgewezenRegels()).isEqualTo(2);
        Verbruiksmaand februari = v.maanden().getFirst();
        assertThat(februari.productperiode()).isNull();
        assertThat(februari.nog()).isZero();
        assertThat(februari.regels()).hasSize(1);
    }

    @Test
    void aRemovedToewijzingHasNoRoom() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        alle.verwijder(t.gemeente(), t.nummer(), "test");
        Toewijzing weg = alle.get(t.gemeente(), t.nummer());
        Verbruik v = verbruiken.van(weg, PEILDATUM);
        assertThat(v.over()).isZero();
        assertThat(v.maanden()).allSatisfy(m -> assertThat(m.nog()).isZero());
    }

    @Test
    void aLineOfAnotherAanbiederOnThisNumberIsNotShown() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Toewijzing ander = toewijzingen.maak(minuten(150));
        Prestatie vergist = Regels.toewijzing(t.nummer().waarde()).apply(declaraties.prestatie(ander, "2026-01", 10));
        declaraties.dien(ander, "2026-01", vergist);
        Verbruik v = verbruiken.van(t, PEILDATUM);
        assertThat(v.afgewezenRegels()).isZero();
        assertThat(v.afgewezenBedrag()).isEqualTo(Bedrag.NUL);
        assertThat(v.maanden()).allSatisfy(m -> assertThat(m.regels()).isEmpty());
    }
}
