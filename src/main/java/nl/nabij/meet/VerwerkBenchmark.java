package nl.nabij.meet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code bericht verwerk} as a process with a small heap on the claims of a region: undisturbed, and with process and database
 * killed at several moments and started again. Both must end the same, with every line decided once.
 */
final class VerwerkBenchmark implements Benchmark {

    private static final String HEAP = "512m";
    private static final int LINES_PER_ALLOCATION = 10;
    private static final int PAUSE_MS = 2_000;

    private final int lines;

    VerwerkBenchmark(int lines) {
        this.lines = lines;
    }

    /** What dies with {@code kill -9}. */
    private enum Kill {
        PROCESS,
        PROCESS_AND_DATABASE,
        DATABASE
    }

    private static final List<Kill> KILLS = List.of(
            Kill.PROCESS,
            Kill.DATABASE,
            Kill.PROCESS_AND_DATABASE,
            Kill.PROCESS,
            Kill.PROCESS_AND_DATABASE,
            Kill.DATABASE);

    @Override
    public String name() {
        return "verwerk";
    }

    @Override
    public Measurement run() throws IOException, InterruptedException {
        double small = small();
        ClaimLoad load = new ClaimLoad(lines, lines / LINES_PER_ALLOCATION);
        try (TempFolder folder = TempFolder.create()) {
            Path region = folder.path().resolve("begin");
            FolderRun.makeRegion(region, load);
            FolderRun quiet = FolderRun.on(folder.path().resolve("rustig"), region, load);
            Watched whole = new Watched();
            double undisturbed = whole.finish(quiet);
            FolderRun disturbed = FolderRun.on(folder.path().resolve("gestoord"), region, load);
            long seed = Long.getLong("nabij.afbreken.seed", System.nanoTime());
            Watched parts = new Watched();
            double resumed = resume(parts, disturbed, new Random(seed));
            if (!disturbed.state(load).equals(quiet.state(load))
                    || !disturbed.answers().equals(quiet.answers())) {
                throw new IOException("na afbreken en hervatten is de uitkomst anders; toeval " + seed);
            }
            String what = String.format(
                    Locale.ROOT,
                    "bericht verwerk: %d regels in %d berichten, heap %s",
                    load.lines(),
                    quiet.messages(),
                    HEAP);
            return new Measurement(
                    List.of(
                            new Figure(name(), what, undisturbed, "s", lines / 10 + " regels", small, 11),
                            new Figure(
                                    name(),
                                    "idem, " + KILLS.size() + " keer afgebroken en hervat",
                                    resumed,
                                    "s",
                                    "zonder afbreken",
                                    undisturbed,
                                    2)),
                    List.of(
                            "verwerk: " + whole.told(),
                            "verwerk, afgebroken en hervat: " + parts.told() + " Afgebroken met kill -9: " + KILLS
                                    + ", toeval " + seed
                                    + ". Regels, oordelen, sommen, berichten en antwoorden zijn gelijk aan"
                                    + " die zonder afbreken; elke regel is precies één keer beslist."));
        }
    }

    private double small() throws IOException, InterruptedException {
        ClaimLoad load = new ClaimLoad(lines / 10, lines / 10 / LINES_PER_ALLOCATION);
        try (TempFolder folder = TempFolder.create()) {
            Path region = folder.path().resolve("begin");
            FolderRun.makeRegion(region, load);
            FolderRun run = FolderRun.on(folder.path().resolve("klein"), region, load);
            double seconds = new Watched().finish(run);
            run.state(load);
            return seconds;
        }
    }

    /** Seconds of all runs together, each killed at a random moment in its work, and a last one that may finish. */
    private static double resume(Watched watched, FolderRun run, Random random)
            throws IOException, InterruptedException {
        double seconds = 0;
        for (Kill kill : KILLS) {
            int handled = random.nextInt(run.messages() / (KILLS.size() + 1));
            seconds += watched.run(run, handled, random.nextInt(PAUSE_MS), kill);
        }
        return seconds + watched.finish(run);
    }

    /** Reads what the command tells its user. */
    private static final class Watched {

        private int progress;
        private int handled;
        private long peakKb;
        private String example = "";

        double finish(FolderRun run) throws IOException, InterruptedException {
            return run(run, Integer.MAX_VALUE, 0, null);
        }

        /** Kills some time after the message that was begun once {@code after} were handled; seconds until the end. */
        double run(FolderRun run, int after, int pauseMs, @Nullable Kill kill)
                throws IOException, InterruptedException {
            long begin = System.nanoTime();
            Process process = run.command(HEAP).start();
            int seen = 0;
            String line;
            String last = "";
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                boolean killed = false;
                while ((line = output.readLine()) != null) {
                    last = line;
                    seen += hear(line, process);
                    if (kill != null && !killed && seen >= after && (seen > 0 || line.contains(" van "))) {
                        process.waitFor(pauseMs, TimeUnit.MILLISECONDS);
                        kill(process, kill);
                        killed = true;
                    }
                }
            }
            int code = process.waitFor();
            if (kill == null && code != 0) {
                throw new IOException("bericht verwerk eindigde met " + code + ": " + last);
            }
            return (System.nanoTime() - begin) / 1e9;
        }

        private static void kill(Process process, Kill kill) {
            List<ProcessHandle> database = process.children().toList();
            if (kill != Kill.DATABASE) {
                process.toHandle().destroyForcibly(); // leaves what it said so far to be read
            }
            if (kill != Kill.PROCESS) {
                database.forEach(ProcessHandle::destroyForcibly);
            }
        }

        /** 1 when the line says that a message was handled. */
        private int hear(String line, Process process) throws IOException {
            peakKb = Math.max(peakKb, peakKb(process));
            if (line.contains(".xml: WMO323")) {
                handled++;
                return 1;
            }
            if (line.matches("[0-9]+ van [0-9]+, .*regels.*")) {
                progress++;
                example = line;
            }
            return 0;
        }

        private static long peakKb(Process process) throws IOException {
            Path status = Path.of("/proc/" + process.pid() + "/status");
            if (!Files.exists(status)) {
                return 0;
            }
            return Files.readAllLines(status).stream()
                    .filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        }

        String told() {
            return String.format(
                    Locale.ROOT,
                    "%d berichten gemeld als afgehandeld, %d tussenstanden (zoals '%s'), hoogste geheugen van het"
                            + " proces %d MB.",
                    handled,
                    progress,
                    example,
                    peakKb / 1024);
        }
    }
}
