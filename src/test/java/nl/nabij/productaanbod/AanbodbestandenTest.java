package nl.nabij.productaanbod;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.nabij.norm.Normbestanden;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every mistake a product list can hold, one by one, each beside a list without it. */
class AanbodbestandenTest {

    private static final String GOED = """
        naam: Toets
        omschrijving: Een lijst om te toetsen.
        laatst_gecontroleerd_op: 2026-11-25
        documenten:
          notitie:
            titel: Een notitie
            vindplaats: toets
        niveaus:
          licht: "Licht"
        contracten:
          - code: zorg
            naam: Zorg
            perioden:
              - geldig_vanaf: 2026-01-01
                geldig_tot_en_met: 2027-12-31
                verlengen: "nee"
                bekendgemaakt_op: 2025-12-01
                bron:
                  document: notitie
                  plaats: hoofdstuk 1
        producten:
          - code: groep
            naam: Groep
            soort: dagbesteding
            categorie: "07"
            contract: zorg
            niveau: licht
            resultaat: Een zinvolle dag
            eenheid: dagdelen
            bekostiging: inspanningsgericht
            gaat_voor: [alleen]
            schakelaar: producten/groep-aan
            alleen_in: ["0001"]
            geldig_vanaf: 2026-01-01
            geldig_tot_en_met: 2027-12-31
            bekendgemaakt_op: 2025-12
            bron:
              document: notitie
              plaats: hoofdstuk 2
            ontbreekt:
              doelen: De notitie noemt ze niet
          - code: alleen
            naam: Alleen
            soort: begeleiding
            categorie: "02"
            contract: zorg
            resultaat: Zelf kunnen
            eenheid: minuten
            bekostiging: inspanningsgericht
            geldig_vanaf: 2026-01-01
            geldig_tot_en_met: 2027-12-31
            bekendgemaakt_op: 2025-12
            bron:
              document: notitie
              plaats: hoofdstuk 2
            ontbreekt:
              doelen: De notitie noemt ze niet
        """;
    private static final String REGIO = """
        naam: Noord
        omschrijving: Een regio om te toetsen.
        leden:
          - gemeente: "0001"
            geldig_vanaf: 2026-01-01
            producten: [zorg]
            bron: toets
          - gemeente: "0002"
            geldig_vanaf: 2026-01-01
            bron: toets
        """;
    private static final String SCHAKELAAR = """
        naam: Groep aan of uit
        omschrijving: Om te toetsen.
        eenheid: ja-nee
        laatst_gecontroleerd_op: 2026-11-25
        reden: Nog niet besloten
        """;

    private static List<String> fouten(String lijst, DataFile... erbij) {
        return fouten(lijst, REGIO, erbij);
    }

    private static List<String> fouten(String lijst, String regio, DataFile... erbij) {
        List<DataFile> files = new ArrayList<>(List.of(
                new DataFile("regio/noord/aanbod.yaml", lijst),
                new DataFile("regio/noord/regio.yaml", regio),
                new DataFile("regio/noord/producten/groep-aan.yaml", SCHAKELAAR)));
        for (String code : List.of("0001", "0002", "0003")) {
            files.add(new DataFile(
                    "gemeente/" + code + "-x/gemeente.yaml",
                    "code: \"" + code + "\"\nnaam: X\nkleur: \"#111111\"\nkleur_herkomst: toets\nbron: toets\n"));
        }
        files.addAll(Arrays.asList(erbij));
        return Normbestanden.controleer(new DataTree(files), List.of(new Aanbodbestanden())).stream()
                .map(DataError::toString)
                .toList();
    }

    private static void een(String lijst, String... woorden) {
        assertThat(lijst).as("the change is made").isNotEqualTo(GOED);
        assertThat(fouten(lijst)).singleElement().asString().contains(woorden);
    }

    @Test
    void aWholeListHasNoMistakes() {
        assertThat(fouten(GOED)).isEmpty();
    }

    @Test
    void aProductWithoutSourceOrWithAnUnknownDocumentIsRejected() {
        een(
                GOED.replaceFirst("    bron:\n      document: notitie\n      plaats: hoofdstuk 2\n", ""),
                "regio/noord/aanbod.yaml:22: De 'bron' ontbreekt.");
        een(
                GOED.replaceFirst("(?s)(.*)document: notitie", "$1document: brief"),
                "aanbod.yaml:54: Het document 'brief' is niet genoemd.",
                "onder 'documenten'");
    }

