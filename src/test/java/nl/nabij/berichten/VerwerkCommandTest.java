package nl.nabij.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bericht verwerk} says about a wrong call, before it touches any data. */
class VerwerkCommandTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path map;

    @Test
    void everyMistakeInTheCallIsNamedAtOnce() {
        int code = run("--in", "/bestaat/niet", "--vandaag", "2026-02-30", "--wat", "--gegevens");
        assertThat(code).isEqualTo(Command.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("/bestaat/niet")
                .contains("--uit MAP ontbreekt")
                .contains("2026-02-30")
                .contains("Onbekende optie: --wat")
                .contains("Bij --gegevens hoort een waarde")
                .contains("Gebruik: ./nabij bericht verwerk");
    }

    @Test
    void inAndOutMayNotBeTheSameFolder() {
        assertThat(run("--in", map.toString(), "--uit", map.toString())).isEqualTo(Command.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("niet dezelfde map");
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new VerwerkCommand().run(List.of(args), stream, stream);
    }
}
