package nl.nabij;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.Test;

/** What the command line says before any command does its work. */
class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutArgumentsItTellsWhatItCanDo() {
        assertThat(run()).isEqualTo(Command.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Gebruik: ./nabij", "start [--poort N]", "test");
        Nabij.COMMANDS
                .keySet()
                .forEach(c -> assertThat(out.toString(StandardCharsets.UTF_8)).contains(c));
    }

    @Test
    void anUnknownCommandIsAWrongCall() {
        assertThat(run("bestaatniet")).isEqualTo(Command.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Onbekende opdracht: bestaatniet", "Gebruik:");
    }

    @Test
    void startNamesEveryWrongOptionAtOnce() {
        assertThat(run("start", "--poort", "hoog", "--poorten", "--gegevens")).isEqualTo(Command.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("niet 'hoog'", "Onbekende optie: --poorten", "Bij --gegevens hoort een waarde");
    }

    @Test
    void startSaysThatThePortIsTakenBeforeItTouchesTheData() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("start", "--poort", Integer.toString(taken.getLocalPort()), "--gegevens", "/dev/null/x"))
                    .isEqualTo(Command.WRONG_CALL);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is al in gebruik. Kies een andere");
    }

    @Test
    void startSaysWhichFolderCannotBeUsed() {
        assertThat(run("start", "--poort", "0", "--gegevens", "/dev/null/x")).isEqualTo(Command.WRONG_CALL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("De gegevensmap /dev/null/x kan niet worden gebruikt");
    }

    private int run(String... args) {
        return Nabij.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
