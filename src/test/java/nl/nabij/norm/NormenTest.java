package nl.nabij.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nabij.Eis;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy that ships, read from the classpath as the program reads it. */
class NormenTest {

    private static final Gemeentecode DIJK_EN_WAARD = Gemeentecode.of("1980");
    private static final Gemeentecode ALKMAAR = Gemeentecode.of("0361");
    private static final List<DataError> FOUTEN = new ArrayList<>();
    private static final DataTree BOOM = DataTree.classpath("normen");
    private static final Gebieden GEBIEDEN = Gebiedsbestanden.lees(BOOM, FOUTEN);
    private static final Normen NORMEN = Normbestanden.lees(BOOM, GEBIEDEN, FOUTEN);

    private static String waarde(String pad, Gemeentecode gemeente, String dag) {
        return NORMEN.waarde(pad, gemeente, LocalDate.parse(dag)).waarde();
    }

    @Test
    void theShippedPolicyHasNoMistakes() {
        assertThat(FOUTEN).isEmpty();
    }

    @Test
    @Eis({"DW-33", "ZAWA-14"})
    void theOwnContributionIsTheOneOfTheDay() {
        assertThat(waarde("eigen-bijdrage/abonnementstarief", DIJK_EN_WAARD, "2023-12-31"))
                .isEqualTo("19.00");
        assertThat(waarde("eigen-bijdrage/abonnementstarief", DIJK_EN_WAARD, "2024-01-01"))
                .isEqualTo("20.60");
        assertThat(waarde("eigen-bijdrage/abonnementstarief", DIJK_EN_WAARD, "2024-12-31"))
                .isEqualTo("20.60");
        assertThat(waarde("eigen-bijdrage/abonnementstarief", DIJK_EN_WAARD, "2025-12-31"))
                .isEqualTo("21.00");
        assertThat(waarde("eigen-bijdrage/abonnementstarief", DIJK_EN_WAARD, "2026-01-01"))
                .isEqualTo("21.80");
    }

    /** Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3 under i. */
    @ParameterizedTest
    @CsvSource({"2020-01-01, 19.00", "2020-03-31, 19.00", "2020-04-01, 0.00", "2020-05-31, 0.00", "2020-06-01, 19.00"})
    void overAprilAndMay2020NobodyOwedTheOwnContribution(String dag, String bedrag) {
        assertThat(waarde("eigen-bijdrage/abonnementstarief", DIJK_EN_WAARD, dag))
                .isEqualTo(bedrag);
    }

    /** Of the country, carried out by CAK, SVB and Veilig Thuis. */
    @ParameterizedTest
    @CsvSource({
        "eigen-bijdrage/beschermd-wonen-hoog, 2025-12-31, 2954.40",
        "eigen-bijdrage/beschermd-wonen-hoog, 2026-01-01, 3061.80",
        "eigen-bijdrage/beschermd-wonen-laag-minimum, 2026-01-01, 212.60",
        "eigen-bijdrage/beschermd-wonen-laag-maximum, 2026-01-01, 1115.80",
        "eigen-bijdrage/begin-terug, 2026-01-01, 12",
        "eigen-bijdrage/vergelijken-beschermd-wonen, 2026-01-01, 2",
        "dossier/bewaartermijn-cak-svb, 2026-07-01, 7",
        "dossier/bewaartermijn-veilig-thuis, 2026-07-01, 20",
        "pgb/factuur-hulpverlener, 2026-01-01, 6",
        "pgb/factuur-budgethouder, 2026-01-01, 4",
        "pgb/betaling-svb, 2026-01-01, 30",
        "pgb/betaling-svb-loonheffing, 2026-01-01, 10"
    })
    void whatOthersCarryOutStandsThereToo(String pad, String dag, String waarde) {
        assertThat(waarde(pad, DIJK_EN_WAARD, dag)).isEqualTo(waarde);
    }

    @Test
    void aDayBeforeTheVersionThatWasReadSaysSo() {
        assertThatThrownBy(() -> waarde("dossier/bewaartermijn", DIJK_EN_WAARD, "2026-06-30"))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("niet gelezen");
    }

    @Test
    void beforeTheMonthlyAmountTheMonthlyAmountIsMissing() {
        assertThatThrownBy(() -> waarde("eigen-bijdrage/abonnementstarief", DIJK_EN_WAARD, "2019-12-31"))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("eigen-bijdrage/abonnementstarief")
                .hasMessageContaining("31 december 2019");
    }

