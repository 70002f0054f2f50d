package nl.nabij.productaanbod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.Eis;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.norm.NormOntbreektException;
import nl.nabij.norm.Normbestanden;
import nl.nabij.norm.Normen;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;

/** The product lists that ship: each trait that one region has and another has not. */
class ProductaanbodTest {

    private static final Gemeentecode DIJK_EN_WAARD = Gemeentecode.of("1980");
    private static final Gemeentecode ALKMAAR = Gemeentecode.of("0361");
    private static final Gemeentecode HUIZEN = Gemeentecode.of("0406");
    private static final Gemeentecode ZAANSTAD = Gemeentecode.of("0479");
    private static final Gemeentecode PURMEREND = Gemeentecode.of("0439");
    private static final Gemeentecode MEPPEL = Gemeentecode.of("0119");
    private static final Gemeentecode STAPHORST = Gemeentecode.of("0180");
    private static final Gemeentecode WESTERVELD = Gemeentecode.of("1701");
    private static final DataTree BOOM = DataTree.classpath("normen");
    private static final Gebieden GEBIEDEN = Gebiedsbestanden.lees(BOOM, new ArrayList<>());
    private static final Productaanbod AANBOD = aanbod(BOOM);

    private static final String BESLUIT = """
                bekendgemaakt_op: 2025-12-01
                bron: {titel: Besluit, plaats: artikel 1, vindplaats: toets}
        """;

    private static Productaanbod aanbod(DataTree boom) {
        List<DataError> fouten = new ArrayList<>();
        Normen normen = Normbestanden.lees(boom, GEBIEDEN, fouten);
        List<Aanbodlijst> lijsten = Aanbodbestanden.lees(boom, GEBIEDEN, normen, fouten);
        assertThat(fouten).isEmpty();
        return new Aanbodregister(GEBIEDEN, normen, lijsten);
    }

    /** The shipped policy with a decision of its own in one file. */
    private static Productaanbod met(String pad, String waarden) {
        List<DataFile> files = new ArrayList<>(BOOM.files());
        files.removeIf(f -> f.path().equals(pad));
        files.add(new DataFile(pad, """
            naam: Aan of uit
            omschrijving: Besluit om te toetsen.
            eenheid: ja-nee
            laatst_gecontroleerd_op: 2026-11-25
            waarden:
            """ + waarden));
        return aanbod(new DataTree(files));
    }

    private static List<String> codes(Gemeentecode gemeente, String dag) {
        return AANBOD.teIndiceren(gemeente, LocalDate.parse(dag)).stream()
                .map(Aanbodproduct::code)
                .toList();
    }

    private static Aanbodproduct get(Gemeentecode gemeente, String code, String dag) {
        return AANBOD.get(gemeente, code, LocalDate.parse(dag));
    }

    @Test
    @Eis({"DW-14", "ALK-2"})
    void dijkEnWaardBuysThuisondersteuningItselfAndTheRestWithAlkmaar() {
        LocalDate dag = LocalDate.parse("2027-03-01");
        assertThat(AANBOD.inkoper(DIJK_EN_WAARD, Productsoort.HULP_BIJ_HET_HUISHOUDEN, dag))
                .isEqualTo("gemeente/1980");
        assertThat(AANBOD.inkoper(DIJK_EN_WAARD, Productsoort.BEGELEIDING, dag)).isEqualTo("regio/alkmaar");
        assertThat(AANBOD.inkoper(DIJK_EN_WAARD, Productsoort.BESCHERMD_THUIS, dag))
                .isEqualTo("regio/alkmaar");
        assertThat(get(DIJK_EN_WAARD, "thuisondersteuning", "2027-03-01")
                        .contract()
                        .koopZelf())
                .isTrue();
        assertThat(get(DIJK_EN_WAARD, "beschermd-wonen", "2027-03-01")
                        .contract()
                        .koopZelf())
                .isFalse();
        assertThatThrownBy(() -> AANBOD.inkoper(ALKMAAR, Productsoort.HULP_BIJ_HET_HUISHOUDEN, dag))
                .as("the source gives no list of thuisondersteuning for the neighbours")
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("aanbod/hulp-bij-het-huishouden");
    }

