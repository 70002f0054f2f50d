package nl.nabij.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL on a data folder, on 127.0.0.1 only, with fsync on. Stops when this JVM stops, also after {@code kill -9}
 * (PDEATHSIG). As root it runs under uid 65534, because PostgreSQL refuses root.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "nabij";
    private static final Duration START_PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private final String password;
    private final Process process;

    private EmbeddedPostgres(Path folder, int port, String password, Process process) {
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.process = process;
    }

    /** Starts on {@code folder}, creating it when needed. */
    public static EmbeddedPostgres start(Path folder) {
        try {
            Path home = folder.toAbsolutePath();
            Files.createDirectories(home);
            Path binaries = Binaries.unpackedIn(home.resolve("postgresql"));
            Path data = home.resolve("data");
            String password = password(home);
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                init(binaries, data, home, password);
            }
            return launch(binaries, data, home, password);
        } catch (IOException e) {
            throw new DatabaseException("De gegevensmap " + folder + " kan niet worden gebruikt: " + e.getMessage(), e);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String password(Path home) throws IOException {
        Path file = home.resolve("wachtwoord");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return Files.readString(file).strip();
    }

    private static void init(Path binaries, Path data, Path home, String password) throws IOException {
        Files.createDirectories(data);
        handOver(data);
        Path secret = Files.createTempFile("nabij", ".pw");
        try {
            Files.writeString(secret, password);
            handOver(secret);
            List<String> command = new ArrayList<>(asUnprivileged(false));
            command.addAll(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "-D",
                    data.toString(),
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret,
                    "--data-checksums",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8"));
            Path log = home.resolve("initdb.log");
            Process p = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (p.waitFor() != 0) {
                throw new DatabaseException("De database kon niet worden aangemaakt: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Onderbroken tijdens het aanmaken van de database.", e);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private static EmbeddedPostgres launch(Path binaries, Path data, Path home, String password) throws IOException {
        Instant deadline = Instant.now().plus(START_PATIENCE);
        Path log = home.resolve("postgresql.log");
        while (true) {
            int port = freePort();
            List<String> command = new ArrayList<>(asUnprivileged(true));
            command.addAll(List.of(
                    binaries.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port)));
            settings().forEach((k, v) -> command.addAll(List.of("-c", k + "=" + v)));
            Process process = startFromLastingThread(
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()));
            EmbeddedPostgres postgres = new EmbeddedPostgres(home, port, password, process);
            if (postgres.answersBefore(deadline)) {
                java.lang.Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "postgres-stop"));
                return postgres;
            }
            process.destroyForcibly();
            String said = Files.readString(log);
            if (Instant.now().isAfter(deadline) || !said.contains("postmaster.pid")) {
                throw new DatabaseException("De database in " + home + " start niet. Laatste melding: "
                        + said.lines().reduce((a, b) -> b).orElse("geen"));
            }
        }
    }

    private static Map<String, String> settings() {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "max_connections", "60",
                "shared_buffers", "256MB",
                "max_wal_size", "4GB",
                "work_mem", "32MB",
                "jit", "off",
                "timezone", "Europe/Amsterdam",
                "log_timezone", "Europe/Amsterdam");
    }

    /** PDEATHSIG follows the thread that forked, so that thread must live as long as the JVM. */
    private static Process startFromLastingThread(ProcessBuilder builder) throws IOException {
        var started = new java.util.concurrent.CompletableFuture<Process>();
        Thread keeper = new Thread(
                () -> {
                    try {
                        Process p = builder.start();
                        started.complete(p);
                        p.waitFor();
                    } catch (IOException e) {
                        started.completeExceptionally(e);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "postgres-keeper");
        keeper.setDaemon(true);
        keeper.start();
        try {
            return started.join();
        } catch (java.util.concurrent.CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    private boolean answersBefore(Instant deadline) {
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            try (var ignored = DriverManager.getConnection(url(), USER, password)) {
                return true;
            } catch (SQLException e) {
                try {
                    TimeUnit.MILLISECONDS.sleep(50);
                } catch (InterruptedException i) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return false;
    }

    private static List<String> asUnprivileged(boolean dieWithParent) {
        List<String> prefix = new ArrayList<>();
        if (isRoot()) {
            prefix.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs"));
        }
        if (dieWithParent) {
            if (prefix.isEmpty()) {
                prefix.add("setpriv");
            }
            prefix.add("--pdeathsig=INT");
        }
        return prefix;
    }

    private static void handOver(Path path) throws IOException {
        if (isRoot()) {
            try {
                new ProcessBuilder("chown", "-R", "65534:65534", path.toString())
                        .start()
                        .waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
