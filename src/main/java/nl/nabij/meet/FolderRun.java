package nl.nabij.meet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.nabij.platform.Runtime;
import nl.nabij.platform.database.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One data folder with its in and out folders, on which {@code bericht verwerk} runs as a process of its own. */
final class FolderRun {

    private static final Pattern OWN_ID = Pattern.compile("<iwmo:Identificatie>[0-9]{12}</iwmo:Identificatie>");

    private static final Map<String, String> STATE = Map.of(
            "berichten",
            "select richting, soort, afzender, ontvanger, uitkomst, samenvatting from berichten.bericht",
            "regels",
            "select p.agbcode, p.referentie, p.bedrag_centen, o.regels, o.eerder_gebruikt from declaratie.prestatie p"
                    + " left join declaratie.oordeel o on o.prestatie_id = p.id",
            "oordelen",
            "select o.regels from declaratie.oordeel o",
            "gebruik",
            "select toewijzing, volume, bedrag_centen from declaratie.gebruik",
            "sommen",
            "select agbcode, declaratienummer, toegekend_centen, afgewezen_regels from declaratie.declaratie");

    private final Path folder;
    private final int messages;

    private FolderRun(Path folder, int messages) {
        this.folder = folder;
        this.messages = messages;
    }

    /** Makes a stopped data folder with the providers, prices and allocations of {@code load}. */
    static void makeRegion(Path data, ClaimLoad load) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                var context = Runtime.start(postgres, Map.of(), false);
                Connection connection = context.getBean(DataSource.class).getConnection()) {
            ClaimBenchmark.prepare(context, load, connection);
        } catch (SQLException e) {
            throw new IOException("de database weigert: " + e.getMessage(), e);
        }
    }

    /** On a copy of the data folder {@code region}, with every message of {@code load} waiting. */
    static FolderRun on(Path folder, Path region, ClaimLoad load) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("uit"));
        Process copy = new ProcessBuilder(
                        "cp",
                        "-a",
                        region.toString(),
                        folder.resolve("gegevens").toString())
                .inheritIO()
                .start();
        if (copy.waitFor() != 0) {
            throw new IOException("de gegevensmap kon niet worden gekopieerd naar " + folder);
        }
        return new FolderRun(
                folder,
                load.write(Files.createDirectories(folder.resolve("in"))).size());
    }

    int messages() {
        return messages;
    }

    /** The command as {@code ./nabij} starts it; its output and errors come together. */
    ProcessBuilder command(String heap) {
        List<String> command = new ArrayList<>(StartBenchmark.thisProgram());
        command.addAll(1, List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(
                List.of("bericht", "verwerk", "--in", folder.resolve("in").toString()));
        command.addAll(List.of("--uit", folder.resolve("uit").toString()));
        command.addAll(List.of("--gegevens", folder.resolve("gegevens").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("NABIJ_DB_URL");
        return builder;
    }

    /**
     * Files in their place, and what the database holds of messages, lines, verdicts and sums.
     *
     * @throws IOException when a line of {@code load} is missing, is there twice, or has not exactly one right verdict
     */
    Map<String, String> state(ClaimLoad load) throws IOException {
        Map<String, String> state = new TreeMap<>();
        state.put("in", names(folder.resolve("in")).toString());
        state.put("verwerkt", names(folder.resolve("in/verwerkt")).toString());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("gegevens"));
                var context = Runtime.start(postgres, Map.of(), false);
                Connection connection = context.getBean(DataSource.class).getConnection()) {
            ClaimBenchmark.check(load, connection);
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            STATE.forEach((name, sql) -> state.put(
                    name,
                    jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(x::text, 0)::numeric), 0) from ("
                                    + sql + ") x")
                            .query(String.class)
                            .single()));
        } catch (SQLException e) {
            throw new IOException("de database weigert: " + e.getMessage(), e);
        }
        return state;
    }

    /** Every 325 without its own identification, the only thing in it that may differ between two runs. */
    List<String> answers() throws IOException {
        List<String> answers = new ArrayList<>();
        for (String name : names(folder.resolve("uit"))) {
            answers.add(OWN_ID.matcher(Files.readString(folder.resolve("uit").resolve(name)))
                    .replaceFirst(""));
        }
        answers.sort(null);
        return answers;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
