package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.indicatie.Berekening.Berekend;
import nl.nabij.indicatie.Berekening.Gestopt;
import nl.nabij.indicatie.WatAls.Regelverschil;
import org.junit.jupiter.api.Test;

/** What other answers would come to, computed by the same engine. */
class WatAlsTest {

    private static final LocalDate DAG = LocalDate.parse("2027-03-01");
    private static final Indicatierekenaar REKENAAR = BerekeningConfiguration.zonderSpring();
    private static final Map<String, String> KPMG = Map.of(
            "schoon-huis", "overname",
            "eigen-mogelijkheden", "nee",
            "extra-inzet", "enig",
            "samenstelling-huishouden", "nee",
            "extra-kamers-in-gebruik", "een",
            "extra-kamers-niet-in-gebruik", "geen",
            "extra-vervuiling", "nee",
            "was", "voorliggend",
            "overig", "nee");

    @Test
    void aSmallerHouseSaysWhichLineGoes() {
        WatAls kleiner =
                een(REKENAAR.watAls("kpmg-hbel-2021", KPMG, List.of(), DAG), "extra-kamers-in-gebruik", "geen");
        assertThat(kleiner.antwoorden()).containsExactly("Geen");
        assertThat(kleiner.nu()).isEqualTo("Een");
        // 124.61 + 30 + 18.46 is 174 upwards; without the room 155
        assertThat(kleiner.verschil()).isEqualTo(155 - 174);
        assertThat(kleiner.regels()).extracting(Regelverschil::code).contains("extra-kamer-in-gebruik");
        assertThat(som(kleiner)).isEqualByComparingTo(BigDecimal.valueOf(kleiner.verschil()));
    }

    @Test
    void whatTheNormDoesNotGiveIsSaidAndNotGuessed() {
        WatAls vuiler = een(REKENAAR.watAls("kpmg-hbel-2021", KPMG, List.of(), DAG), "extra-vervuiling", "ja");
        assertThat(vuiler.uitkomst())
                .isInstanceOfSatisfying(
                        Gestopt.class,
                        g -> assertThat(g.ontbreekt())
                                .extracting(Ontbreekt::code)
                                .containsExactly("extra-vervuiling"));
        assertThat(vuiler.verschil()).isZero();
        assertThat(vuiler.regels()).isEmpty();
    }

    @Test
    void thePartnerDoesTheLaundryAndOwnMinutesOfOtherThingsStay() {
        WatAls partner = hhm().stream()
                .filter(w -> w.vraag().code().equals("was"))
                .findFirst()
                .orElseThrow();
        assertThat(partner.antwoorden())
                .as("all answers that come to the same")
                .hasSize(4)
                .contains("Een huisgenoot doet dit (gebruikelijke hulp)");
        assertThat(partner.verschil()).isEqualTo(-25);
        assertThat(partner.regels()).extracting(Regelverschil::code).containsExactly("was-overname");
    }

    @Test
    void aVisitEveryTwoWeeksIsItsOwnStartPointAndBringsItsQuestion() {
        WatAls tweewekelijks = een(hhm(), "bezoek", "tweewekelijks");
        assertThat(tweewekelijks.antwoorden())
                .singleElement()
                .asString()
                .startsWith("Een keer per twee weken (Blijft het huis tussen de bezoeken schoon")
                .endsWith("Ja)");
        assertThat(((Berekend) tweewekelijks.uitkomst()).totaalPerWeek().aantal())
                .as("150 per two weeks and 25 of laundry, not half of 110")
                .isEqualTo(100);
    }

    @Test
    void withoutAnOutcomeThereIsNothingToCompare() {
        Map<String, String> minder = new HashMap<>(KPMG);
        minder.remove("overig");
        assertThat(REKENAAR.watAls("kpmg-hbel-2021", minder, List.of(), DAG)).isEmpty();
    }

    /** Every alternative is what the engine itself says of the changed answers. */
    @Test
    void everyAlternativeIsTheOutcomeOfTheSameEngine() {
        for (WatAls watAls : REKENAAR.watAls("kpmg-hbel-2021", KPMG, List.of(), DAG)) {
            Map<String, String> dan = new HashMap<>(KPMG);
            dan.put(watAls.vraag().code(), watAls.code());
            if (watAls.vraag().code().equals("schoon-huis")) {
                dan.keySet().retainAll(List.of("schoon-huis", "was", "overig"));
            }
            Berekening zelf = REKENAAR.bereken("kpmg-hbel-2021", dan, List.of(), DAG);
            if (zelf instanceof Berekend b) {
                Berekend gevonden = (Berekend) watAls.uitkomst();
                assertThat(gevonden.regels()).isEqualTo(b.regels());
                assertThat(som(watAls)).isEqualByComparingTo(BigDecimal.valueOf(watAls.verschil()));
            } else {
                assertThat(watAls.isBerekend()).isFalse();
            }
        }
    }

    private static BigDecimal som(WatAls watAls) {
        return watAls.regels().stream().map(Regelverschil::verschil).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<WatAls> hhm() {
        Map<String, String> feiten = new HashMap<>(Map.of(
                "schoon-huis", "overname",
                "bezoek", "wekelijks",
                "beperkingen", "nee",
                "eigen-kracht-schoon-huis", "nee",
                "was", "overname"));
        List.of("boodschappen", "maaltijden", "regie", "kinderen", "instructie")
                .forEach(v -> feiten.put(v, "niet-aan-de-orde"));
        return REKENAAR.watAls(
                "hhm-2025",
                feiten,
                List.of(
                        new Afwijking("schoon-huis-wekelijks", 110, "Kleine woning.", "w.bakker", "Huisbezoek"),
                        new Afwijking("was-overname", 25, "Twee machines per week.", "w.bakker", "Huisbezoek")),
                DAG);
    }

    private static WatAls een(List<WatAls> alle, String vraag, String code) {
        return alle.stream()
                .filter(w -> w.vraag().code().equals(vraag) && w.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
