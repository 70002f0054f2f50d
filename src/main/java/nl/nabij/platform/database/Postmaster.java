package nl.nabij.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Makes the database files, starts the server on them and stops it. */
final class Postmaster {

    static final String USER = "nabij";

    /** Long enough to replay the log after a crash. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);

    /** A killed server stays visible as a zombie until init has collected it, and its children need a moment to go. */
    private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(20);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final String WRONG_PASSWORD = "28P01";

    private final Folder folder;
    private final Path binaries;
    private final Account account;
    private final String password;

    Postmaster(Folder folder) throws IOException {
        this.folder = folder;
        this.binaries = Binaries.unpacked(folder.home);
        this.account = Account.forData(folder.data);
        this.password = folder.password();
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
    }

    /** A running server: its process and port. */
    record Running(ProcessHandle process, int port) {}

    Running start() throws IOException {
        if (!Files.exists(folder.data)) {
            initialise();
        }
        stopLeftover();
        keepPreviousLog();
        long deadline = System.nanoTime() + LEFTOVER_PATIENCE.toNanos();
        while (true) {
            int port = freePort();
            Process process = startFromLastingThread(serverOn(port));
            if (answers(process, port)) {
                return new Running(process.toHandle(), port);
            }
            String said = Files.readString(folder.log);
            if (System.nanoTime() > deadline || !said.contains("postmaster.pid")) {
                throw new DatabaseException("De database in " + folder.home + " start niet: " + lastWords(said)
                        + " Het hele verslag staat in " + folder.log + ".");
            }
            Waiting.until(Duration.ofMillis(500), () -> false);
        }
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(folder.log)) {
            Files.move(
                    folder.log,
                    folder.home.resolve("postgresql.vorige.log"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Asks for an orderly stop, and does not ask when that takes too long; committed work is safe either way. */
    static void stop(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            process.destroy();
        }
        if (!Waiting.until(STOP_PATIENCE, () -> gone(process.pid()))) {
            process.destroyForcibly();
        }
    }

    private void initialise() throws IOException {
        Path fresh = folder.home.resolve("data.nieuw");
        if (Files.exists(fresh)) {
            Binaries.delete(fresh);
        }
        Files.createDirectory(fresh);
        account.own(fresh);
        Path secret = Files.createTempFile("nabij", ".pw");
        Path log = folder.home.resolve("initdb.log");
        try {
            Files.writeString(secret, password);
            account.own(secret);
            Process made =
                    builder(account.run(false, initdb(fresh, secret)), log).start();
            if (made.onExit().join().exitValue() != 0) {
                throw new DatabaseException("De database in " + folder.home + " kon niet worden aangemaakt: "
                        + lastWords(Files.readString(log)) + " Het hele verslag staat in " + log + ".");
            }
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(fresh, folder.data);
    }

    private List<String> initdb(Path data, Path secret) {
        return List.of(
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
                "--locale=C.UTF-8");
    }

    private ProcessBuilder serverOn(int port) {
        List<String> server = new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                folder.data.toString(),
                "-p",
                Integer.toString(port)));
        settings().forEach((k, v) -> server.addAll(List.of("-c", k + "=" + v)));
        return builder(account.run(true, server), folder.log);
    }

    private static ProcessBuilder builder(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
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

    /** We hold the lock of the folder, so a server that still runs on it belongs to a Nabij that was killed: it is stopped. */
    private void stopLeftover() throws IOException {
        Optional<Long> pid = leftover();
        if (pid.isPresent()) {
            ProcessHandle.of(pid.get()).ifPresent(Postmaster::stop);
            Waiting.until(LEFTOVER_PATIENCE, () -> gone(pid.get()));
        }
    }

    private Optional<Long> leftover() throws IOException {
        Path file = folder.data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return Optional.of(pid).filter(p -> !gone(p) && commandLine(p).contains(folder.data.toString()));
    }

    /** Not there, or a zombie: dead but not yet collected. */
    private static boolean gone(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException e) {
            return true;
        }
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }

    /** PDEATHSIG follows the thread that forked, so that thread must live as long as the JVM. */
    private static Process startFromLastingThread(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread keeper = new Thread(
                () -> {
                    try {
                        Process process = builder.start();
                        started.complete(process);
                        process.waitFor();
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
        } catch (CompletionException e) {
            throw new IOException(
                    "PostgreSQL kan niet worden gestart; is setpriv (pakket util-linux) aanwezig?", e.getCause());
        }
    }

    private boolean answers(Process process, int port) {
        boolean answered = Waiting.until(START_PATIENCE, () -> !process.isAlive() || connects(port));
        if (!answered) {
            process.destroyForcibly();
        }
        return answered && process.isAlive();
    }

    private boolean connects(int port) {
        SQLException refused = tryConnect(port, password);
        if (refused != null && WRONG_PASSWORD.equals(refused.getSQLState())) {
            throw new DatabaseException("Het bestand wachtwoord in " + folder.home
                    + " hoort niet bij deze database. Zet het bestand uit uw reservekopie terug.");
        }
        return refused == null;
    }

    static @Nullable SQLException tryConnect(int port, String password) {
        try (var ignored = DriverManager.getConnection(url(port), USER, password)) {
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    private static String lastWords(String log) {
        List<String> lines = log.lines().filter(l -> !l.isBlank()).toList();
        return lines.stream()
                .filter(l -> l.contains("FATAL") || l.contains("error:") || l.contains("PANIC"))
                .reduce((a, b) -> b)
                .or(() -> lines.stream().reduce((a, b) -> b))
                .map(l -> l.endsWith(".") ? l : l + ".")
                .orElse("er is geen melding.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
