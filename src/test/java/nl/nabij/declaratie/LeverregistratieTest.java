package nl.nabij.declaratie;

import static nl.nabij.toewijzing.ToewijzingFixture.minuten;
import static nl.nabij.toewijzing.ToewijzingFixture.uur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.nabij.NabijTest;
import nl.nabij.kern.Agbcode;
import nl.nabij.platform.NabijClock;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingFixture;
import nl.nabij.toewijzing.Toewijzingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an aanbieder says it delivered: kept with its history, counted once, and no ground to refuse a claim. */
@NabijTest
class LeverregistratieTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 15);

    @Autowired
    ToewijzingFixture toewijzingen;

    @Autowired
    DeclaratieFixture declaraties;

    @Autowired
    Leverregistratie registratie;

    @Autowired
    Verbruiken verbruiken;

    @Autowired
    Toewijzingen alle;

    @Autowired
    JdbcClient jdbc;

    private Leveruitkomst leg(Agbcode agb, List<Leverregel> regels) {
        Leveruitkomst[] uit = new Leveruitkomst[1];
        NabijClock.at(
                VANDAAG,
                () -> uit[0] =
                        registratie.legVast(new Leverregistratie.Herkomst(agb, "a.bieder", "SCHERM", "test"), regels));
        return uit[0];
    }

    private Leveruitkomst leg(Toewijzing t, String wanneer, String aantal, String eenheid) {
        return leg(t.aanbieder(), List.of(regel(1, t, wanneer, aantal, eenheid)));
    }

    private static Leverregel regel(int nummer, Toewijzing t, String wanneer, String aantal, String eenheid) {
        boolean dag = wanneer.length() == 10;
        return new Leverregel(
                nummer,
                t.gemeente().waarde(),
                t.nummer().waarde(),
                dag ? "" : wanneer,
                dag ? wanneer : "",
                aantal,
                eenheid);
    }

    private static String uitleg(Leveruitkomst u) {
        assertThat(u.fouten()).hasSize(1);
        return u.fouten().getFirst().uitleg();
    }

    private Verbruik verbruik(Toewijzing t) {
        return verbruiken.van(t, VANDAAG);
    }

    @Test
    void anEntryIsKeptCorrectedAndLeftAlone() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        assertThat(verbruik(t).geleverd()).isNull();
        assertThat(leg(t, "2026-03", "600", "").nieuw()).isEqualTo(1);
        assertThat(leg(t, "3-2026", "600", "minuten").gelijk()).isEqualTo(1);
        assertThat(leg(t, "2026-03", "540", "01").verbeterd()).isEqualTo(1);
        assertThat(verbruik(t).geleverd()).isEqualTo(540);
        assertThat(registratie.van(t))
                .extracting(Geleverd::volume, Geleverd::geldt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(540L, true),
                        org.assertj.core.groups.Tuple.tuple(600L, false));
        assertThat(jdbc.sql("select count(*) from platform.toegangslog where object = :o and client_id = :c")
                        .param("o", "geleverde hulp op toewijzing " + t.nummer())
                        .param("c", t.client().waarde())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void hoursMayBeGivenInMinutesAndNeverInParts() {
        Toewijzing t = toewijzingen.maak(uur(3));
        assertThat(uitleg(leg(t, "2026-03", "2,5", ""))).contains("150 minuten");
        assertThat(leg(t, "2026-03-02", "2", "").isGoed()).isTrue();
        assertThat(leg(t, "2026-03-03", "150", "minuten").isGoed()).isTrue();
        assertThat(verbruik(t).geleverd()).isEqualTo(120 + 150);
        assertThat(uitleg(leg(t, "2026-03-04", "1", "dagdeel"))).contains("in uur");
        assertThat(uitleg(leg(toewijzingen.maak(minuten(60)), "2026-03", "1", "uur")))
                .contains("in minuten");
    }

    @Test
    void theDayLiesInTheToewijzingAndNotInTheFuture() {
        Toewijzing t = toewijzingen.maak(minuten(150).van("2026-03-10", "2026-05-20"));
        assertThat(uitleg(leg(t, "2026-03-09", "1", ""))).contains("buiten de toewijzing");
        assertThat(leg(t, "2026-03-10", "1", "").isGoed()).isTrue();
        assertThat(leg(t, "2026-05-20", "1", "").isGoed()).isTrue();
        assertThat(uitleg(leg(t, "2026-05-21", "1", ""))).contains("buiten de toewijzing");
        assertThat(uitleg(leg(t, "2026-02", "1", ""))).contains("buiten de toewijzing");
        assertThat(leg(t, "2026-04", "1", "").isGoed()).isTrue();
        Toewijzing jaar = toewijzingen.maak(minuten(150));
        assertThat(leg(jaar, "2026-06-15", "1", "").isGoed()).isTrue();
        assertThat(uitleg(leg(jaar, "2026-06-16", "1", ""))).contains("toekomst");
        assertThat(uitleg(leg(jaar, "2026-07", "1", ""))).contains("toekomst");
    }

    @Test
    void aMonthAndADayInItAreNotCountedTwice() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        assertThat(leg(t, "2026-03", "600", "").isGoed()).isTrue();
        assertThat(uitleg(leg(t, "2026-03-02", "60", ""))).contains("al een totaal");
        assertThat(leg(t, "2026-04-02", "60", "").isGoed()).isTrue();
        assertThat(uitleg(leg(t, "2026-04", "60", ""))).contains("dagen vastgelegd");
        assertThat(leg(t, "2026-03", "0", "").isGoed()).isTrue();
        assertThat(leg(t, "2026-03-02", "60", "").isGoed()).isTrue();
        assertThat(leg(t.aanbieder(), List.of(regel(1, t, "2026-05", "5", ""), regel(2, t, "2026-05-03", "5", "")))
                        .fouten())
                .hasSize(2);
        assertThat(verbruik(t).geleverd()).isEqualTo(120);
    }

    @Test
    void allErrorsComeAtOnceAndNothingIsKept() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        Toewijzing vreemd = toewijzingen.maak(minuten(150));
        Leveruitkomst u = leg(
                t.aanbieder(),
                List.of(
                        regel(1, t, "2026-03", "600", ""),
                        regel(2, t, "2026-03", "60", ""),
                        regel(3, vreemd, "2026-03", "60", ""),
                        regel(4, t, "13-2026", "x", "ons"),
                        new Leverregel(5, "", "x", "2026-01", "2026-01-01", "", "")));
        assertThat(u.fouten()).extracting(Leverfout::regel).containsExactly(2, 3, 4, 4, 4, 5, 5, 5, 5);
        assertThat(registratie.van(t)).isEmpty();
        alle.verwijder(t.gemeente(), t.nummer(), "test");
        assertThat(uitleg(leg(t, "2026-01-01", "1", ""))).contains("verwijderd");
    }

    @Test
    void claimedAboveDeliveredIsASignalAndNoRefusal() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        leg(t, "2026-03", "500", "");
        leg(t, "2026-04", "700", "");
        leg(t, "2026-05", "0", "");
        assertThat(declaraties
                        .dien(t, "2026-03", declaraties.prestatie(t, "2026-03", 600))
                        .isVolledigToegekend())
                .isTrue();
        assertThat(declaraties
                        .dien(t, "2026-05", declaraties.prestatie(t, "2026-05", 10))
                        .isVolledigToegekend())
                .isTrue();
        Verbruik v = verbruik(t);
        assertThat(v.bovenGeleverd()).isEqualTo(110);
        assertThat(v.nietGedeclareerd()).as("one month does not hide another").isEqualTo(700);
        assertThat(v.over()).as("delivery takes no room").isEqualTo(53 * 150 - 610);
    }

    @Test
    void thePaceOfWhatWasDeliveredIsDrawnThroughFromTheLastDayRegistered() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        declaraties.dien(t, "2026-01", declaraties.prestatie(t, "2026-01", 310));
        assertThat(verbruik(t).tempoGeleverd()).isEmpty();
        leg(t, "2026-02-10", "100", "");
        Tempo tempo = verbruik(t).tempoGeleverd().orElseThrow();
        assertThat(tempo.tot()).isEqualTo("2026-02-10");
        assertThat(tempo.verwacht()).as("410 in 41 days is 10 per day").isEqualTo(3650);
        leg(t, "2026-06", "100", "");
        assertThat(verbruik(t).tempoGeleverd().orElseThrow().tot())
                .as("a month that runs counts until today")
                .isEqualTo(VANDAAG);
        leg(t, "2026-06", "9000", "");
        assertThat(verbruik(t).tempoGeleverd().orElseThrow().overschrijding()).isPositive();
    }

    @Test
    void randomRegistrationsCountAsASlowSum() {
        Random random = new Random(20261126);
        for (int ronde = 0; ronde < 6; ronde++) {
            boolean uren = ronde % 2 == 0;
            Toewijzing t = toewijzingen.maak(uren ? uur(3) : minuten(150));
            Map<String, Long> stand = new HashMap<>();
            for (int i = 0; i < 12; i++) {
                List<Leverregel> regels = new ArrayList<>();
                for (int j = 1 + random.nextInt(3); j > 0; j--) {
                    LocalDate dag = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(150));
                    boolean perMaand = dag.getMonthValue() % 2 == 0;
                    String wanneer = perMaand ? YearMonth.from(dag).toString() : dag.toString();
                    boolean inUren = uren && random.nextBoolean();
                    long aantal = random.nextLong(200);
                    if (regels.stream().noneMatch(r -> wanneer.equals(r.maand() + r.dag()))) {
                        regels.add(regel(j, t, wanneer, String.valueOf(aantal), inUren ? "uur" : "minuten"));
                        stand.put(wanneer, inUren ? aantal * 60 : aantal);
                    }
                }
                assertThat(leg(t.aanbieder(), regels).isGoed()).isTrue();
            }
            Map<YearMonth, Long> som = new HashMap<>();
            stand.forEach((w, n) -> som.merge(YearMonth.parse(w.substring(0, 7)), n, Long::sum));
            Verbruik v = verbruik(t);
            assertThat(v.geleverd())
                    .isEqualTo(som.values().stream().mapToLong(Long::longValue).sum());
            v.maanden().forEach(m -> assertThat(m.geleverd()).isEqualTo(som.get(m.maand())));
        }
    }

    @Test
    void whatWasDeliveredOutsideAShortenedToewijzingStaysVisible() {
        Toewijzing t = toewijzingen.maak(minuten(150));
        leg(t, "2026-05", "100", "");
        jdbc.sql("update toewijzing.toewijzing set einde = '2026-03-31' where nummer = :n")
                .param("n", Integer.valueOf(t.nummer().waarde()))
                .update();
        Verbruik v = verbruik(alle.get(t.gemeente(), t.nummer()));
        assertThat(v.geleverd()).isEqualTo(100);
        assertThat(Objects.requireNonNull(v.maanden().getLast()).productperiode())
                .isNull();
    }
}
