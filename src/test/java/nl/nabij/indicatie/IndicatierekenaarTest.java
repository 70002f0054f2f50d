package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.indicatie.Berekening.Berekend;
import nl.nabij.indicatie.Berekening.Gestopt;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Minuten;
import nl.nabij.regel.Onderbouwingsregel;
import nl.nabij.regel.Onderbouwingsregel.Herkomst;
import org.junit.jupiter.api.Test;

/** What a consulent of Dijk en Waard can compute with what is public of the HHM framework 2025. */
class IndicatierekenaarTest {

    private static final LocalDate DAG = LocalDate.parse("2027-03-01");
    private static final Indicatierekenaar REKENAAR = BerekeningConfiguration.zonderSpring();

    private static Map<String, String> alleenSchoonHuis(String bezoek) {
        Map<String, String> feiten = new HashMap<>(
                Map.of("schoon-huis", "overname", "bezoek", bezoek, "beperkingen", "nee", "was", "voorliggend"));
        feiten.put(bezoek.equals("wekelijks") ? "eigen-kracht-schoon-huis" : "tussendoor-schoon", "ja");
        if (bezoek.equals("wekelijks")) {
            feiten.put("eigen-kracht-schoon-huis", "nee");
        }
        for (String gebied : List.of("boodschappen", "maaltijden", "regie", "kinderen", "instructie")) {
            feiten.put(gebied, "niet-aan-de-orde");
        }
        return feiten;
    }

    private static Berekening bereken(Map<String, String> feiten, Afwijking... afwijkingen) {
        String kader = REKENAAR.normenkader(Gemeentecode.of("1980"), DAG);
        return REKENAAR.bereken(kader, feiten, List.of(afwijkingen), DAG);
    }

    @Test
    void aVisitPerTwoWeeksIsItsOwnStartingPointOf150Minutes() {
        assertThat(bereken(alleenSchoonHuis("tweewekelijks"))).isInstanceOfSatisfying(Berekend.class, b -> {
            assertThat(b.totaalPerWeek()).isEqualTo(Minuten.of(75));
            assertThat(b.regels())
                    .extracting(Onderbouwingsregel::code)
                    .containsExactly("schoon-huis-tweewekelijks", "was-elders");
            assertThat(b.regels().getFirst().bron()).contains("V2025");
            assertThat(b.regels().getFirst().grond()).startsWith("150 minuten per twee weken");
        });
    }

    @Test
    void aWeeklyVisitStopsAndNamesTheMissingAmount() {
        assertThat(bereken(alleenSchoonHuis("wekelijks")))
                .isInstanceOfSatisfying(
                        Gestopt.class,
                        g -> assertThat(g.ontbreekt()).singleElement().satisfies(o -> {
                            assertThat(o.soort()).isEqualTo(Ontbreekt.Soort.HOEVEELHEID);
                            assertThat(o.code()).isEqualTo("schoon-huis-wekelijks");
                            assertThat(o.tekst()).contains("niet bekend");
                        }));
    }

    @Test
    @Eis("DW-48")
    void whereTheNormGivesNoneTheConsulentGivesMinutesWithReasonAndSource() {
        Afwijking eigen = new Afwijking(
                "schoon-huis-wekelijks",
                120,
                "Woning van vier kamers.",
                "w.bakker",
                "Eigen waarneming bij het huisbezoek");
        assertThat(bereken(alleenSchoonHuis("wekelijks"), eigen)).isInstanceOfSatisfying(Berekend.class, b -> {
            assertThat(b.totaalPerWeek()).isEqualTo(Minuten.of(120));
            assertThat(b.regels().getFirst().herkomst()).isEqualTo(Herkomst.EIGEN_INZET);
            assertThat(b.regels().getFirst().afwijkingDoor()).isEqualTo("w.bakker");
            assertThat(b.regels().getFirst().grond()).contains("Woning van vier kamers.", "huisbezoek");
        });
    }

    @Test
    @Eis("DW-48")
    void aDeviationWithoutReasonDoesNotCount() {
        Afwijking kaal = new Afwijking("schoon-huis-tweewekelijks", 180, " ", "w.bakker", null);
        assertThat(bereken(alleenSchoonHuis("tweewekelijks"), kaal))
                .isInstanceOfSatisfying(
                        Gestopt.class,
                        g -> assertThat(g.ontbreekt())
                                .singleElement()
                                .satisfies(o -> assertThat(o.tekst()).contains("de reden ontbreekt")));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThat(bereken(Map.of("schoon-huis", "overname", "was", "misschien", "hond", "ja")))
                .isInstanceOfSatisfying(
                        Gestopt.class,
                        g -> assertThat(g.ontbreekt())
                                .extracting(Ontbreekt::code)
                                .containsExactly(
                                        "hond",
                                        "was",
                                        "bezoek",
                                        "beperkingen",
                                        "boodschappen",
                                        "maaltijden",
                                        "regie",
                                        "kinderen",
                                        "instructie"));
    }

    @Test
    void anUnknownFrameworkStops() {
        assertThat(REKENAAR.bereken("bestaat-niet", Map.of(), List.of(), DAG))
                .isInstanceOfSatisfying(
                        Gestopt.class,
                        g -> assertThat(g.ontbreekt().getFirst().soort()).isEqualTo(Ontbreekt.Soort.NORMENKADER));
    }
}
