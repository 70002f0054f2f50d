package nl.nabij.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL on a data folder, on 127.0.0.1 only, with fsync on. One process at a time owns a folder; a command may use the
 * server of the running application. It stops when this JVM stops, also after {@code kill -9}, and keeps what was committed.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration ATTACH_PATIENCE = Duration.ofSeconds(30);

    private final Folder folder;
    private final int port;
    private final String password;
    private final @Nullable ProcessHandle process;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(Folder folder, int port, String password, @Nullable ProcessHandle process) {
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.process = process;
    }

    /**
     * Starts on {@code folder}, creating it when needed; stops when the JVM ends.
     *
     * @throws DatabaseException with what to do, in Dutch; among others when the folder is in use
     */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, Hooks::atExit);
    }

    /** As {@link #start(Path)}; {@code onExit} takes what must run when the JVM ends. */
    public static EmbeddedPostgres start(Path folder, Consumer<Runnable> onExit) {
        Folder opened = Folder.open(folder);
        try {
            if (!opened.lock()) {
                throw inUse(opened);
            }
            return startLocked(opened, onExit);
        } catch (IOException e) {
            throw Folder.unusable(opened.home, e);
        }
    }

    /** Uses the server that runs on {@code folder}, for example of the web application; starts one when none runs. */
    public static EmbeddedPostgres attachOrStart(Path folder, Consumer<Runnable> onExit) {
        Folder opened = Folder.open(folder);
        try {
            if (opened.lock()) {
                return startLocked(opened, onExit);
            }
            String password = opened.password();
            boolean up = Waiting.until(
                    ATTACH_PATIENCE,
                    () -> opened.active()
                            .filter(a -> Postmaster.tryConnect(a.port(), password) == null)
                            .isPresent());
            int port = opened.active().map(Folder.Active::port).orElse(0);
            if (!up) {
                throw inUse(opened);
            }
            return new EmbeddedPostgres(opened, port, password, null);
        } catch (IOException e) {
            throw Folder.unusable(opened.home, e);
        }
    }

    private static EmbeddedPostgres startLocked(Folder folder, Consumer<Runnable> onExit) throws IOException {
        try {
            Postmaster.Running running = new Postmaster(folder).start();
            EmbeddedPostgres postgres =
                    new EmbeddedPostgres(folder, running.port(), folder.password(), running.process());
            onExit.accept(postgres::close);
            postgres.announce("");
            return postgres;
        } catch (IOException | RuntimeException e) {
            folder.unlock();
            throw e;
        }
    }

    private static DatabaseException inUse(Folder folder) {
        String who = folder.active()
                .map(a -> " (proces " + a.pid() + (a.address().isEmpty() ? "" : ", " + a.address()) + ")")
                .orElse("");
        return new DatabaseException("Op de gegevensmap " + folder.home + " draait Nabij al" + who
                + ". Stop dat eerst, of kies met --gegevens een andere map.");
    }

    /** Tells who starts a second time where the application listens. */
    public void announce(String address) {
        if (process != null) {
            folder.announce(new Folder.Active(ProcessHandle.current().pid(), port, address));
        }
    }

    public String url() {
        return Postmaster.url(port);
    }

    public String user() {
        return Postmaster.USER;
    }

    public String password() {
        return password;
    }

    public Path folder() {
        return folder.home;
    }

    /** Whether the server belongs to another process and goes on after {@link #close}. */
    public boolean attached() {
        return process == null;
    }

    @Override
    public void close() {
        if (process != null && closed.compareAndSet(false, true)) {
            Postmaster.stop(process);
            folder.unlock();
        }
    }

    private static final class Hooks {
        static void atExit(Runnable action) {
            Runtime.getRuntime().addShutdownHook(new Thread(action, "postgres-stop"));
        }
    }
}