    @Test
    @Eis({"DW-2", "DW-38", "DW-45"})
    void theContractTheUnitAndTheFundingOfThuisondersteuningChangeWithTheYear() {
        Aanbodproduct oud = get(DIJK_EN_WAARD, "thuisondersteuning", "2026-12-31");
        Aanbodproduct nieuw = get(DIJK_EN_WAARD, "thuisondersteuning", "2027-01-01");
        assertThat(oud.getBekostiging()).isEqualTo(Bekostiging.RESULTAATGERICHT);
        assertThat(oud.contract().verlengen()).contains(false);
        assertThatThrownBy(oud::getEenheid)
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("aanbod/thuisondersteuning/eenheid")
                .hasMessageContaining("geen tijdseenheid afgesproken");
        assertThat(nieuw.getBekostiging()).isEqualTo(Bekostiging.INSPANNINGSGERICHT);
        assertThat(nieuw.getEenheid()).isEqualTo(Eenheid.MINUUT);
        assertThat(nieuw.contract().periode().einde()).isEqualTo(LocalDate.parse("2032-12-31"));
        assertThat(codes(DIJK_EN_WAARD, "2033-01-01")).doesNotContain("thuisondersteuning");
    }

    @Test
    @Eis({"DW-3", "DW-4", "DW-5", "DW-6", "DW-7", "DW-8", "DW-9"})
    void thuisondersteuningConsistsOfItsComponents() {
        Aanbodproduct product = get(DIJK_EN_WAARD, "thuisondersteuning", "2027-03-01");
        assertThat(product.kenmerken().resultaat()).contains("Een schoon en leefbaar huis");
        assertThat(product.onderdelen())
                .extracting(Keuze::code)
                .startsWith(
                        "schoonmaken",
                        "wasverzorging",
                        "boodschappen-en-maaltijden",
                        "kindzorg",
                        "regie-en-organisatie",
                        "coaching");
    }

    @Test
    @Eis({"ALK-26", "ALK-42", "ALK-57", "ALK-58"})
    void alkmaarWeighsShortStayThenGroupThenAloneAndSaysWhatBeschermdThuisIs() {
        assertThat(codes(ALKMAAR, "2027-03-01"))
                .containsExactly(
                        "kortdurend-verblijf",
                        "groepsbegeleiding",
                        "begeleiding-individueel",
                        "beschermd-thuis",
                        "beschermd-wonen");
        assertThat(get(ALKMAAR, "groepsbegeleiding", "2027-03-01").kenmerken().gaatVoor())
                .containsExactly("begeleiding-individueel");
        Aanbodproduct thuis = get(ALKMAAR, "beschermd-thuis", "2027-03-01");
        assertThat(thuis.kenmerken().voorwaarden())
                .containsExactly(
                        "De inwoner woont zelfstandig in een eigen kamer-, huur- of koopwoning",
                        "De woning heeft eigen sanitair en een eigen keukenblok",
                        "De inwoner kan er blijven wonen als de ondersteuning stopt");
        assertThat(get(ALKMAAR, "beschermd-wonen", "2027-03-01").kenmerken().voorwaarden())
                .as("the step before it is lived in with the provider")
                .containsExactly("Wonen in de accommodatie van een aanbieder, met begeleiding daar");
        assertThat(thuis.doelen())
                .extracting(Keuze::code)
                .containsExactly("uitstroom-beschermd-wonen", "instroom-voorkomen");
        assertThat(thuis.ontbreekt()).containsKeys("eenheid", "bekostiging", "toezicht");
    }

    @Test
    @Eis({"GV-45", "GV-49"})
    void gooiPutsReablementOfAtMostSixMonthsBeforeHulpBijHetHuishouden() {
        Aanbodproduct reablement = get(HUIZEN, "reablement", "2026-02-01");
        assertThat(reablement.kenmerken().gaatVoor()).containsExactly("huishoudelijke-hulp");
        assertThat(reablement.langsteDuur()).contains(6);
        assertThat(codes(HUIZEN, "2025-09-30")).doesNotContain("reablement");
        assertThat(codes(HUIZEN, "2025-10-01")).contains("reablement");
        assertThat(get(HUIZEN, "huishoudelijke-hulp", "2026-02-01").getEenheid())
                .isEqualTo(Eenheid.MINUUT);
    }

