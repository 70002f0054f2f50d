package nl.nabij.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gebiedsbestanden;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.Command;
import nl.nabij.platform.data.DataError;
import nl.nabij.platform.data.DataFile;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake in a policy file, one by one, and which level wins on a day. */
class NormbestandenTest {

    private static final String GOED = """
        naam: Termijn
        omschrijving: Een termijn om te toetsen.
        eenheid: dagen
        laatst_gecontroleerd_op: 2026-11-22
        waarden:
          - geldig_vanaf: 2026-01-01
            waarde: "7"
            bekendgemaakt_op: 2025-12-01
            bron:
              titel: Een regeling
              plaats: artikel 1
              vindplaats: https://example.org
        """;
    private static final Gemeentecode EEN = Gemeentecode.of("0001");

    private static List<String> fouten(String tekst) {
        return fouten("landelijk/toets/termijn.yaml", tekst);
    }

    private static List<String> fouten(String pad, String tekst) {
        return Normbestanden.controleer(new DataTree(List.of(new DataFile(pad, tekst))), List.of()).stream()
                .map(DataError::toString)
                .toList();
    }

    @Test
    void aWholeFileHasNoMistakes() {
        assertThat(fouten(GOED)).isEmpty();
    }

    @Test
    void aValueWithoutSourceIsRejected() {
        assertThat(fouten(GOED.replaceFirst("(?s)    bron:.*", "")))
                .singleElement()
                .asString()
                .contains("termijn.yaml:6: De 'bron' van deze waarde ontbreekt.");
    }

    @Test
    void aSourceWithoutPlaceIsRejected() {
        assertThat(fouten(GOED.replace("      plaats: artikel 1\n", "")))
                .singleElement()
                .asString()
                .contains("'plaats' ontbreekt");
    }

    @Test
    void aMissingOrUnknownUnitIsRejected() {
        assertThat(fouten(GOED.replace("eenheid: dagen\n", ""))).anyMatch(f -> f.contains("'eenheid' ontbreekt"));
        assertThat(fouten(GOED.replace("dagen", "etmalen")))
                .singleElement()
                .asString()
                .contains("termijn.yaml:3: Onbekende eenheid 'etmalen'.");
    }

    @Test
    void anUnquotedNumberIsRejected() {
        assertThat(fouten(GOED.replace("\"7\"", "7")))
                .singleElement()
                .asString()
                .contains("termijn.yaml:7:", "aanhalingstekens", "Schrijf \"7\".");
    }

    @Test
    void aValueThatDoesNotFitItsUnitIsRejected() {
        assertThat(fouten(GOED.replace("\"7\"", "\"zeven\"")))
                .singleElement()
                .asString()
                .contains("'zeven' past niet bij de eenheid dagen");
    }

    @Test
    void anUnknownKeyIsRejected() {
        assertThat(fouten(GOED + "opmerking: iets\n"))
                .singleElement()
                .asString()
                .contains("'opmerking'");
    }

    @Test
    void aDoubleKeyIsRejected() {
        assertThat(fouten(GOED + "naam: Nog een\n")).singleElement().asString().contains("twee keer");
    }

    @Test
    void aWrongDateIsRejected() {
        assertThat(fouten(GOED.replace("2026-01-01", "2026-02-30")))
                .singleElement()
                .asString()
                .contains("'geldig_vanaf' is geen datum: 2026-02-30");
        assertThat(fouten(GOED.replace("2025-12-01", "december")))
                .singleElement()
                .asString()
                .contains("bekendgemaakt_op");
    }

    @Test
    void monthAndYearAreGoodEnoughForTheDayItWasMadeKnown() {
        assertThat(fouten(GOED.replace("2025-12-01", "2025-12"))).isEmpty();
        assertThat(fouten(GOED.replace("2025-12-01", "\"2025\""))).isEmpty();
    }

    private static String tweeWaarden(String eerste, String tweede) {
        String waarde = GOED.substring(GOED.indexOf("  - geldig_vanaf"));
        return GOED.substring(0, GOED.indexOf("  - geldig_vanaf"))
                + waarde.replace("2026-01-01", eerste)
                + waarde.replace("2026-01-01", tweede).replace("\"7\"", "\"8\"");
    }

    @Test
    void valuesOutOfOrderAreRejected() {
        assertThat(fouten(tweeWaarden("2027-01-01", "2026-01-01")))
                .singleElement()
                .asString()
                .contains("volgorde");
        assertThat(fouten(tweeWaarden("2027-01-01", "2027-01-01")))
                .singleElement()
                .asString()
                .contains("volgorde");
    }