    @Test
    @Eis("DW-47")
    void dijkEnWaardUsesTheHhmFrameworkInTheNewContractsOnly() {
        assertThat(waarde("indicatie/normenkader", DIJK_EN_WAARD, "2026-12-31")).isEqualTo("eigen-afweging");
        assertThat(waarde("indicatie/normenkader", DIJK_EN_WAARD, "2027-01-01")).isEqualTo("hhm-2025");
        assertThat(waarde("indicatie/normenkader", DIJK_EN_WAARD, "2032-12-31")).isEqualTo("hhm-2025");
        assertThat(waarde("indicatie/normenkader", DIJK_EN_WAARD, "2033-01-01")).isEqualTo("eigen-afweging");
        assertThat(waarde("indicatie/normenkader", ALKMAAR, "2027-01-01")).isEqualTo("eigen-afweging");
    }

    @Test
    void theLadderOfDijkEnWaardPutsTheSocialBaseBeforeMaatwerk() {
        Normwaarde ladder = NORMEN.waarde("onderzoek/ladder", DIJK_EN_WAARD, LocalDate.parse("2027-03-01"));
        assertThat(ladder.lijst()).startsWith("eigen-kracht").endsWith("andere-wet", "maatwerk");
        assertThat(ladder.lijst().indexOf("sociale-basis"))
                .isLessThan(ladder.lijst().indexOf("maatwerk"));
        assertThat(ladder.label("maatwerk")).startsWith("Maatwerk: Thuisondersteuning");
        assertThat(ladder.bron().plaats()).isEqualTo("hoofdstuk 7, uitgangspunt 3");
    }

    @Test
    void anExplicitGapStopsAndNamesItsReason() {
        assertThatThrownBy(() -> waarde("contract/tarief-thuisondersteuning", DIJK_EN_WAARD, "2027-06-01"))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("niet is ingevuld");
    }

    @Test
    void anUnknownPathStops() {
        assertThatThrownBy(() -> waarde("bestaat/niet", DIJK_EN_WAARD, "2027-06-01"))
                .isInstanceOf(NormOntbreektException.class);
        assertThat(NORMEN.find("bestaat/niet", DIJK_EN_WAARD, LocalDate.parse("2027-06-01")))
                .isEmpty();
    }

    @Test
    void everyValueCarriesTheHashOfItsFile() {
        Normwaarde waarde = NORMEN.waarde("toegang/onderzoek", ALKMAAR, LocalDate.parse("2026-11-22"));
        assertThat(waarde.hash()).matches("[0-9a-f]{64}");
        assertThat(waarde.pad()).isEqualTo("landelijk/toegang/onderzoek");
        assertThat(waarde.geheel()).isEqualTo(6);
    }

    @Test
    @Eis({"DW-14", "ALK-1"})
    void dijkEnWaardBuysThuisondersteuningItselfAndTheRestWithTheRegionAlkmaar() {
        assertThat(waarde("contract/inkoop-thuisondersteuning", DIJK_EN_WAARD, "2027-03-01"))
                .isEqualTo("lokaal");
        assertThat(GEBIEDEN.regios(DIJK_EN_WAARD, LocalDate.parse("2027-03-01")))
                .containsExactly("alkmaar");
        assertThat(GEBIEDEN.lidmaatschappen(DIJK_EN_WAARD).getFirst().producten())
                .containsExactly("begeleiding", "beschermd-thuis", "beschermd-wonen");
        assertThat(GEBIEDEN.alle().stream()
                        .filter(g -> GEBIEDEN.regios(g.code(), LocalDate.parse("2027-03-01"))
                                .contains("alkmaar")))
                .hasSize(6);
    }