    @Test
    @Eis({"GV-36", "GV-40", "GV-43", "GV-44"})
    void gooiGetsNewProductsIn2026AndLeavesNewDagbestedingLichtOpen() {
        assertThat(codes(HUIZEN, "2025-12-31")).doesNotContain("begeleiding-bijzonder", "dagbesteding-complex");
        assertThat(codes(HUIZEN, "2026-01-01")).contains("begeleiding-bijzonder", "dagbesteding-complex");
        assertThatThrownBy(() -> get(HUIZEN, "dagbesteding-licht", "2026-01-01"))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("producten/dagbesteding-licht-nieuw")
                .hasMessageContaining("verwachting");
        assertThat(get(HUIZEN, "begeleiding-bijzonder", "2026-01-01")
                        .kenmerken()
                        .doelgroepen())
                .containsExactly("zorgmijders", "verzamelaars", "ex-gedetineerden", "persoonsgerichte-aanpak");
        assertThat(get(HUIZEN, "dagbesteding-complex", "2026-01-01").naam())
                .isEqualTo("Dagbesteding bij complexe problemen");
        assertThat(codes(HUIZEN, "2028-12-31")).contains("dagbesteding-zwaar");
        assertThat(codes(HUIZEN, "2029-01-01")).doesNotContain("dagbesteding-zwaar", "begeleiding-regulier");
    }

    @Test
    @Eis({"ZAWA-66", "ZAWA-72", "ZAWA-76", "ZAWA-82", "ZAWA-83", "ZAWA-84"})
    void zaanstreekWaterlandHasFourVariantsOfHulpAndTwoOfDagbestedingAndDropsTwoProducts() {
        assertThat(codes(ZAANSTAD, "2026-01-01"))
                .containsExactly(
                        "hbh-met-regie",
                        "hbh-zonder-regie",
                        "hbh-aanleren",
                        "gezinshulp",
                        "begeleiding-regulier",
                        "begeleiding-specialistisch",
                        "dagbesteding-recreatief",
                        "dagbesteding-ontwikkeling",
                        "vervoer",
                        "respijt",
                        "opplus");
        assertThat(codes(ZAANSTAD, "2025-12-31")).contains("financien").doesNotContain("opplus");
        assertThat(get(ZAANSTAD, "begeleiding-specialistisch", "2026-01-01")
                        .kenmerken()
                        .voorwaarden())
                .containsExactly("Er zijn meer specialismen nodig");
        assertThat(get(ZAANSTAD, "begeleiding-regulier", "2026-01-01").doelen())
                .as("support with money is part of begeleiding now")
                .extracting(Keuze::tekst)
                .anyMatch(t -> t.contains("administratie, geld"));
        assertThat(codes(PURMEREND, "2025-12-31"))
                .as("Purmerend joined on the first day of 2026")
                .isEmpty();
        assertThat(codes(PURMEREND, "2026-01-01")).hasSize(11);
        assertThat(get(ZAANSTAD, "dagbesteding-recreatief", "2026-01-01")
                        .kenmerken()
                        .doelgroepen())
                .containsExactly("nah", "dementie");
    }

    @Test
    @Eis({"ZAWA-74", "ZAWA-82", "ZAWA-83"})
    void zaanstreekWaterlandGivesTheGoalsToChooseFrom() {
        assertThat(get(ZAANSTAD, "begeleiding-regulier", "2026-06-01").doelen())
                .extracting(Keuze::code)
                .containsExactly(
                        "toezicht",
                        "zelfredzaamheid",
                        "meedoen",
                        "structuur-en-regie",
                        "oefenen",
                        "dagelijks-leven",
                        "aanleren",
                        "verwaarlozing-voorkomen");
        List<String> recreatief = List.of("dagritme", "alleen-zijn", "mantelzorg-ontlasten", "overbruggen");
        assertThat(get(ZAANSTAD, "dagbesteding-recreatief", "2026-06-01").doelen())
                .extracting(Keuze::code)
                .containsExactlyElementsOf(recreatief);
        assertThat(get(ZAANSTAD, "dagbesteding-ontwikkeling", "2026-06-01").doelen())
                .hasSize(9)
                .extracting(Keuze::code)
                .containsAll(recreatief)
                .contains("meedoen", "eigenwaarde", "zelfstandigheid", "sociale-vaardigheden", "gedrag");
    }