    @Test
    void overlapIsRejected() {
        assertThat(fouten(tweeWaarden("2026-01-01\n    geldig_tot_en_met: 2027-01-01", "2027-01-01")))
                .singleElement()
                .asString()
                .contains("overlapt", "Laat haar eindigen op 2026-12-31.");
        assertThat(fouten(tweeWaarden("2026-01-01\n    geldig_tot_en_met: 2026-12-31", "2027-01-01")))
                .isEmpty();
    }

    @Test
    void anEndBeforeTheBeginIsRejected() {
        assertThat(fouten(GOED.replace("2026-01-01", "2026-01-01\n    geldig_tot_en_met: 2025-12-31")))
                .singleElement()
                .asString()
                .contains("einde ligt voor het begin");
    }

    @Test
    void noValuesNeedAReasonAndValuesTakeNone() {
        String zonder = GOED.substring(0, GOED.indexOf("waarden:"));
        assertThat(fouten(zonder)).singleElement().asString().contains("er staat niet waarom");
        assertThat(fouten(zonder + "reden: De notitie noemt geen aantal\n")).isEmpty();
        assertThat(fouten(GOED + "reden: Toch niet\n"))
                .singleElement()
                .asString()
                .contains("geen 'reden'");
    }

    @Test
    void aGapBesideValuesSaysBeforeOrAfterWhichAndStopsTheSearch() {
        String metEinde = GOED.replace("2026-01-01", "2026-01-01\n    geldig_tot_en_met: 2026-12-31");
        assertThat(fouten(metEinde + "daarvoor: Niet geregeld\ndaarna: Nog niet besloten\n"))
                .isEmpty();
        assertThat(fouten(GOED + "daarna: Nog niet besloten\n"))
                .singleElement()
                .asString()
                .contains("geen laatste waarde met een einde");
        String zonder = GOED.substring(0, GOED.indexOf("waarden:")) + "reden: Niet genoemd\n";
        assertThat(fouten(zonder + "daarvoor: Niet geregeld\n"))
                .singleElement()
                .asString()
                .contains("Gebruik 'reden'");
    }

    @Test
    void anOwnChoiceIsYesOrNotThere() {
        assertThat(fouten(GOED + "eigen_keuze: \"ja\"\n")).isEmpty();
        assertThat(fouten(GOED + "eigen_keuze: \"nee\"\n"))
                .singleElement()
                .asString()
                .contains("kan alleen ja zijn");
    }

    @Test
    void aCodeNeedsItsText() {
        String code = GOED.replace("dagen", "code").replace("\"7\"", "lokaal");
        assertThat(fouten(code)).singleElement().asString().contains("'lokaal' heeft geen tekst");
        assertThat(fouten(code + "codes:\n  lokaal: De gemeente zelf\n")).isEmpty();
    }

    @Test
    void brokenYamlAndAnEmptyFileAreRejectedWithTheirLine() {
        assertThat(fouten("naam: [open\n")).singleElement().asString().contains("Geen geldige YAML");
        assertThat(fouten("")).singleElement().asString().contains("leeg");
    }

    @Test
    void aFileInAWrongPlaceIsRejected() {
        assertThat(fouten("landelijk/los.yaml", GOED))
                .singleElement()
                .asString()
                .contains("plaats");
        assertThat(fouten("gemeente/1980/toets/termijn.yaml", GOED))
                .singleElement()
                .asString()
                .contains("plaats");
        assertThat(fouten("provincie/toets/termijn.yaml", GOED))
                .singleElement()
                .asString()
                .contains("plaats");
    }

    @Test
    void aColourThatCannotBeReadOnWhiteIsRejected() {
        String gemeente = "code: \"0001\"\nnaam: Een\nkleur: \"%s\"\nkleur_herkomst: toets\nbron: toets\n";
        assertThat(fouten("gemeente/0001-een/gemeente.yaml", gemeente.formatted("#767676")))
                .isEmpty();
        assertThat(fouten("gemeente/0001-een/gemeente.yaml", gemeente.formatted("#777777")))
                .singleElement()
                .asString()
                .contains("niet te lezen op wit");
        assertThat(fouten("gemeente/0002-een/gemeente.yaml", gemeente.formatted("#767676")))
                .singleElement()
                .asString()
                .contains("past niet bij de map");
    }

    @Test
    void allMistakesOfAllFilesComeAtOnce() {
        String slecht = GOED.replace("\"7\"", "7").replace("dagen", "etmalen") + "extra: ja\n";
        assertThat(fouten(slecht)).hasSize(3);
    }

