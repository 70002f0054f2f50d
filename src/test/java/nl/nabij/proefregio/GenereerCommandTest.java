package nl.nabij.proefregio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.berichten.Berichtlezer;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bericht genereer} writes, and what it says about a wrong call. */
class GenereerCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-01-20T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final long MEGABYTES_25 = 25_000_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path map;

    @Test
    void everyMistakeInTheCallIsNamedAtOnceAndNothingIsWritten() {
        int code = run("--clienten", "0", "--maand", "2027-13", "--gemeente", "1980,1980", "--wat", "--maanden");
        assertThat(code).isEqualTo(Command.WRONG_CALL);
        assertThat(err()).contains("Onbekende optie: --wat", "Bij --maanden hoort een waarde", "Gebruik:");
        assertThat(run("--clienten", "0", "--maand", "2027-13", "--gemeente", "1980,1980"))
                .isEqualTo(Command.WRONG_CALL);
        assertThat(err())
                .contains(
                        "--uit MAP ontbreekt",
                        "--clienten 0 kan niet",
                        "De maand 2027-13 van --maand bestaat niet",
                        "geen lijst van verschillende gemeentecodes");
        assertThat(map).isEmptyDirectory();
    }

    @Test
    void itNeverWritesInAFolderWithSomethingInIt() throws IOException {
        Files.writeString(map.resolve("van-mij.txt"), "van mij");
        assertThat(run("--uit", map.toString())).isEqualTo(Command.WRONG_CALL);
        assertThat(err()).contains("is niet leeg");
    }

    @Test
    void theSameOptionsGiveTheSameFilesAndAnotherZaadGivesOthers() throws IOException {
        String[] opties = {"--clienten", "40", "--aanbieders", "3", "--maanden", "2", "--gemeente", "1980,0361"};
        Map<String, String> een = maak("een", "7", opties);
        assertThat(maak("twee", "7", opties)).isEqualTo(een);
        assertThat(maak("drie", "8", opties)).isNotEqualTo(een);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("./nabij inrichting inlezen " + map.resolve("een"));
    }

    @Test
    void everyMessageIsValidAndBelongsToTheMonthBeforeToday() throws IOException {
        Map<String, String> bestanden = maak("regio", "1", "--clienten", "300", "--aanbieders", "4", "--maanden", "3");
        List<String> berichten =
                bestanden.keySet().stream().filter(f -> f.endsWith(".xml")).toList();
        assertThat(berichten)
                .anyMatch(f -> f.contains("/2026-10-1-WMO305"))
                .anyMatch(f -> f.contains("-2-WMO307"))
                .anyMatch(f -> f.contains("/2026-12-4-WMO323"))
                .noneMatch(f -> f.contains("2027"));
        for (String bericht : berichten) {
            assertThat(Berichtlezer.lees(map.resolve("regio").resolve(bericht)).bevindingen())
                    .as(bericht)
                    .isEmpty();
        }
    }

    @Test
    void aBacklogIsOneDeclaratieThatIsSplitBelow25Megabytes() throws IOException {
        assertThat(run(
                        "--uit",
                        map.resolve("regio").toString(),
                        "--clienten",
                        "700",
                        "--aanbieders",
                        "1",
                        "--maanden",
                        "24",
                        "--ineens",
                        "--zonder-levering"))
                .isEqualTo(Command.OK);
        try (Stream<Path> in = Files.list(map.resolve("regio/in"))) {
            List<Path> declaraties = in.sorted().toList();
            assertThat(declaraties).hasSizeGreaterThan(1);
            for (Path declaratie : declaraties) {
                assertThat(declaratie.toString()).contains("2026-12-4-WMO323");
                assertThat(Files.size(declaratie)).isLessThan(MEGABYTES_25);
                assertThat(Berichtlezer.lees(declaratie).bevindingen()).isEmpty();
            }
        }
    }

    private Map<String, String> maak(String naam, String zaad, String... opties) throws IOException {
        Path uit = map.resolve(naam);
        List<String> args = Stream.concat(Stream.of("--uit", uit.toString(), "--zaad", zaad), Stream.of(opties))
                .toList();
        assertThat(run(args.toArray(String[]::new))).as(err()).isEqualTo(Command.OK);
        try (Stream<Path> bestanden = Files.walk(uit)) {
            return bestanden
                    .filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            b -> uit.relativize(b).toString(), GenereerCommandTest::lees, (a, b) -> a, TreeMap::new));
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        return new GenereerCommand(CLOCK)
                .run(
                        List.of(args),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
