package nl.nabij.meet;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.platform.database.EmbeddedPostgres;

/** From the command to the first log-in page, on an empty and on an existing data folder, beside the database alone. */
final class StartBenchmark implements Benchmark {

    private static final int RUNS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Measurement run() throws IOException, InterruptedException {
        double[] cold = new double[RUNS];
        double[] warm = new double[RUNS];
        double[] coldDatabase = new double[RUNS];
        double[] warmDatabase = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            try (TempFolder folder = TempFolder.create();
                    TempFolder databaseFolder = TempFolder.create()) {
                cold[i] = application(folder.path());
                warm[i] = application(folder.path());
                coldDatabase[i] = database(databaseFolder.path());
                warmDatabase[i] = database(databaseFolder.path());
            }
        }
        return Measurement.of(
                new Figure(
                        name(),
                        "eerste start, lege map",
                        Figure.median(cold),
                        "s",
                        "alleen PostgreSQL",
                        Figure.median(coldDatabase),
                        15),
                new Figure(name(), "volgende start", Figure.median(warm), "s", "eerste start", Figure.median(cold), 1),
                new Figure(
                        name(),
                        "volgende start",
                        Figure.median(warm),
                        "s",
                        "alleen PostgreSQL",
                        Figure.median(warmDatabase),
                        40));
    }

    private static double application(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(thisProgram());
        command.addAll(
                List.of("start", "--zonder-demo", "--poort", Integer.toString(port), "--gegevens", folder.toString()));
        long begin = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("NABIJ_DB_URL");
        Process process = builder.start();
        try {
            awaitPage(process, URI.create("http://127.0.0.1:" + port + "/inloggen"));
            return seconds(begin);
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static void awaitPage(Process process, URI page) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (process.isAlive() && System.nanoTime() < deadline) {
                try {
                    if (http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (java.net.ConnectException e) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            }
        }
        throw new IOException("de toepassing startte niet binnen " + PATIENCE.toMinutes() + " minuten");
    }

    private static double database(Path folder) {
        long begin = System.nanoTime();
        try (EmbeddedPostgres ignored = EmbeddedPostgres.start(folder)) {
            return seconds(begin);
        }
    }

    /** How this JVM was started: its class path, with what an earlier start learnt. */
    static List<String> thisProgram() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> a.startsWith("-XX:AOTCache=") || a.startsWith("-Xlog:") || a.startsWith("--enable-native"))
                .forEach(command::add);
        command.addAll(List.of("-cp", classPath(), "nl.nabij.Nabij"));
        return command;
    }

    /** Without empty parts: those would mean the folder one happens to be in, and its files would be read twice. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
