package nl.nabij.meet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.kern.Tekst;
import nl.nabij.platform.Command;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.database.DatabaseException;

/**
 * {@code ./nabij meet [NAAM...] [--regels AANTAL] [--schrijf BESTAND]}: runs the benchmarks, prints text and JSON lines. Fewer
 * claim lines than a million make a quick try.
 */
public final class MeetCommand implements Command {

    private static final String LINES = "1000000";

    private static List<Benchmark> benchmarks(int lines) {
        return List.of(
                new StartBenchmark(),
                new MessageBenchmark(lines),
                new IndicatieBenchmark(),
                new WorkListBenchmark(),
                new VerwerkBenchmark(lines));
    }

    /** What a run brought. */
    private record Report(List<Figure> figures, List<String> notes, boolean complete) {}

    @Override
    public int run(List<String> args, PrintStream out, PrintStream err) {
        List<String> names = new ArrayList<>(args);
        Path target = null;
        int write = names.indexOf("--schrijf");
        if (write >= 0) {
            if (write + 1 >= names.size()) {
                err.println("--schrijf verwacht de naam van een bestand, bijvoorbeeld --schrijf docs/metingen.md.");
                return WRONG_CALL;
            }
            target = Path.of(names.remove(write + 1));
            names.remove(write);
        }
        int asked = names.indexOf("--regels");
        String lines = asked < 0 ? LINES : asked + 1 < names.size() ? names.remove(asked + 1) : "";
        if (!lines.matches("[1-9][0-9]{3,6}")) {
            err.println("--regels verwacht een aantal van 1000 tot en met 9999999.");
            return WRONG_CALL;
        }
        names.remove("--regels");
        List<Benchmark> benchmarks = benchmarks(Integer.parseInt(lines));
        List<String> known = benchmarks.stream().map(Benchmark::name).toList();
        List<String> unknown = names.stream().filter(n -> !known.contains(n)).toList();
        if (!unknown.isEmpty()) {
            err.println("Onbekende meting: " + String.join(", ", unknown) + ". Bekende metingen: "
                    + String.join(", ", known) + ".");
            return WRONG_CALL;
        }
        String load = load();
        Report report = measure(benchmarks, names, out, err);
        int written = target == null ? OK : write(target, report, load, err);
        return report.complete() ? written : WRONG_CALL;
    }

    private static Report measure(List<Benchmark> benchmarks, List<String> names, PrintStream out, PrintStream err) {
        List<Figure> figures = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean complete = true;
        for (Benchmark benchmark : benchmarks) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                err.println("Meting " + benchmark.name() + " loopt...");
                try {
                    Measurement found = benchmark.run();
                    found.figures().forEach(f -> show(f, out));
                    found.notes().forEach(err::println);
                    figures.addAll(found.figures());
                    notes.addAll(found.notes());
                } catch (IOException | DatabaseException e) {
                    complete = false;
                    notes.add("Meting " + benchmark.name() + " kon niet lopen: " + e.getMessage());
                    err.println(notes.getLast());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return new Report(figures, notes, false);
                }
            }
        }
        return new Report(figures, notes, complete);
    }

    private static void show(Figure figure, PrintStream out) {
        out.println(figure.text());
        out.println(figure.json());
    }

    private static int write(Path target, Report report, String load, PrintStream err) {
        try {
            Files.writeString(target, page(report.figures(), report.notes(), load));
            return OK;
        } catch (IOException e) {
            err.println("Schrijven naar " + target + " lukt niet: " + e.getMessage());
            return WRONG_CALL;
        }
    }

    /** The page with all figures; a missed limit is called missed. */
    static String page(List<Figure> figures, List<String> notes, String load) {
        String rows = figures.stream().map(Figure::markdown).collect(Collectors.joining("\n"));
        String remarks = notes.stream().map(n -> "- " + n + "\n").collect(Collectors.joining());
        long missed = figures.stream().filter(f -> !f.met()).count();
        return """
            # Metingen

            Written by `./nabij meet --schrijf docs/metingen.md` on %s. Machine: %s.
            Load average at start (1, 5, 15 minutes): %s.
            Every figure is the median of its runs; the peer ran in the same run on the same machine. Quote the ratios:
            absolute times differ per machine and moment. Limits missed: %d of %d.

            | benchmark | figure | value | peer | ratio | limit | verdict |
            |---|---|---|---|---|---|---|
            %s
            """.formatted(Tekst.datum(LocalDate.now(NabijClock.ZONE)), machine(), load, missed, figures.size(), rows)
                + (remarks.isEmpty() ? "" : "\n" + remarks);
    }

    /** How busy the machine was with other work. */
    private static String load() {
        try {
            String[] parts = Files.readString(Path.of("/proc/loadavg")).split(" ");
            return String.join(", ", List.of(parts).subList(0, 3));
        } catch (IOException e) {
            return "unknown (" + e.getClass().getSimpleName() + ")";
        }
    }

    private static String machine() {
        String cpu = "unknown processor";
        try {
            cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(l -> l.startsWith("model name"))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(cpu);
        } catch (IOException e) {
            cpu = cpu + " (" + e.getClass().getSimpleName() + ")";
        }
        return Runtime.getRuntime().availableProcessors() + " cores of " + cpu + ", " + System.getProperty("os.name")
                + ", Java " + Runtime.version();
    }
}
