package nl.nabij.meet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.nabij.platform.Runtime;
import nl.nabij.platform.database.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        Path begin = vulDatabase(load);
        Ronde rustig = new Ronde(plek.resolve("rustig"), begin, load);
        long start = System.nanoTime();
        assertThat(rustig.start().waitFor()).isZero();
        long duur = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        Ronde gestoord = new Ronde(plek.resolve("gestoord"), begin, load);
        long seed = Long.getLong("nabij.afbreken.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < KEREN; i++) {
            Process process = gestoord.start();
            // The program starts first; kills from there on until just after the end.
            process.waitFor(duur / 4 + random.nextLong(duur * 3 / 4), TimeUnit.MILLISECONDS);
            List<ProcessHandle> database = process.children().toList();
            process.destroyForcibly().waitFor();
            if (random.nextBoolean()) {
                database.forEach(ProcessHandle::destroyForcibly);
            }
        }
        assertThat(gestoord.start().waitFor()).as("seed " + seed).isZero();
        assertThat(gestoord.stand()).as("seed " + seed).isEqualTo(rustig.stand());
        assertThat(gestoord.antwoorden()).as("seed " + seed).isEqualTo(rustig.antwoorden());
    }

    /** A stopped data folder with providers and allocations. */
    private Path vulDatabase(ClaimLoad load) throws Exception {
        Path folder = plek.resolve("begin");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
                var context = Runtime.start(postgres, Map.of(), false)) {
            try (Connection connection = context.getBean(DataSource.class).getConnection()) {
                ClaimBenchmark.prepare(context, load, connection);
            }
        }
        return folder;
    }

    /** One data folder with its in and out folders. */
    private static final class Ronde {

        private final Path map;

        Ronde(Path map, Path begin, ClaimLoad load) throws Exception {
            this.map = Files.createDirectories(map);
            Process copy = new ProcessBuilder(
                            "cp",
                            "-a",
                            begin.toString(),
                            map.resolve("gegevens").toString())
                    .start();
            assertThat(copy.waitFor()).isZero();
            Files.createDirectories(map.resolve("uit"));
            assertThat(load.write(Files.createDirectories(map.resolve("in")))).hasSize(BERICHTEN);
        }

        Process start() throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                    .filter(e -> !e.isEmpty())
                                    .map(e -> Path.of(e).toAbsolutePath().toString())
                                    .collect(Collectors.joining(File.pathSeparator)),
                            "nl.nabij.Nabij",
                            "bericht",
                            "verwerk",
                            "--in",
                            map.resolve("in").toString(),
                            "--uit",
                            map.resolve("uit").toString(),
                            "--gegevens",
                            map.resolve("gegevens").toString())
                    .directory(map.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            map.resolve("uitvoer.txt").toFile()))
                    .start();
        }

        /** Files in their place, and from the database: messages, lines, verdicts, sums. */
        Map<String, String> stand() throws IOException {
            Map<String, String> stand = new TreeMap<>();
            stand.put("in", namen(map.resolve("in")).toString());
            stand.put("verwerkt", namen(map.resolve("in/verwerkt")).toString());
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(map.resolve("gegevens"));
                    var context = Runtime.start(postgres, Map.of(), false)) {
                JdbcClient jdbc = context.getBean(JdbcClient.class);
                Map.of(
                                "berichten",
                                "select richting, soort, afzender, ontvanger, uitkomst, samenvatting from"
                                        + " berichten.bericht",
                                "regels",
                                "select p.agbcode, p.referentie, p.bedrag_centen, o.regels, o.eerder_gebruikt from"
                                        + " declaratie.prestatie p left join declaratie.oordeel o on o.prestatie_id ="
                                        + " p.id",
                                "gebruik",
                                "select toewijzing, volume, bedrag_centen from declaratie.gebruik",
                                "sommen",
                                "select agbcode, declaratienummer, toegekend_centen, afgewezen_regels from"
                                        + " declaratie.declaratie")
                        .forEach((naam, sql) -> stand.put(
                                naam,
                                jdbc.sql("select count(*) || ' ' || md5(string_agg(x::text, '|' order by"
                                                + " x::text)) from ("
                                                + sql + ") x")
                                        .query(String.class)
                                        .single()));
            }
            return stand;
        }

        /** Every 325 by the message it answers; its own identification is the only thing that may differ. */
        Map<String, String> antwoorden() throws IOException {
            Map<String, String> antwoorden = new TreeMap<>();
            for (String naam : namen(map.resolve("uit"))) {
                String tekst = Files.readString(map.resolve("uit").resolve(naam));
                String vergelijkbaar = tekst.replaceFirst("<iwmo:Identificatie>[0-9]{12}</iwmo:Identificatie>", "");
                assertThat(antwoorden.put(
                                naam.replaceFirst("_[0-9]{12}\\.xml$", "") + vergelijkbaar.hashCode(), vergelijkbaar))
                        .as(naam)
                        .isNull();
            }
            assertThat(antwoorden).hasSize(BERICHTEN);
            return antwoorden;
        }

        private static List<String> namen(Path map) throws IOException {
            try (Stream<Path> files = Files.list(map)) {
                return files.filter(Files::isRegularFile)
                        .map(f -> f.getFileName().toString())
                        .filter(n -> n.endsWith(".xml"))
                        .sorted()
                        .toList();
            }
        }
    }
}