    @Test
    void whatAProductDoesNotSayItMustNameAsAGap() {
        een(GOED.replace("    eenheid: dagdelen\n", ""), "aanbod.yaml:22:", "zegt niets over 'eenheid'");
        een(GOED.replace("    resultaat: Zelf kunnen\n", ""), "zegt niets over 'resultaat'");
        een(GOED.replaceFirst("    bekostiging: inspanningsgericht\n", ""), "zegt niets over 'bekostiging'");
        een(
                GOED.replaceFirst("    ontbreekt:\n      doelen: De notitie noemt ze niet\n", ""),
                "zegt niets over 'doelen'");
        assertThat(fouten(GOED.replace(
                        "    eenheid: dagdelen\n", "    eenheid: dagdelen\n    eenheid_uit: producten/groep-aan\n")))
                .anySatisfy(f -> assertThat(f).contains("op twee manieren iets over 'eenheid'"));
        assertThat(fouten(GOED.replace("    eenheid: dagdelen\n", "")
                        .replaceFirst("    ontbreekt:\n", "    ontbreekt:\n      eenheid: Niet genoemd\n")))
                .isEmpty();
    }

    @Test
    void anUnknownUnitKindCategoryOrFundingIsRejected() {
        een(GOED.replace("dagdelen", "weken"), "aanbod.yaml:29:", "'eenheid': 'weken'", "dagdelen, etmalen");
        een(GOED.replace("soort: dagbesteding", "soort: dagje"), "aanbod.yaml:24:", "'soort': 'dagje'");
        een(GOED.replace("\"07\"", "\"19\""), "'categorie': '19'", "01 tot en met 18");
        een(GOED.replaceFirst("bekostiging: inspanningsgericht", "bekostiging: gratis"), "'bekostiging': 'gratis'");
    }

    @Test
    void aCodeWithoutTextIsRejected() {
        een(GOED.replace("niveau: licht", "niveau: zwaar"), "aanbod.yaml:27:", "'niveau': 'zwaar'", "Kies uit: licht");
        een(GOED.replace("    niveau: licht\n", "    niveau: licht\n    variant: groen\n"), "'variant': 'groen'");
    }

    @Test
    void anUnknownProductInTheListIsRejected() {
        een(GOED.replace("[alleen]", "[samen]"), "aanbod.yaml:31:", "'samen' staat op die dagen niet in deze lijst");
        een(GOED.replace("gaat_voor: [alleen]", "bij: [samen]"), "'samen' staat op die dagen niet");
    }

    @Test
    void aGemeenteThatIsNoMemberIsRejected() {
        een(GOED.replace("[\"0001\"]", "[\"0003\"]"), "aanbod.yaml:33:", "Gemeente 0003 hoort op die dagen niet bij");
        een(GOED.replace("[\"0001\"]", "[\"1\"]"), "'1' is geen gemeentecode");
        assertThat(fouten(GOED.replace("[\"0001\"]", "[\"0001\", \"0002\"]"))).isEmpty();
    }

    @Test
    void aPathThatNobodyHasIsRejected() {
        een(GOED.replace("producten/groep-aan", "producten/weg"), "Het pad 'producten/weg' bestaat niet");
        een(
                GOED.replace("    gaat_voor", "    doelgroepen: [dementie]\n    gaat_voor"),
                "De doelgroep 'dementie' staat niet in onderzoek/doelgroepen");
    }

    private static DataFile parameter(String naam, String eenheid, String codes) {
        return new DataFile(
                "regio/noord/producten/" + naam + ".yaml",
                SCHAKELAAR.replace("ja-nee", eenheid) + (codes.isEmpty() ? "" : "codes:\n  " + codes + "\n"));
    }

    @Test
    void aPathOfAnotherKindIsRejected() {
        assertThat(fouten(GOED.replace("groep-aan", "groep-tekst"), parameter("groep-tekst", "tekst", "")))
                .singleElement()
                .asString()
                .contains("aanbod.yaml:32:", "'producten/groep-tekst' heeft niet de eenheid ja-nee");
        String uit = GOED.replace("eenheid: dagdelen", "eenheid_uit: producten/tijd");
        assertThat(fouten(uit, parameter("tijd", "weken", "")))
                .singleElement()
                .asString()
                .contains("eenheid code");
        assertThat(fouten(uit, parameter("tijd", "code", "uren: \"Uren\""))).isEmpty();
        assertThat(fouten(uit, parameter("tijd", "code", "weken: \"Weken\"")))
                .singleElement()
                .asString()
                .contains("De code 'weken' van 'producten/tijd' is geen eenheid", "dagdelen, etmalen");
    }

    @Test
    void aContractMustExistAndRunOnTheDaysOfTheProduct() {
        een(
                GOED.replaceFirst("contract: zorg", "contract: hulp"),
                "aanbod.yaml:26: Het contract 'hulp' staat niet in deze lijst.");
        een(
                GOED.replaceFirst("(?s)(.*)geldig_tot_en_met: 2027-12-31", "$1geldig_tot_en_met: 2028-01-01"),
                "dagen dat het contract 'zorg' niet loopt");
        een(
                GOED.replaceFirst("(?s)(.*)geldig_vanaf: 2026-01-01", "$1geldig_vanaf: 2025-12-31"),
                "dagen dat het contract 'zorg' niet loopt");
        een(
                GOED.replaceFirst("(?s)(.*)    geldig_tot_en_met: 2027-12-31\n", "$1"),
                "dagen dat het contract 'zorg' niet loopt");
    }

