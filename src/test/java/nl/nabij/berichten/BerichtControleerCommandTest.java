package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BerichtControleerCommandTest {

    private static final String GOED = "src/test/resources/berichten/geldig/WMO323.xml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path map;

    private int run(String... args) {
        return new BerichtControleerCommand().run(List.of(args), new PrintStream(out), new PrintStream(err));
    }

    private String uit() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String fout() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String slecht() throws IOException {
        Path p = map.resolve("fout \"één\".xml");
        Files.writeString(
                p,
                Files.readString(Path.of(GOED))
                        .replace(">28480<", ">28481<")
                        .replace("<wmo323:Eenheid>01<", "<wmo323:Eenheid>99<"));
        return p.toString();
    }

    @Test
    void aValidFileEndsWithZero() {
        assertThat(run(GOED)).isEqualTo(Command.OK);
        assertThat(uit()).contains("geldig (WMO323, declaratie)");
        assertThat(fout()).isEmpty();
    }

    @Test
    void aRejectedFileEndsWithTwoAndListsEveryErrorWithItsPlace() throws IOException {
        assertThat(run(GOED, slecht())).isEqualTo(Command.REJECTED);
        assertThat(uit())
                .contains(
                        "afgekeurd, 3 fouten",
                        "WJ756 (niveau 1)",
                        "TR358 (niveau 2)",
                        "/Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag",
                        "Prestatie[1]/Eenheid",
                        "€ 284,81");
    }

    @Test
    void twoAndAHalfHoursGetTheAdviceToClaimMinutes() throws IOException {
        Path p = map.resolve("uren.xml");
        Files.writeString(
                p,
                Files.readString(Path.of(GOED))
                        .replaceFirst("GeleverdVolume>[0-9]+<", "GeleverdVolume>2.5<")
                        .replaceFirst("Eenheid>01<", "Eenheid>04<"));
        assertThat(run(p.toString())).isEqualTo(Command.REJECTED);
        assertThat(uit())
                .contains(
                        "Prestatie[1]/GeleverdVolume",
                        "geen geheel getal",
                        "in minuten (Eenheid 01): 2,5 uur wordt 150");
    }

    @Test
    void anAnswerIsHeldAgainstItsDeclaratieWhenBothAreHandedIn() throws IOException {
        Bericht declaratie = Gevallen.voorbeeld("WMO323");
        Bericht antwoord = Declaratieantwoord.op(declaratie, "A1", java.time.LocalDate.of(2027, 4, 6))
                .toegekend();
        Bericht ander = new Bericht(
                antwoord.soort(), Gevallen.wijzig(antwoord.wortel(), "DeclaratieAntwoord/DeclaratieNummer=ANDER"));
        Path goed = Files.write(map.resolve("goed.xml"), Berichtschrijver.schrijf(antwoord));
        Path fout = Files.write(map.resolve("fout.xml"), Berichtschrijver.schrijf(ander));
        assertThat(run(GOED, goed.toString())).isEqualTo(Command.OK);
        assertThat(run(fout.toString())).as("alone it is a sound message").isEqualTo(Command.OK);
        assertThat(run(fout.toString(), GOED)).isEqualTo(Command.REJECTED);
        assertThat(uit()).contains("TR376 (niveau 3)", "DeclaratieNummer in het antwoord");
    }

    @Test
    void jsonIsOneObjectPerFileInTheFormOfTheProduct() throws IOException {
        String slecht = slecht();
        assertThat(run("--json", GOED, slecht)).isEqualTo(Command.REJECTED);
        List<String> regels = uit().lines().toList();
        assertThat(regels).hasSize(2);
        JsonNode goed = JsonMapper.shared().readTree(regels.getFirst());
        assertThat(goed.propertyNames()).containsExactly("bestand", "berichtsoort", "geldig", "bevindingen");
        assertThat(goed.get("bestand").asString()).isEqualTo(GOED);
        assertThat(goed.get("geldig").asBoolean()).isTrue();
        assertThat(goed.get("bevindingen").size()).isZero();
        JsonNode fout = JsonMapper.shared().readTree(regels.getLast());
        assertThat(fout.get("bestand").asString()).isEqualTo(slecht);
        assertThat(fout.get("berichtsoort").asString()).isEqualTo("WMO323");
        assertThat(fout.get("geldig").asBoolean()).isFalse();
        JsonNode bevinding = fout.get("bevindingen").get(0);
        assertThat(bevinding.propertyNames()).containsExactly("regel", "niveau", "regelnummer", "pad", "uitleg");
        assertThat(bevinding.get("niveau").isInt()).isTrue();
        assertThat(bevinding.get("regelnummer").isInt()).isTrue();
    }

    @Test
    void aProgramGetsAnObjectForEveryFileAlsoForOneThatIsNotThere() throws IOException {
        String weg = map.resolve("weg.xml").toString();
        assertThat(run("--json", weg, GOED)).isEqualTo(Command.WRONG_CALL);
        List<String> regels = uit().lines().toList();
        assertThat(regels).hasSize(2);
        JsonNode gemist = JsonMapper.shared().readTree(regels.getFirst());
        assertThat(gemist.get("bestand").asString()).isEqualTo(weg);
        assertThat(gemist.get("geldig").asBoolean()).isFalse();
        assertThat(gemist.get("onleesbaar").asString()).contains("bestaat niet");
        assertThat(JsonMapper.shared().readTree(regels.getLast()).get("geldig").asBoolean())
                .isTrue();
    }

    @Test
    void aZipIsToldToBeUnpacked() throws IOException {
        Path zip = map.resolve("berichten.zip");
        try (ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            uit.putNextEntry(new ZipEntry("bericht.xml"));
            uit.write(Files.readAllBytes(Path.of(GOED)));
        }
        assertThat(run(zip.toString())).isEqualTo(Command.REJECTED);
        assertThat(uit()).contains("NB002").contains("Dit is een zip-bestand. Pak het eerst uit.");
    }

    @Test
    void aPipeIsNotRead() {
        assertThat(run("/dev/null")).isEqualTo(Command.WRONG_CALL);
        assertThat(fout()).contains("is geen gewoon bestand");
    }

    @Test
    void aFileThatIsNoMessageHasNoKindInJson() throws IOException {
        Path p = Files.writeString(map.resolve("x.xml"), "<a/>");
        assertThat(run(p.toString(), "--json")).isEqualTo(Command.REJECTED);
        assertThat(JsonMapper.shared().readTree(uit()).get("berichtsoort").isNull())
                .isTrue();
    }

    @Test
    void aWrongCallEndsWithOneAndSaysWhatToDo() throws IOException {
        assertThat(run()).isEqualTo(Command.WRONG_CALL);
        assertThat(run("--json")).isEqualTo(Command.WRONG_CALL);
        assertThat(run("--xml", GOED)).isEqualTo(Command.WRONG_CALL);
        assertThat(run(map.resolve("weg.xml").toString())).isEqualTo(Command.WRONG_CALL);
        assertThat(run(map.toString())).isEqualTo(Command.WRONG_CALL);
        assertThat(run("\0")).isEqualTo(Command.WRONG_CALL);
        assertThat(fout())
                .contains(
                        "Gebruik: ./nabij bericht controleer",
                        "Onbekende optie --xml",
                        "bestaat niet",
                        "is een map",
                        "niet te lezen")
                .doesNotContain("Exception", "\tat ");
        assertThat(uit()).isEmpty();
    }

    @Test
    void anUnreadableFileDoesNotKeepTheOthersFromBeingChecked() throws IOException {
        assertThat(run(map.resolve("weg.xml").toString(), slecht(), GOED)).isEqualTo(Command.WRONG_CALL);
        assertThat(uit()).contains("afgekeurd", "geldig");
    }

    @Test
    void twoHundredMegabytesFitInASmallHeap() throws Exception {
        Path groot = map.resolve("groot.xml");
        try (OutputStream naar = new BufferedOutputStream(Files.newOutputStream(groot))) {
            Proefdeclaratie.schrijf(naar, 215_000);
        }
        assertThat(Files.size(groot)).isGreaterThan(200_000_000L);
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.nabij.Nabij",
                "bericht",
                "controleer",
                "--json",
                groot.toString()));
        Path uit = map.resolve("uit.txt");
        Process p = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uit.toFile())
                .start();
        assertThat(p.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(uit)).contains("\"geldig\":true");
        assertThat(p.exitValue()).isZero();
    }
}