    @Test
    @Eis({"ZAWA-2", "ZAWA-9"})
    void purmerendJoinsZaanstreekWaterlandOnTheFirstDayOfTheNewContracts() {
        Gemeentecode purmerend = Gemeentecode.of("0439");
        Gemeentecode zaanstad = Gemeentecode.of("0479");
        assertThat(GEBIEDEN.regios(purmerend, LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(GEBIEDEN.regios(purmerend, LocalDate.parse("2026-01-01"))).containsExactly("zaanstreek-waterland");
        assertThat(GEBIEDEN.regios(zaanstad, LocalDate.parse("2025-12-31"))).containsExactly("zwolw");
        assertThat(GEBIEDEN.regios(zaanstad, LocalDate.parse("2026-01-01"))).containsExactly("zaanstreek-waterland");
    }

    @Test
    void beschermdThuisIsBoughtOnlyByStaphorstAndZwartewaterland() {
        assertThat(GEBIEDEN.alle().stream()
                        .filter(g -> NORMEN.find("producten/beschermd-thuis", g.code(), LocalDate.parse("2026-06-01"))
                                .map(Normwaarde::ja)
                                .orElse(false))
                        .map(g -> g.naam()))
                .containsExactly("Staphorst", "Zwartewaterland");
    }

    @Test
    void theLadderDiffersPerRegionAndEndsInMaatwerkEverywhere() {
        LocalDate dag = LocalDate.parse("2027-03-01");
        assertThat(GEBIEDEN.alle()).hasSizeGreaterThan(20).allSatisfy(g -> {
            Normwaarde ladder = NORMEN.waarde("onderzoek/ladder", g.code(), dag);
            assertThat(ladder.lijst().getLast()).isEqualTo("maatwerk");
            assertThat(ladder.labels().keySet()).containsAll(ladder.lijst());
        });
        assertThat(waarde("onderzoek/ladder-maatwerk", ALKMAAR, "2027-03-01"))
                .isEqualTo("kortdurend-verblijf, collectief, individueel");
        assertThat(waarde("onderzoek/ladder-maatwerk", Gemeentecode.of("0406"), "2027-03-01"))
                .isEqualTo("dagbesteding, individueel");
    }

    @Test
    void theFlexiblePeriodOfAlkmaarIsFourWeeksUntilTheNewContractsThatNameNone() {
        assertThat(waarde("begeleiding/flexibele-periode", ALKMAAR, "2026-12-31"))
                .isEqualTo("4");
        assertThatThrownBy(() -> waarde("begeleiding/flexibele-periode", ALKMAAR, "2027-01-01"))
                .isInstanceOf(NormOntbreektException.class);
    }

    @Test
    void everyGemeenteGetsAFrameworkOnEveryDay() {
        assertThat(GEBIEDEN.alle())
                .allSatisfy(g -> assertThat(waarde("indicatie/normenkader", g.code(), "2026-11-22"))
                        .isIn("eigen-afweging", "kpmg-hbel-2021"));
    }

    @Test
    @Eis({"DHW-7", "DHW-71"})
    void aGemeenteBelongsToAnotherRegionPerSubject() {
        Gemeentecode meppel = Gemeentecode.of("0119");
        Gemeentecode staphorst = Gemeentecode.of("0180");
        assertThat(waarde("gebied/regio-beschermd-wonen", meppel, "2026-06-01")).isEqualTo("assen");
        assertThat(waarde("gebied/arbeidsmarktregio", meppel, "2026-06-01")).isEqualTo("zwolle");
        assertThat(waarde("gebied/iza-regioplan", meppel, "2026-06-01")).isEqualTo("vitaal-drenthe");
        assertThat(waarde("gebied/regio-beschermd-wonen", staphorst, "2026-06-01"))
                .isEqualTo("zwolle");
        assertThat(waarde("gebied/iza-regioplan", staphorst, "2026-06-01")).isEqualTo("ijssel-vecht");
        assertThat(waarde("producten/dag-en-nacht-bereikbaar", meppel, "2026-06-01"))
                .isEqualTo("bij-beschermd-wonen");
        assertThat(waarde("producten/dag-en-nacht-bereikbaar", staphorst, "2026-06-01"))
                .isEqualTo("bij-beschermd-thuis");
    }

    @Test
    @Eis("DHW-3")
    void theSixJoinedInTwoYears() {
        Map.of(
                        "1690", "2018-01-01",
                        "0118", "2018-01-01",
                        "0119", "2018-01-01",
                        "0180", "2018-01-01",
                        "1701", "2019-01-01",
                        "1896", "2019-01-01")
                .forEach((gemeente, begin) -> {
                    LocalDate eerste = LocalDate.parse(begin);
                    assertThat(GEBIEDEN.regios(Gemeentecode.of(gemeente), eerste.minusDays(1)))
                            .as(gemeente)
                            .isEmpty();
                    assertThat(GEBIEDEN.regios(Gemeentecode.of(gemeente), eerste))
                            .containsExactly("dhw");
                });
    }

    @Test
    @Eis({"ALK-3", "ALK-12"})
    void whoPaysAndWhoOpensTheDoorIsSetPerRegionAndGemeente() {
        assertThat(waarde("contract/budget-begeleiding", ALKMAAR, "2027-03-01")).isEqualTo("gemeente");
        assertThat(waarde("contract/budget-beschermd", DIJK_EN_WAARD, "2027-03-01"))
                .isEqualTo("centrumgemeente");
        assertThat(waarde("toegang/organisatie", Gemeentecode.of("0479"), "2026-06-01"))
                .isEqualTo("wijkteams");
        assertThat(waarde("toegang/organisatie", Gemeentecode.of("0439"), "2026-06-01"))
                .isEqualTo("consulenten");
    }
}
