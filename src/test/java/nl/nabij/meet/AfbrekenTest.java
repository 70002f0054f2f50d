package nl.nabij.meet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.nabij.platform.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bericht verwerk} on a data folder of its own, killed with its database at random moments: what comes out in the end is
 * what an undisturbed run gives. More kills with {@code -Dnabij.afbreken.keren=40}.
 */
class AfbrekenTest {

    private static final int KEREN = Integer.getInteger("nabij.afbreken.keren", 3);
    private static final int REGELS = 6_000;
    private static final int BERICHTEN = 3 * ClaimLoad.providers();

    @TempDir
    Path plek;

    @Test
    void killedAtRandomMomentsNothingIsLostNothingIsDoubleAndTheAnswersAreTheSame() throws Exception {
        ClaimLoad load = new ClaimLoad(REGELS, REGELS / 3);
        Path begin = plek.resolve("begin");
        FolderRun.makeRegion(begin, load);
        FolderRun rustig = FolderRun.on(plek.resolve("rustig"), begin, load);
        long start = System.nanoTime();
        assertThat(start(rustig).waitFor()).isZero();
        long duur = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        FolderRun gestoord = FolderRun.on(plek.resolve("gestoord"), begin, load);
        long seed = Long.getLong("nabij.afbreken.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < KEREN; i++) {
            Process process = start(gestoord);
            // The program starts first; kills from there on until just after the end.
            process.waitFor(duur / 4 + random.nextLong(duur * 3 / 4), TimeUnit.MILLISECONDS);
            List<ProcessHandle> database = process.children().toList();
            process.destroyForcibly().waitFor();
            if (random.nextBoolean()) {
                database.forEach(ProcessHandle::destroyForcibly);
            }
        }
        assertThat(start(gestoord).waitFor()).as("seed " + seed).isZero();
        assertThat(gestoord.state(load)).as("seed " + seed).isEqualTo(rustig.state(load));
        assertThat(gestoord.answers()).as("seed " + seed).hasSize(BERICHTEN).isEqualTo(rustig.answers());
    }

    @Test
    void whenOnlyTheDatabaseDiesTheCommandSaysSoAndEndsAndTheNextRunDoesTheRest() throws Exception {
        ClaimLoad load = new ClaimLoad(REGELS, REGELS / 3);
        Path begin = plek.resolve("begin");
        FolderRun.makeRegion(begin, load);
        FolderRun run = FolderRun.on(plek.resolve("database"), begin, load);
        Process process = run.command("256m").start();
        List<String> gezegd = new ArrayList<>();
        try (BufferedReader uitvoer = process.inputReader(StandardCharsets.UTF_8)) {
            for (String regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
                if (gezegd.isEmpty()) {
                    process.children().forEach(ProcessHandle::destroyForcibly);
                }
                gezegd.add(regel);
            }
        }
        assertThat(process.waitFor()).as(String.join("\n", gezegd)).isEqualTo(Command.WRONG_CALL);
        assertThat(gezegd.getLast()).contains("De database", "opnieuw", "blijft");
        assertThat(String.join("\n", gezegd)).doesNotContain("Exception in thread");

        assertThat(start(run).waitFor()).isZero();
        assertThat(run.state(load).get("in")).isEqualTo("[]");
        assertThat(run.answers()).hasSize(BERICHTEN);
    }

    private Process start(FolderRun run) throws IOException {
        return run.command("256m")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        plek.resolve("uitvoer.txt").toFile()))
                .start();
    }
}
