package nl.nabij.meet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.nabij.indicatie.Indicatiemeting;

/**
 * 50,000 indicaties computed anew with their whole onderbouwing, beside a DMN engine on the same table and beside bare arithmetic.
 * Each in one thread. The three must agree on every case.
 */
final class IndicatieBenchmark implements Benchmark {

    /** Class path of the rule engine; {@code ./nabij meet} sets it. */
    static final String PEER = "nabij.meet.dmn";

    private static final String KADER = "kpmg-hbel-2021";
    private static final int CASES = 50_000;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "indicatie";
    }

    @Override
    public Measurement run() throws IOException, InterruptedException {
        Indicatiemeting measured = Indicatiemeting.van(KADER, CASES, 1);
        int[] minutes = measured.metOnderbouwing();
        Supplier<int[]> bare = measured.kaleSom();
        check(minutes, bare.get(), "de kale som");
        double engine = time(measured::metOnderbouwing);
        double arithmetic = time(bare);
        String what = String.format(
                Locale.ROOT,
                "%d indicaties met onderbouwing (%.0f per s)",
                measured.aantal(),
                measured.aantal() / engine);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(name(), what, 1000 * engine, "ms", "kale som zonder uitleg", 1000 * arithmetic, 100));
        String peer = System.getProperty(PEER, "");
        if (peer.isBlank()) {
            return new Measurement(
                    figures,
                    List.of("indicatie: de vergelijking met een DMN-machine is overgeslagen; die wordt alleen"
                            + " opgehaald door ./nabij meet, met Maven."));
        }
        figures.add(new Figure(
                name(), what, 1000 * engine, "ms", "Apache KIE DMN", 1000 * dmn(measured, minutes, peer), 0.1));
        return new Measurement(figures, List.of());
    }

    private static double time(Supplier<int[]> round) {
        double[] seconds = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            int computed = round.get().length;
            seconds[Math.max(i, 0)] = (System.nanoTime() - begin) / 1e9;
            if (computed != CASES) {
                throw new IllegalStateException("Er zijn " + computed + " gevallen berekend.");
            }
        }
        return Figure.median(seconds);
    }

    /** Runs in a process of its own: its libraries are no part of Nabij. */
    private static double dmn(Indicatiemeting measured, int[] minutes, String peer)
            throws IOException, InterruptedException {
        try (TempFolder folder = TempFolder.create()) {
            Path model = folder.path().resolve("kader.dmn");
            Path cases = folder.path().resolve("gevallen.csv");
            Path result = folder.path().resolve("uitkomst.txt");
            measured.schrijf(model, cases);
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-cp",
                            peer,
                            "DmnPeer",
                            model.toString(),
                            cases.toString(),
                            Integer.toString(WARM_UP),
                            Integer.toString(ROUNDS),
                            result.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("de DMN-machine stopte met code " + process.exitValue());
            }
            List<String> lines = Files.readAllLines(result);
            int[] found = Arrays.stream(lines.getLast().split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            check(minutes, found, "de DMN-machine");
            return Figure.median(lines.stream()
                    .limit(ROUNDS)
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
    }

    private static void check(int[] ours, int[] theirs, String who) throws IOException {
        String different = IntStream.range(0, Math.max(ours.length, theirs.length))
                .filter(i -> i >= ours.length || i >= theirs.length || ours[i] != theirs[i])
                .limit(5)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        if (!different.isEmpty()) {
            throw new IOException(who + " komt ergens anders uit, onder meer bij geval " + different);
        }
    }
}
