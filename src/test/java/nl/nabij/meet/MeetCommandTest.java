package nl.nabij.meet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.nabij.berichten.Berichtcontrole;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetCommandTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anUnknownBenchmarkIsAWrongCallThatNamesTheKnownOnes() {
        assertThat(run("snelheid")).isEqualTo(Command.WRONG_CALL);
        assertThat(said())
                .contains("Onbekende meting: snelheid")
                .contains("start, berichten, indicatie, werkvoorraad, verwerk");
    }

    @Test
    void writeWithoutAFileNameIsAWrongCall() {
        assertThat(run("start", "--schrijf")).isEqualTo(Command.WRONG_CALL);
        assertThat(said()).contains("--schrijf verwacht");
    }

    @Test
    void theNumberOfLinesIsANumberThatMakesSense() {
        assertThat(run("berichten", "--regels", "10")).isEqualTo(Command.WRONG_CALL);
        assertThat(run("berichten", "--regels")).isEqualTo(Command.WRONG_CALL);
        assertThat(said()).contains("--regels verwacht een aantal van 1000 tot en met 9999999.");
    }

    @Test
    void everyMessageOfTheLoadIsValidAndStaysBelow25Megabyte(@TempDir Path folder) throws IOException {
        List<Path> files = new ClaimLoad(120_000, 120_000).write(folder);
        assertThat(files).hasSizeGreaterThan(4);
        assertThat(files).allSatisfy(f -> assertThat(Files.size(f)).isLessThan(25_000_000));
        assertThat(Berichtcontrole.controleer(files.getFirst()).bevindingen()).isEmpty();
    }

    @Test
    void theRatioDecidesWhetherALimitIsMet() {
        assertThat(new Figure("x", "y", 2.0, "s", "z", 1.0, 2.0).met()).isTrue();
        assertThat(new Figure("x", "y", 2.01, "s", "z", 1.0, 2.0).met()).isFalse();
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Figure.median(new double[] {9, 1, 3})).isEqualTo(3);
        assertThat(Figure.median(new double[] {9, 1, 3, 4})).isEqualTo(3.5);
    }

    @Test
    void aJsonLineHasTheFieldsProgramsReadFrom() {
        assertThat(new Figure("start", "koud", 2, "s", "PostgreSQL", 1, 3).json())
                .isEqualTo("{\"meting\":\"start\",\"grootheid\":\"koud\",\"waarde\":2.000,\"eenheid\":\"s\","
                        + "\"vergeleken_met\":\"PostgreSQL\",\"waarde_vergeleken\":1.000,\"verhouding\":2.000,"
                        + "\"grens\":3.00,\"gehaald\":true}");
    }

    @Test
    void thePageTellsTheLoadAndCallsAMissedLimitMissed() {
        Figure met = new Figure("x", "snel", 1, "ms", "z", 1, 1);
        Figure missed = new Figure("x", "traag", 2, "ms", "z", 1, 1);
        assertThat(MeetCommand.page(List.of(met, missed), List.of("x: iets is overgeslagen."), "0.50, 1.00, 2.00"))
                .contains("Load average at start (1, 5, 15 minutes): 0.50, 1.00, 2.00.")
                .contains("Limits missed: 1 of 2.")
                .contains("| x | traag | 2.00 ms | z: 1.00 ms | 2.00 | 1.00 | missed |")
                .endsWith("- x: iets is overgeslagen.\n");
    }

    @Test
    void theSchemasAreFoundAboveTheRepositoryOrLeftOut(@TempDir Path folder) throws IOException {
        Path repository = Files.createDirectories(folder.resolve("work/nabij"));
        assertThat(MessageBenchmark.schemas(repository)).isEmpty();
        Path xsd = Files.createDirectories(folder.resolve("shared/iwmo/xsd"));
        Files.createFile(xsd.resolve("wmo323.xsd"));
        assertThat(MessageBenchmark.schemas(repository)).contains(xsd);
    }

    @Test
    void aFolderOfAMeasurementIsGoneAfterwards() throws IOException {
        TempFolder folder = TempFolder.create();
        Files.writeString(Files.createDirectories(folder.path().resolve("a/b")).resolve("c"), "d");
        folder.close();
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void theResidentsToMeasureWithHaveDifferentTestNumbers() {
        assertThat(Residents.some(500))
                .extracting(r -> r.bsn().waarde())
                .doesNotHaveDuplicates()
                .allMatch(bsn -> bsn.startsWith("9"));
    }

    @Test
    void theTokenOfTheLogInFormIsFoundAndAPageWithoutOneSaysSo() throws IOException {
        assertThat(WebUser.token("<input type=\"hidden\" name=\"_csrf\" value=\"a-b_c\"/>"))
                .isEqualTo("a-b_c");
        assertThatThrownBy(() -> WebUser.token("<main></main>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("formulier");
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new MeetCommand().run(List.of(args), stream, stream);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