    @Test
    @Eis({"ZAWA-8", "ZAWA-86", "ZAWA-96"})
    void theFundingFormBelongsToContractProductAndPeriod() {
        assertThat(get(ZAANSTAD, "begeleiding", "2025-12-31").getBekostiging()).isEqualTo(Bekostiging.RESULTAATGERICHT);
        assertThat(get(ZAANSTAD, "begeleiding-regulier", "2026-01-01").getBekostiging())
                .isEqualTo(Bekostiging.INSPANNINGSGERICHT);
        assertThat(get(ZAANSTAD, "vervoer", "2026-01-01").getBekostiging()).isEqualTo(Bekostiging.VAST_BEDRAG);
        Aanbodproduct opplus = get(ZAANSTAD, "opplus", "2026-01-01");
        assertThat(opplus.kenmerken().bij()).contains("begeleiding-regulier", "dagbesteding-recreatief");
        assertThatThrownBy(opplus::getEenheid).hasMessageContaining("contract/tijdseenheid-opplus");
    }

    @Test
    @Eis({"DHW-10", "DHW-68"})
    void theMatrixOfTheSixDiffersUntil2026AndIsTheSameAfter() {
        List<String> overal = List.of("db-midden", "db-zwaar", "respijt", "vervoer", "rolstoelvervoer");
        for (String gemeente : List.of("1701", "1896")) {
            assertThat(codes(Gemeentecode.of(gemeente), "2025-12-31"))
                    .as(gemeente)
                    .startsWith("ib-basis", "ib-plus")
                    .endsWith(overal.toArray(String[]::new))
                    .hasSize(7);
        }
        for (String gemeente : List.of("1690", "0118", "0119", "0180")) {
            assertThat(codes(Gemeentecode.of(gemeente), "2025-12-31"))
                    .as(gemeente)
                    .startsWith("ib-licht", "ib-midden", "ib-zwaar", "db-licht")
                    .endsWith(overal.toArray(String[]::new))
                    .hasSize(9);
        }
        assertThat(codes(WESTERVELD, "2026-01-01"))
                .isEqualTo(codes(MEPPEL, "2026-01-01"))
                .containsExactly("ib-midden", "ib-zwaar", "db-midden", "db-zwaar", "vervoer", "respijt");
    }

    @Test
    @Eis("DHW-69")
    void lichtIsOpenUntilTheGemeenteDecidesAndThenMayDifferAndChange() {
        assertThatThrownBy(() -> get(MEPPEL, "ib-licht", "2026-06-01"))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("producten/begeleiding-licht");
        Productaanbod metBesluit = met(
                "gemeente/0119-meppel/producten/begeleiding-licht.yaml",
                "      - geldig_vanaf: 2026-01-01\n        waarde: \"ja\"\n"
                        + BESLUIT
                        + "      - geldig_vanaf: 2026-07-01\n        waarde: \"nee\"\n"
                        + BESLUIT);
        assertThat(metBesluit
                        .get(MEPPEL, "ib-licht", LocalDate.parse("2026-06-30"))
                        .teIndiceren())
                .isTrue();
        assertThatThrownBy(() -> metBesluit.get(MEPPEL, "ib-licht", LocalDate.parse("2026-07-01")))
                .isInstanceOf(NietAangebodenException.class)
                .hasMessageContaining("gemeente/0119-meppel/producten/begeleiding-licht zegt nee");
        assertThatThrownBy(() -> metBesluit.get(STAPHORST, "ib-licht", LocalDate.parse("2026-06-30")))
                .as("what Meppel decides says nothing about Staphorst")
                .isInstanceOf(NormOntbreektException.class);
    }

