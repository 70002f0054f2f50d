package nl.nabij.toegang.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.nabij.Eis;
import nl.nabij.Regelgeval;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Oordeel;
import nl.nabij.toegang.Doelgroep;
import nl.nabij.toegang.Gespreksvorm;
import nl.nabij.toegang.Identiteitsdocument;
import nl.nabij.toegang.Ladder;
import nl.nabij.toegang.Onderwerp;
import nl.nabij.toegang.Onderwerpbevinding;
import nl.nabij.toegang.Onderwerpstatus;
import nl.nabij.toegang.Onderzoek;
import nl.nabij.toegang.Planstand;
import nl.nabij.toegang.Plicht;
import nl.nabij.toegang.Trede;
import nl.nabij.toegang.Tredeoordeel;
import nl.nabij.toegang.Tredestap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToegangsregelsTest {

    private static final LocalDate PLAN_TOT = LocalDate.of(2026, 2, 9);

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, , false",
        "2026-04-08, , true",
        "2026-03-09, 2026-03-10, false",
        "2026-03-10, 2026-03-10, true",
        "2026-03-11, 2026-03-10, true",
    })
    @Regelgeval(beide = "TG004")
    void eenAanvraagKanVanafHetVerslagOfDeDagNaZesWeken(LocalDate dag, @Nullable LocalDate verslag, boolean kan) {
        Oordeel oordeel = AanvraagMogelijk.toets(dag, verslag, LocalDate.of(2026, 4, 7));
        assertThat(oordeel instanceof Oordeel.Voldoet).isEqualTo(kan);
    }

    @Test
    void eenTeVroegeAanvraagHoortVanafWanneerHetKan() {
        Oordeel oordeel = AanvraagMogelijk.toets(LocalDate.of(2026, 3, 2), null, LocalDate.of(2026, 4, 7));
        assertThat(oordeel)
                .isInstanceOfSatisfying(
                        Oordeel.VoldoetNiet.class,
                        nee -> assertThat(nee.bevindingen().getFirst().toelichting())
                                .contains("2 maart 2026", "vanaf 8 april 2026"));
    }

    @Test
    @Regelgeval(beide = "TG001")
    void hetOnderzoekBegintNaBevestigingOndersteuningEnPlanMaarPgbMagLater() {
        assertThat(OnderzoekMagStarten.toets(EnumSet.noneOf(Plicht.class))).hasSize(3);
        assertThat(OnderzoekMagStarten.toets(EnumSet.of(Plicht.BEVESTIGING, Plicht.CLIENTONDERSTEUNING)))
                .singleElement()
                .satisfies(b -> assertThat(b.toelichting()).contains("persoonlijk plan"));
        assertThat(OnderzoekMagStarten.toets(EnumSet.complementOf(EnumSet.of(Plicht.PGB))))
                .isEmpty();
    }

    @Test
    @Eis("DW-76")
    @Regelgeval(beide = "TG003")
    void eenTredeWordtPasAfgerondAlsDeEerdereZijnAfgerond() {
        Ladder ladder = ladder(null, null, null);
        assertThat(toets(ladder, 1, Tredeoordeel.DEELS))
                .singleElement()
                .satisfies(b -> assertThat(b.toelichting()).contains("Eigen kracht"));
        assertThat(toets(ladder(Tredeoordeel.DEELS, null, null), 1, Tredeoordeel.DEELS))
                .isEmpty();
        assertThat(toets(ladder, 1, null)).isEmpty();
        assertThat(toets(ladder(Tredeoordeel.DEELS, null, null), 2, Tredeoordeel.VOLDOENDE))
                .hasSize(1);
    }

    @Test
    void naEenTredeDieGenoegIsKomtErGeenVolgende() {
        assertThat(toets(ladder(Tredeoordeel.VOLDOENDE, null, null), 1, Tredeoordeel.DEELS))
                .singleElement()
                .satisfies(b -> assertThat(b.toelichting()).contains("lost de vraag al helemaal op"));
    }

    @Test
    @Regelgeval(beide = "TG003")
    void eenAfgerondeTredeZegtWatIsBekekenEnWaarom() {
        Ladder ladder = ladder(null, null, null);
        Trede eerste = ladder.stappen().getFirst().trede();
        assertThat(LadderInVolgorde.toets(ladder, eerste, Tredeoordeel.DEELS, " ", ""))
                .hasSize(2);
        assertThat(LadderInVolgorde.toets(ladder, eerste, Tredeoordeel.DEELS, "stofzuigrobot", "trap lukt niet"))
                .isEmpty();
    }

    @Test
    void deUitkomstVolgtUitDeLadder() {
        assertThat(ladder(null, null, null).uitkomst()).isEqualTo(Ladder.Uitkomst.OPEN);
        assertThat(ladder(Tredeoordeel.VOLDOENDE, null, null).uitkomst()).isEqualTo(Ladder.Uitkomst.ZONDER_MAATWERK);
        assertThat(ladder(Tredeoordeel.DEELS, Tredeoordeel.ONVOLDOENDE, null).uitkomst())
                .isEqualTo(Ladder.Uitkomst.OPEN);
        assertThat(ladder(Tredeoordeel.DEELS, Tredeoordeel.ONVOLDOENDE, Tredeoordeel.VOLDOENDE)
                        .uitkomst())
                .isEqualTo(Ladder.Uitkomst.MAATWERK);
        assertThat(ladder(Tredeoordeel.DEELS, Tredeoordeel.ONVOLDOENDE, Tredeoordeel.ONVOLDOENDE)
                        .uitkomst())
                .isEqualTo(Ladder.Uitkomst.ZONDER_MAATWERK);
    }

    @Test
    void bijMaatwerkBestaatDeelsNiet() {
        assertThat(toets(ladder(Tredeoordeel.DEELS, Tredeoordeel.DEELS, null), 2, Tredeoordeel.DEELS))
                .hasSize(1);
        assertThat(toets(ladder(Tredeoordeel.DEELS, Tredeoordeel.DEELS, null), 2, Tredeoordeel.VOLDOENDE))
                .isEmpty();
    }

    @Test
    @Eis("DW-70")
    @Regelgeval(beide = "TG006")
    void bijEenKwetsbareGroepAdviseertNabijEenHuisbezoekEnAndersNiet() {
        assertThat(Huisbezoekadvies.geef(Set.of(Doelgroep.GEHEUGEN), Gespreksvorm.TELEFOON))
                .hasValueSatisfying(b -> assertThat(b.toelichting()).contains("problemen met het geheugen"));
        assertThat(Huisbezoekadvies.geef(Set.of(Doelgroep.GEHEUGEN), Gespreksvorm.HUISBEZOEK))
                .isEmpty();
        assertThat(Huisbezoekadvies.geef(Set.of(), Gespreksvorm.TELEFOON)).isEmpty();
    }

    @Test
    @Regelgeval(voldoetNiet = "TG002")
    void eenLeegOnderzoekGeeftDeHeleLijstVanWatOntbreekt() {
        List<Bevinding> ontbreekt = VerslagVolledig.ontbreekt(
                new VerslagVolledig.Feiten(
                        onderzoek(Planstand.AFWACHTEN, null),
                        Map.of(),
                        ladder(null, null, null),
                        EnumSet.noneOf(Plicht.class),
                        PLAN_TOT),
                PLAN_TOT);
        assertThat(ontbreekt).hasSize(7 + 1 + 4 + 1 + 1);
    }

    @Test
    @Regelgeval(voldoet = "TG002")
    void eenVolledigOnderzoekMistNiets() {
        assertThat(VerslagVolledig.ontbreekt(volledig(m -> {}, Planstand.GEEN), PLAN_TOT))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Onderwerpstatus.class,
            names = {"OPEN", "BEZIG"})
    void elkOnderwerpDatNietIsAfgerondHoudtHetVerslagTegen(Onderwerpstatus status) {
        for (Onderwerp o : Onderwerp.values()) {
            assertThat(VerslagVolledig.ontbreekt(
                            volledig(m -> m.put(o, bevinding(o, status)), Planstand.GEEN), PLAN_TOT))
                    .singleElement()
                    .satisfies(b -> assertThat(b.toelichting()).contains("onderwerp " + o.letter()));
        }
    }

    @Test
    void eenOnderwerpDatNietVanToepassingIsHoudtHetVerslagNietTegen() {
        assertThat(VerslagVolledig.ontbreekt(
                        volledig(
                                m -> m.put(Onderwerp.D, bevinding(Onderwerp.D, Onderwerpstatus.NIET_VAN_TOEPASSING)),
                                Planstand.GEEN),
                        PLAN_TOT))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = "TG002")
    void hetVerslagWachtTotDeTijdVoorHetPlanOmIsOfHetPlanErIs() {
        VerslagVolledig.Feiten wacht = volledig(m -> {}, Planstand.AFWACHTEN);
        assertThat(VerslagVolledig.ontbreekt(wacht, PLAN_TOT)).hasSize(1);
        assertThat(VerslagVolledig.ontbreekt(wacht, PLAN_TOT.plusDays(1))).isEmpty();
        assertThat(VerslagVolledig.ontbreekt(volledig(m -> {}, Planstand.ONTVANGEN), PLAN_TOT))
                .isEmpty();
    }

    @Test
    @Regelgeval(beide = "TG005")
    void eenAfgerondOnderwerpHeeftBevindingEnHerkomstEnNietVanToepassingEenReden() {
        assertThat(OnderwerpVolledig.toets(leeg(Onderwerpstatus.KLAAR))).hasSize(2);
        assertThat(OnderwerpVolledig.toets(leeg(Onderwerpstatus.NIET_VAN_TOEPASSING)))
                .hasSize(1);
        assertThat(OnderwerpVolledig.toets(leeg(Onderwerpstatus.BEZIG))).isEmpty();
        assertThat(OnderwerpVolledig.toets(bevinding(Onderwerp.A, Onderwerpstatus.KLAAR)))
                .isEmpty();
    }

    private static List<Bevinding> toets(Ladder ladder, int stap, @Nullable Tredeoordeel oordeel) {
        return LadderInVolgorde.toets(ladder, ladder.stappen().get(stap).trede(), oordeel, "bekeken", "waarom");
    }

    private static Ladder ladder(
            @Nullable Tredeoordeel eigenKracht, @Nullable Tredeoordeel buurt, @Nullable Tredeoordeel maatwerk) {
        return new Ladder(
                List.of(
                        stap("eigen-kracht", "Eigen kracht", eigenKracht),
                        stap("sociale-basis", "Buurt", buurt),
                        stap("maatwerk", "Maatwerk", maatwerk)),
                "bron");
    }

    private static Tredestap stap(String code, String label, @Nullable Tredeoordeel oordeel) {
        return new Tredestap(new Trede(code, label), "bekeken", oordeel, "waarom", 1, "a", null);
    }

    private static VerslagVolledig.Feiten volledig(
            Consumer<Map<Onderwerp, Onderwerpbevinding>> anders, Planstand plan) {
        Map<Onderwerp, Onderwerpbevinding> onderwerpen = new EnumMap<>(Onderwerp.class);
        for (Onderwerp o : Onderwerp.values()) {
            onderwerpen.put(o, bevinding(o, Onderwerpstatus.KLAAR));
        }
        anders.accept(onderwerpen);
        return new VerslagVolledig.Feiten(
                onderzoek(plan, LocalDate.of(2026, 2, 5)),
                onderwerpen,
                ladder(Tredeoordeel.DEELS, Tredeoordeel.DEELS, Tredeoordeel.VOLDOENDE),
                EnumSet.allOf(Plicht.class),
                PLAN_TOT);
    }

    private static Onderzoek onderzoek(Planstand plan, @Nullable LocalDate document) {
        return new Onderzoek(
                LocalDate.of(2026, 2, 3),
                plan,
                null,
                "",
                document == null ? null : Identiteitsdocument.PASPOORT,
                document,
                Set.of(),
                null,
                null,
                "");
    }

    private static Onderwerpbevinding bevinding(Onderwerp o, Onderwerpstatus status) {
        return new Onderwerpbevinding(o, status, "gevonden", "gesprek", "", "", 1, "a", null);
    }

    private static Onderwerpbevinding leeg(Onderwerpstatus status) {
        return new Onderwerpbevinding(Onderwerp.A, status, "", " ", "", "", 0, null, null);
    }
}
