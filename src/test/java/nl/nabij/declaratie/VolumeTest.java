package nl.nabij.declaratie;

import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static nl.nabij.toewijzing.ToewijzingFixture.opzet;
import static nl.nabij.toewijzing.ToewijzingFixture.uur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.nabij.Eis;
import nl.nabij.NabijTest;
import nl.nabij.Regelgeval;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Frequentie;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Tarief;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.ToewijzingFixture.Opzet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TR321 and TR322: the vectors of the standard, and random claims against a slow count of days. */
@NabijTest
class VolumeTest {

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    private List<String> codes(Toewijzing t, String maand, long volume) {
        return Regels.codes(declaraties.dien(t, maand, declaraties.prestatie(t, maand, volume))).stream()
                .findFirst()
                .orElse(List.of());
    }

    /** The maximum is accepted and one more is not, on a toewijzing where nothing was claimed yet. */
    private void hoogstens(Opzet opzet, String maand, long maximum) {
        Toewijzing t = toewijzingen.maak(opzet);
        assertThat(codes(t, maand, maximum + 1))
                .as("%s boven %d", maand, maximum)
                .contains("TR321");
        assertThat(codes(t, maand, maximum)).as("%s op %d", maand, maximum).isEmpty();
    }

    private Opzet weer(Opzet opzet) {
        return opzet(opzet.gemeente(), java.util.Objects.requireNonNull(opzet.omvang()), opzet.tarief())
                .categorie(opzet.categorie())
                .van(
                        opzet.periode().begin().toString(),
                        String.valueOf(opzet.periode().einde()));
    }

    @Test
    @Regelgeval(beide = {"TR321", "TR322"})
    void v1EffortPerWeek() {
        Opzet v1 = uur(3).van("2025-07-07", "2025-09-07");
        hoogstens(weer(v1), "2025-07", 12);
        hoogstens(weer(v1), "2025-08", 15);
        hoogstens(weer(v1), "2025-09", 3);
        Toewijzing t = toewijzingen.maak(v1);
        assertThat(codes(t, "2025-07", 12)).isEmpty();
        assertThat(codes(t, "2025-08", 13)).isEmpty();
        assertThat(codes(t, "2025-09", 3)).containsExactly("TR322");
        assertThat(codes(t, "2025-09", 2)).isEmpty();
    }

    @Test
    void v2EffortPerWeekOverTheYearBorder() {
        Opzet v2 = uur(3).van("2025-10-07", "2025-12-30");
        hoogstens(weer(v2), "2025-10", 12);
        hoogstens(weer(v2), "2025-11", 15);
        hoogstens(weer(v2), "2025-12", 15);
        Toewijzing t = toewijzingen.maak(v2);
        assertThat(codes(t, "2025-10", 12)).isEmpty();
        assertThat(codes(t, "2025-11", 15)).isEmpty();
        assertThat(codes(t, "2025-12", 13)).containsExactly("TR322");
        assertThat(codes(t, "2025-12", 12)).isEmpty();
    }

    @Test
    void v4EffortPerMonthInABrokenMonth() {
        Opzet v4 = uur(3).met(new Omvang(15, Eenheid.UUR, Frequentie.MAAND)).van("2025-10-14", "2025-12-13");
        hoogstens(v4, "2025-10", 15);
    }

    @Test
    void v5AYearOfFiftyThreeWeeksAndTheTotalCheck() {
        Toewijzing t = toewijzingen.maak(uur(2));
        for (int maand = 1; maand <= 10; maand++) {
            assertThat(codes(t, YearMonth.of(2026, maand).toString(), maand == 2 ? 8 : 10))
                    .isEmpty();
        }
        assertThat(codes(t, "2026-11", 9)).containsExactly("TR322");
        assertThat(codes(t, "2026-11", 8)).isEmpty();
    }

    @Test
    void v5CategoryOneHasSixWeeksInEveryMonthAndTheSameTotal() {
        Opzet huishouden = uur(2).categorie("01");
        hoogstens(weer(huishouden), "2026-02", 12);
        hoogstens(weer(huishouden), "2026-03", 12);
        Toewijzing t = toewijzingen.maak(huishouden);
        for (int maand = 1; maand <= 8; maand++) {
            assertThat(codes(t, YearMonth.of(2026, maand).toString(), 12)).isEmpty();
        }
        assertThat(codes(t, "2026-09", 11)).containsExactly("TR322");
        assertThat(codes(t, "2026-09", 10)).isEmpty();
    }

    @Test
    void v6OutputPerWeekEndingOnASunday() {
        Opzet v6 = euro().van("2025-07-07", "2025-09-07");
        hoogstens(weer(v6), "2025-07", 90_000);
        hoogstens(weer(v6), "2025-08", 150_000);
        hoogstens(weer(v6), "2025-09", 30_000);
    }