    @Test
    @Eis("DHW-70")
    void beschermdThuisIsOfferedByStaphorstAndZwartewaterlandOnly() {
        LocalDate dag = LocalDate.parse("2026-06-01");
        assertThat(GEBIEDEN.alle().stream()
                        .filter(g -> GEBIEDEN.regios(g.code(), dag).contains("dhw"))
                        .filter(g -> AANBOD.teIndiceren(g.code(), dag).stream()
                                .anyMatch(p -> p.soort() == Productsoort.BESCHERMD_THUIS))
                        .map(Gemeente::naam))
                .containsExactly("Staphorst", "Zwartewaterland");
        assertThat(get(STAPHORST, "beschermd-thuis", "2026-06-01").kenmerken().voorwaarden())
                .containsExactly("Het gaat vooral om 24 uur per dag bereikbaar zijn");
        assertThatThrownBy(() -> get(MEPPEL, "beschermd-thuis", "2026-06-01"))
                .isInstanceOf(NietAangebodenException.class);
    }

    @Test
    void everyProductSaysWhatNobodyGave() {
        LocalDate dag = LocalDate.parse("2027-03-01");
        assertThat(GEBIEDEN.alle())
                .allSatisfy(g -> assertThat(AANBOD.alle(g.code(), dag)).allSatisfy(p -> {
                    assertThat(p.eenheid().isPresent())
                            .isNotEqualTo(p.ontbreekt().containsKey("eenheid"));
                    assertThat(p.doelen().isEmpty()).isEqualTo(p.ontbreekt().containsKey("doelen"));
                    assertThat(p.hash()).matches("[0-9a-f]{64}");
                }));
    }

    @Test
    void aProductThatIsOnNoListIsRefused() {
        assertThatThrownBy(() -> get(ZAANSTAD, "arbeidsmatig", "2026-06-01"))
                .isInstanceOf(NietAangebodenException.class)
                .hasMessageContaining("0479")
                .hasMessageContaining("1 juni 2026");
    }

    @Test
    void theContractsOfADayAreNamedWithTheirPeriods() {
        assertThat(AANBOD.inkoop(DIJK_EN_WAARD, LocalDate.parse("2026-12-31")))
                .extracting(Inkoopcontract::code)
                .containsExactly("thuisondersteuning", "begeleiding", "beschermd-thuis", "beschermd-wonen");
        assertThat(AANBOD.inkoop(ALKMAAR, LocalDate.parse("2027-01-01"))
                        .getFirst()
                        .ontbreekt())
                .containsKeys("einde", "verlengen");
    }

    @Test
    @Eis({"ALK-4", "ZAWA-3", "DHW-1", "GV-43"})
    void everyRegionHasItsOwnContractPeriods() {
        Inkoopcontract alkmaar =
                get(ALKMAAR, "begeleiding-individueel", "2026-12-31").contract();
        assertThat(alkmaar.periode().einde()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(alkmaar.verlengen()).contains(false);
        assertThat(get(ALKMAAR, "begeleiding-individueel", "2027-01-01")
                        .contract()
                        .periode()
                        .begin())
                .isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(get(ZAANSTAD, "opplus", "2026-01-01").contract().periode())
                .isEqualTo(Periode.vanTot(LocalDate.parse("2026-01-01"), LocalDate.parse("2031-12-31")));
        Inkoopcontract meppel = get(MEPPEL, "ib-midden", "2025-12-31").contract();
        assertThat(meppel.verlengen()).contains(false);
        assertThat(meppel.periode().einde()).isEqualTo(LocalDate.parse("2025-12-31"));
        assertThat(get(MEPPEL, "ib-midden", "2026-01-01").contract().ontbreekt())
                .containsKey("einde");
        assertThat(get(HUIZEN, "dagbesteding-zwaar", "2026-01-01")
                        .contract()
                        .periode()
                        .einde())
                .isEqualTo(LocalDate.parse("2028-12-31"));
    }
}