    @Test
    void theEndAndTheExtensionOfAContractAreGivenOrAGap() {
        een(GOED.replaceFirst("        verlengen: \"nee\"\n", ""), "te verlengen");
        een(GOED.replace("\"nee\"", "\"soms\""), "'verlengen' is ja of nee");
        assertThat(fouten(GOED.replaceFirst("        geldig_tot_en_met: 2027-12-31\n", "")))
                .singleElement()
                .asString()
                .contains("wanneer het contract eindigt");
    }

    @Test
    void theSameProductTwiceOnADayIsRejected() {
        String tweede = GOED.substring(GOED.lastIndexOf("  - code: alleen"));
        een(GOED + tweede, "aanbod.yaml:58: Het product 'alleen' staat er twee keer voor dezelfde dagen.");
        assertThat(fouten(GOED.replaceFirst("(?s)(.*)2027-12-31", "$12026-12-31")
                        + tweede.replace("2026-01-01", "2027-01-01")))
                .isEmpty();
    }

    @Test
    void twoBuyersOfOneKindForAGemeenteAreRejected() {
        String eigen = GOED.replaceFirst("(?s)  - code: groep.*?(?=  - code: alleen)", "");
        assertThat(fouten(GOED, new DataFile("gemeente/0002-x/aanbod.yaml", eigen)))
                .singleElement()
                .asString()
                .contains("regio/noord/aanbod.yaml:", "Voor gemeente 0002 koopt ook gemeente/0002 begeleiding in.");
        assertThat(fouten(GOED, new DataFile("gemeente/0003-x/aanbod.yaml", eigen)))
                .isEmpty();
    }

    @Test
    void aMemberThatTakesPartInAnUnknownContractIsRejected() {
        assertThat(fouten(GOED, REGIO.replace("[zorg]", "[zorgg]")))
                .anySatisfy(f -> assertThat(f).contains("regio/noord/regio.yaml:4: Het contract 'zorgg' staat niet"));
    }

    @Test
    void aListInAWrongPlaceIsRejected() {
        for (String plaats : List.of("regio/noord/producten", "gemeente/elders", "landelijk")) {
            assertThat(fouten(GOED, new DataFile(plaats + "/aanbod.yaml", GOED)))
                    .singleElement()
                    .asString()
                    .contains("staat niet op deze plaats");
        }
    }

    @Test
    void allMistakesComeAtOnce() {
        String slecht = GOED.replace("dagdelen", "weken")
                .replace("niveau: licht", "niveau: zwaar")
                .replace("[alleen]", "[samen]")
                .replace("\"0001\"", "\"0003\"");
        assertThat(fouten(slecht)).hasSize(4).allMatch(f -> f.startsWith("regio/noord/aanbod.yaml:"));
    }

    @Test
    void theSchemaKnowsTheSameKeysAndWordsAsTheReader() throws IOException {
        JsonNode schema =
                JsonMapper.builder().build().readTree(Files.readString(Path.of("normen/_schema/aanbod.v1.json")));
        assertThat(schema.path("properties").propertyNames()).hasSameElementsAs(Aanbodlezer.SLEUTELS);
        JsonNode contract = schema.at("/properties/contracten/items/properties");
        assertThat(contract.propertyNames()).hasSameElementsAs(Aanbodlezer.SLEUTELS_CONTRACT);
        assertThat(contract.at("/perioden/items/properties").propertyNames())
                .hasSameElementsAs(Aanbodlezer.SLEUTELS_PERIODE);
        JsonNode product = schema.at("/properties/producten/items/properties");
        assertThat(product.propertyNames()).hasSameElementsAs(Aanbodregellezer.SLEUTELS);
        assertThat(woorden(product.path("soort")))
                .isEqualTo(Set.copyOf(Arrays.stream(Productsoort.values())
                        .map(Productsoort::code)
                        .toList()));
        assertThat(woorden(product.path("bekostiging")))
                .isEqualTo(Set.copyOf(Arrays.stream(Bekostiging.values())
                        .map(Bekostiging::code)
                        .toList()));
        assertThat(woorden(product.path("eenheid"))).isEqualTo(Set.copyOf(Eenheidnaam.namen()));
    }

    private static Set<String> woorden(JsonNode sleutel) {
        return Set.copyOf(
                sleutel.path("enum").valueStream().map(JsonNode::asString).toList());
    }
}