    @Test
    void v8OutputPerWeekNotEndingOnASunday() {
        Opzet v8 = euro().van("2025-07-07", "2025-09-05");
        hoogstens(weer(v8), "2025-07", 90_000);
        hoogstens(weer(v8), "2025-08", 180_000);
        hoogstens(weer(v8), "2025-09", 0);
    }

    private static Opzet euro() {
        return opzet(
                ToewijzingFixture.DIJK_EN_WAARD,
                new Omvang(30_000, Eenheid.EURO, Frequentie.WEEK),
                Tarief.of("1.00", Eenheid.EURO));
    }

    @Test
    @Eis("DW-50")
    void s6ThreeTwoWeeklyVisitsFitInOneMonthOfHouseholdHelp() {
        hoogstens(minuten(75).categorie("01"), "2026-10", 450);
        hoogstens(minuten(75), "2026-10", 375);
    }

    @Test
    void s8TheTotalIsReachedInNovemberAndDecemberIsRefused() {
        Toewijzing t = toewijzingen.maak(uur(2));
        List<Integer> uren = List.of(10, 8, 10, 10, 8, 10, 10, 10, 10, 10, 10);
        for (int i = 0; i < uren.size(); i++) {
            assertThat(codes(t, YearMonth.of(2026, i + 1).toString(), uren.get(i)))
                    .isEmpty();
        }
        assertThat(uren.stream().mapToInt(Integer::intValue).sum()).isEqualTo(106);
        assertThat(codes(t, "2026-12", 1)).containsExactly("TR322");
    }

    @Test
    void whatDoesNotFitTakesNoRoomFromALaterLineOfTheSameMessage() {
        Toewijzing t = toewijzingen.maak(minuten(1).met(new Omvang(100, Eenheid.MINUUT, Frequentie.TOTAAL)));
        Declaratiebesluit besluit = declaraties.dien(
                t,
                "2026-03",
                declaraties.prestatie(t, "2026-01", 60),
                declaraties.prestatie(t, "2026-02", 60),
                declaraties.prestatie(t, "2026-03", 40));
        assertThat(Regels.codes(besluit)).containsExactly(List.of("TR322"));
        assertThat(besluit.toegekend()).hasToString("€ 60,00");
    }

    @Test
    void aCreditGivesItsRoomBackToTheSameMessage() {
        Toewijzing t = toewijzingen.maak(minuten(1).met(new Omvang(100, Eenheid.MINUUT, Frequentie.TOTAAL)));
        Prestatie januari = declaraties.prestatie(t, "2026-01", 100);
        declaraties.dien(t, "2026-01", januari);
        Declaratiebesluit besluit =
                declaraties.dien(t, "2026-02", declaraties.prestatie(t, "2026-02", 100), declaraties.credit(januari));
        assertThat(besluit.isVolledigToegekend()).isTrue();
        assertThat(codes(t, "2026-03", 1)).contains("TR322");
    }

    @Test
    void randomClaimsGiveTheSameOutcomeAsASlowCountOfDays() {
        Random random = new Random(20260101);
        for (int ronde = 0; ronde < 84; ronde++) {
            Opzet opzet = willekeurig(random, Eenheid.values()[ronde % Eenheid.values().length]);
            Toewijzing t = toewijzingen.maak(opzet);
            verloop(t, new TraagNagerekend(t), random, "ronde " + ronde + " " + opzet.omvang() + " " + opzet.periode());
        }
    }

    @Test
    void everyWeekOfAYearEndIsCountedOnce() {
        for (int jaar = 2020; jaar <= 2033; jaar++) {
            Toewijzing t = toewijzingen.maak(uur(2).van((jaar - 1) + "-12-05", jaar + "-01-20"));
            TraagNagerekend traag = new TraagNagerekend(t);
            String januari = jaar + "-01";
            long maximum = traag.maandMaximum(t.periode()
                            .doorsnede(Periode.maand(YearMonth.of(jaar, 1)))
                            .orElseThrow())
                    / 60;
            assertThat(codes(t, januari, maximum + 1)).as("boven %s", januari).containsExactly("TR321");
            assertThat(codes(t, januari, maximum)).as("op %s", januari).isEmpty();
        }
    }