    private static Normen normen(String... paden) {
        List<DataFile> files = new ArrayList<>();
        for (int i = 0; i < paden.length; i++) {
            files.add(new DataFile(paden[i], GOED.replace("\"7\"", "\"" + (i + 1) + "\"")));
        }
        files.add(new DataFile("regio/noord/regio.yaml", """
            naam: Noord
            omschrijving: Een regio om te toetsen.
            leden:
              - gemeente: "0001"
                geldig_vanaf: 2026-07-01
                geldig_tot_en_met: 2026-12-31
                bron: toets
            """));
        files.add(new DataFile("regio/zuid/regio.yaml", """
            naam: Zuid
            omschrijving: Een tweede regio om te toetsen.
            leden:
              - gemeente: "0001"
                geldig_vanaf: 2026-12-01
                bron: toets
            """));
        List<DataError> fouten = new ArrayList<>();
        DataTree tree = new DataTree(files);
        Gebieden gebieden = Gebiedsbestanden.lees(tree, fouten);
        Normen normen = Normbestanden.lees(tree, gebieden, fouten);
        assertThat(fouten).isEmpty();
        return normen;
    }

    private static String op(Normen normen, String dag) {
        return normen.waarde("toets/termijn", EEN, LocalDate.parse(dag)).waarde();
    }

    @Test
    void theRegionOverridesTheCountryOnlyWhileTheGemeenteIsInIt() {
        Normen normen = normen("landelijk/toets/termijn.yaml", "regio/noord/toets/termijn.yaml");
        assertThat(op(normen, "2026-06-30")).isEqualTo("1");
        assertThat(op(normen, "2026-07-01")).isEqualTo("2");
        assertThat(op(normen, "2026-12-31")).isEqualTo("2");
        assertThat(op(normen, "2027-01-01")).isEqualTo("1");
    }

    @Test
    void theGemeenteOverridesBoth() {
        Normen normen = normen(
                "landelijk/toets/termijn.yaml",
                "regio/noord/toets/termijn.yaml",
                "gemeente/0001-een/toets/termijn.yaml");
        assertThat(op(normen, "2026-08-01")).isEqualTo("3");
        assertThat(normen.waarde("toets/termijn", Gemeentecode.of("0002"), LocalDate.parse("2026-08-01"))
                        .waarde())
                .isEqualTo("1");
    }

    @Test
    void twoRegionsWithAValueOnTheSameDayStop() {
        Normen normen = normen("regio/noord/toets/termijn.yaml", "regio/zuid/toets/termijn.yaml");
        assertThat(op(normen, "2026-11-30")).isEqualTo("1");
        assertThatThrownBy(() -> op(normen, "2026-12-01"))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("twee regio's");
        assertThat(op(normen, "2027-01-01")).isEqualTo("2");
    }

    @Test
    void beforeTheFirstValueThereIsNone() {
        Normen normen = normen("landelijk/toets/termijn.yaml");
        assertThat(op(normen, "2026-01-01")).isEqualTo("1");
        assertThatThrownBy(() -> op(normen, "2025-12-31"))
                .isInstanceOf(NormOntbreektException.class)
                .hasMessageContaining("31 december 2025");
    }

    @Test
    void theCommandPrintsEveryMistakeAndEndsWithTwo(@TempDir Path map) throws IOException {
        Files.createDirectories(map.resolve("landelijk/toets"));
        Files.writeString(map.resolve("landelijk/toets/goed.yaml"), GOED);
        assertThat(controleer(map.toString()))
                .startsWith(Command.OK + ":")
                .contains("landelijk: 1 parameters, 1 waarden, 0 gaten");
        Files.writeString(map.resolve("landelijk/toets/fout.yaml"), GOED.replace("\"7\"", "7"));
        Files.writeString(map.resolve("landelijk/toets/fout2.yaml"), GOED.replace("dagen", "etmalen"));
        assertThat(controleer(map.toString()))
                .startsWith(Command.REJECTED + ":")
                .contains("fout.yaml:7", "fout2.yaml:3", "2 fouten");
        assertThat(controleer(map.resolve("bestaat-niet").toString())).startsWith(Command.WRONG_CALL + ":");
    }

    private static String controleer(String map) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(uit, true, StandardCharsets.UTF_8);
        int code = new NormControleerCommand(List.of()).run(List.of(map), out, out);
        return code + ":" + uit.toString(StandardCharsets.UTF_8);
    }
}
