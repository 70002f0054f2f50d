package nl.nabij.indicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.indicatie.kader.Normenkaders;
import nl.nabij.indicatie.werkblad.Kaderkop;
import nl.nabij.indicatie.werkblad.Kaderuitschrijver;
import nl.nabij.indicatie.werkblad.Xlsxschrijver;
import nl.nabij.platform.Command;
import nl.nabij.platform.data.DataTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatieBerekenCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path map;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return new IndicatieBerekenCommand()
                .run(
                        List.of(args),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private int runMet(String json, String... args) throws IOException {
        Path bestand = Files.writeString(map.resolve("verzoek.json"), json);
        String[] alle = new String[args.length + 1];
        alle[0] = bestand.toString();
        System.arraycopy(args, 0, alle, 1, args.length);
        return run(alle);
    }

    private String uit() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String fout() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** The first json block of the documentation. */
    private static String voorbeeld() throws IOException {
        Matcher blok = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/indicatie.md")));
        assertThat(blok.find()).isTrue();
        return blok.group(1);
    }

    /** The framework a gemeente downloads from the application computes the same here. */
    @Test
    void anOwnFrameworkIsGivenAsASpreadsheet() throws IOException {
        var kader = Normenkaders.lees(DataTree.classpath("normen"), new ArrayList<>())
                .find("vught-2016")
                .orElseThrow();
        Path eigen = map.resolve("eigen.xlsx");
        String verzoek = """
            {"gemeente": "1980", "peildatum": "2027-03-01", "feiten":
                {"licht-werk": "ja", "zwaar-werk": "ja", "bed": "ja", "was": "ja", "strijken": "nee"}}
            """;
        Files.write(eigen, Xlsxschrijver.schrijf(Kaderuitschrijver.voorbeeld(kader)));
        assertThat(runMet(verzoek, "--kader", eigen.toString())).isEqualTo(Command.WRONG_CALL);
        assertThat(fout()).contains("Kader!B4", "Kader!B6");
        Kaderkop kop = new Kaderkop("Eigen", "Proef", LocalDate.of(2027, 1, 1), null, "Besluit", kader.rekenregels());
        Files.write(eigen, Xlsxschrijver.schrijf(Kaderuitschrijver.schrijf(kop, kader)));
        assertThat(runMet(verzoek, "--kader", eigen.toString(), "--json")).isEqualTo(Command.OK);
        assertThat(JSON.readTree(uit()).path("totaalMinutenPerWeek").asInt()).isEqualTo(150);
    }

    @Test
    void theExampleOfTheDocumentationComputes() throws IOException {
        assertThat(runMet(voorbeeld(), "--json")).isEqualTo(Command.OK);
        JsonNode json = JSON.readTree(uit());
        assertThat(json.propertyNames())
                .containsExactly("norm", "peildatum", "totaalMinutenPerWeek", "regels", "ontbreekt");
        assertThat(json.path("norm").asString()).isEqualTo("HHM Normenkader Huishoudelijke Ondersteuning 2025");
        assertThat(json.path("totaalMinutenPerWeek").asInt()).isEqualTo(120);
        assertThat(json.path("regels").path(0).propertyNames())
                .containsExactly("onderdeel", "minuten", "frequentie", "bron", "grond");
        assertThat(json.path("ontbreekt").size()).isZero();
    }

    @Test
    void forPeopleEveryLineShowsItsGroundAndSource() throws IOException {
        assertThat(runMet(voorbeeld())).isEqualTo(Command.OK);
        assertThat(uit())
                .contains("1 maart 2027", "Totaal: 120 minuten (2 uur) per week", "Woning met vier kamers", "bron:");
    }

    @Test
    void whatIsMissingEndsWithTwoAndNoTotal() throws IOException {
        assertThat(runMet(voorbeeld().replaceFirst("(?s),\\s*\"afwijkingen\": \\[.*\\]", ""), "--json"))
                .isEqualTo(Command.REJECTED);
        JsonNode json = JSON.readTree(uit());
        assertThat(json.has("totaalMinutenPerWeek")).isFalse();
        assertThat(json.path("ontbreekt").path(0).path("code").asString()).isEqualTo("schoon-huis-wekelijks");
        assertThat(json.path("ontbreekt").path(0).propertyNames()).containsExactly("code", "uitleg");
    }

    @Test
    void anUnknownFrameworkEndsWithTwo() throws IOException {
        String json = "{\"gemeente\":\"1980\",\"peildatum\":\"2027-03-01\",\"feiten\":{},\"normenkader\":\"onbekend\"}";
        assertThat(runMet(json, "--json")).isEqualTo(Command.REJECTED);
        assertThat(uit()).contains("hhm-2025");
    }

    @Test
    void brokenJsonEndsWithOneAndNamesThePlace() throws IOException {
        assertThat(runMet("{\n  \"gemeente\": \"1980\",\n  oeps\n}")).isEqualTo(Command.WRONG_CALL);
        assertThat(fout()).contains("regel 3");
        assertThat(uit()).isEmpty();
    }

    @Test
    void everyMistakeInTheRequestIsNamedAtOnce() throws IOException {
        String json = """
            {"gemeente": "80", "peildatum": "1-3-2027", "feiten": {"was": true}, "norm": "x",
             "afwijkingen": [{"onderdeel": "was-overname", "minuten": 2.5, "reden": "r"}]}
            """;
        assertThat(runMet(json)).isEqualTo(Command.WRONG_CALL);
        assertThat(fout())
                .contains(
                        "gemeente:",
                        "peildatum:",
                        "feiten.was:",
                        "norm:",
                        "afwijkingen[0].minuten",
                        "afwijkingen[0].door");
    }

    @Test
    void aDoubleKeyAGemeenteWithoutPolicyAndAnAbsentFileEndWithOne() throws IOException {
        assertThat(runMet("{\"gemeente\":\"1980\",\"gemeente\":\"0361\"}")).isEqualTo(Command.WRONG_CALL);
        assertThat(runMet("{\"gemeente\":\"0001\",\"peildatum\":\"2027-03-01\",\"feiten\":{}}"))
                .isEqualTo(Command.WRONG_CALL);
        assertThat(run(map.resolve("niets.json").toString())).isEqualTo(Command.WRONG_CALL);
        assertThat(run()).isEqualTo(Command.WRONG_CALL);
        assertThat(run("--fout")).isEqualTo(Command.WRONG_CALL);
        assertThat(fout()).contains("Gebruik:", "0001", "niet te lezen");
    }
}