    /** A budget is a sum of euros: what was approved, less what was credited, never passes it. */
    @Test
    @Regelgeval(beide = "TR369")
    void randomClaimsOnABudgetGiveTheSameOutcomeAsASlowSum() {
        Random random = new Random(20270101);
        for (int ronde = 0; ronde < 12; ronde++) {
            Toewijzing gecontracteerd = toewijzingen.maak(minuten(150));
            Toewijzing t = toewijzingen.maak(
                    minuten(150).budget((200 + random.nextInt(400)) + ".00").bij(gecontracteerd));
            long over = java.util.Objects.requireNonNull(t.budget()).centen();
            Prestatie vorige = null;
            for (int maand = 1; maand <= 8; maand++) {
                List<Prestatie> regels = new ArrayList<>();
                if (vorige != null && random.nextInt(3) == 0) {
                    regels.add(declaraties.credit(vorige));
                    over += vorige.bedrag().centen();
                }
                Prestatie p = Regels.toewijzing(t.nummer().waarde())
                        .apply(declaraties.prestatie(gecontracteerd, "2026-0" + maand, random.nextInt(500)));
                regels.addFirst(p);
                boolean past = p.bedrag().centen() == 0 || p.bedrag().centen() <= over;
                over -= past ? p.bedrag().centen() : 0;
                vorige = past ? p : null;
                assertThat(Regels.codes(declaraties.dien(t, "2026-0" + maand, regels.toArray(Prestatie[]::new))))
                        .as("ronde %d maand %d, %s van %s", ronde, maand, p.bedrag(), t.budget())
                        .isEqualTo(past ? List.of() : List.of(List.of("TR369")));
            }
        }
    }

    private static Opzet willekeurig(Random random, Eenheid eenheid) {
        Frequentie frequentie = random.nextInt(3) > 0
                ? Frequentie.WEEK
                : Frequentie.values()[random.nextInt(Frequentie.values().length)];
        if (!TraagNagerekend.isGeldig(eenheid, frequentie)) {
            frequentie = Frequentie.WEEK;
        }
        LocalDate begin = LocalDate.of(2024, 7, 1).plusDays(random.nextInt(850));
        LocalDate einde = begin.plusDays(random.nextInt(250));
        return opzet(
                        ToewijzingFixture.DIJK_EN_WAARD,
                        new Omvang(1 + random.nextInt(8), eenheid, frequentie),
                        Tarief.of("12.50", eenheid))
                .categorie(random.nextBoolean() ? "01" : "02")
                .van(begin.toString(), einde.toString());
    }

    /** Claims month after month, sometimes late, sometimes with a correction of an earlier month. */
    private void verloop(Toewijzing t, TraagNagerekend traag, Random random, String waar) {
        Map<YearMonth, Prestatie> goedgekeurd = new LinkedHashMap<>();
        YearMonth laatste = YearMonth.from(t.periode().eindeAlsBekend().orElseThrow());
        for (YearMonth m = YearMonth.from(t.periode().begin()); !m.isAfter(laatste); m = m.plusMonths(1)) {
            List<Prestatie> regels = new ArrayList<>();
            regels.add(lijn(t, traag, m, random));
            if (!goedgekeurd.isEmpty() && random.nextInt(3) == 0) {
                YearMonth oud = goedgekeurd.keySet().iterator().next();
                Prestatie terug = declaraties.credit(goedgekeurd.remove(oud));
                traag.credit(terug);
                regels.add(lijn(t, traag, oud, random));
                regels.add(terug);
            }
            Map<String, List<String>> verwacht = new LinkedHashMap<>();
            regels.stream()
                    .filter(p -> !p.isCredit())
                    .sorted(Comparator.comparing(p -> p.productperiode().begin()))
                    .forEach(p -> {
                        List<String> codes = traag.debet(p);
                        if (codes.isEmpty()) {
                            goedgekeurd.put(YearMonth.from(p.productperiode().begin()), p);
                        } else {
                            verwacht.put(p.referentie(), codes);
                        }
                    });
            assertThat(uitkomst(declaraties.dien(t, m.toString(), regels.toArray(Prestatie[]::new))))
                    .as(waar + " " + m)
                    .containsExactlyInAnyOrderEntriesOf(verwacht);
        }
    }

    private Prestatie lijn(Toewijzing t, TraagNagerekend traag, YearMonth maand, Random random) {
        Periode periode = t.periode().doorsnede(Periode.maand(maand)).orElseThrow();
        boolean inMinuten =
                java.util.Objects.requireNonNull(t.omvang()).eenheid() == Eenheid.UUR && random.nextBoolean();
        long maximum = traag.maandMaximum(periode) / (t.omvang().eenheid() == Eenheid.UUR && !inMinuten ? 60 : 1);
        long volume = random.nextInt(4) == 0 ? maximum + random.nextInt(3) - 1 : random.nextLong(maximum + 2);
        return declaraties.prestatie(
                t,
                maand.toString(),
                Math.max(0, volume),
                inMinuten ? Eenheid.MINUUT : t.omvang().eenheid());
    }

    private static Map<String, List<String>> uitkomst(Declaratiebesluit besluit) {
        Map<String, List<String>> uit = new LinkedHashMap<>();
        DeclaratieFixture.clienten(besluit).stream()
                .flatMap(c -> c.prestaties().stream())
                .forEach(p -> uit.put(
                        p.prestatie().referentie(),
                        p.afkeur().stream().map(a -> a.regelcode().waarde()).toList()));
        return uit;
    }
}
