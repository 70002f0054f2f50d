package nl.nabij.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.Eis;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;

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
    @Eis("DW-76")
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
}
