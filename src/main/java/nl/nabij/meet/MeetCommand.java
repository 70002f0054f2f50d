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

/** {@code ./nabij meet [NAAM...] [--schrijf BESTAND]}: runs the benchmarks, prints text and JSON lines. */
public final class MeetCommand implements Command {

    private static final List<Benchmark> BENCHMARKS = List.of(new StartBenchmark());

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
        List<String> known = BENCHMARKS.stream().map(Benchmark::name).toList();
        List<String> unknown = names.stream().filter(n -> !known.contains(n)).toList();
        if (!unknown.isEmpty()) {
            err.println("Onbekende meting: " + String.join(", ", unknown) + ". Bekende metingen: "
                    + String.join(", ", known) + ".");
            return WRONG_CALL;
        }
        List<Figure> figures = measure(names, out, err);
        return target == null ? OK : write(target, figures, err);
    }

    private static List<Figure> measure(List<String> names, PrintStream out, PrintStream err) {
        List<Figure> figures = new ArrayList<>();
        for (Benchmark benchmark : BENCHMARKS) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                err.println("Meting " + benchmark.name() + " loopt...");
                try {
                    for (Figure figure : benchmark.run()) {
                        out.println(figure.text());
                        out.println(figure.json());
                        figures.add(figure);
                    }
                } catch (IOException e) {
                    err.println("Meting " + benchmark.name() + " kon niet lopen: " + e.getMessage());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return figures;
                }
            }
        }
        return figures;
    }

    private static int write(Path target, List<Figure> figures, PrintStream err) {
        String rows = figures.stream().map(Figure::markdown).collect(Collectors.joining("\n"));
        String page = """
                # Metingen

                Written by `./nabij meet --schrijf docs/metingen.md` on %s. Machine: %s.
                Every figure is the median of its runs; the peer ran in the same run on the same machine. Quote the ratios:
                absolute times differ per machine and moment.

                | benchmark | figure | value | peer | ratio | limit | verdict |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(Tekst.datum(LocalDate.now(NabijClock.ZONE)), machine(), rows);
        try {
            Files.writeString(target, page);
            return OK;
        } catch (IOException e) {
            err.println("Schrijven naar " + target + " lukt niet: " + e.getMessage());
            return WRONG_CALL;
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
