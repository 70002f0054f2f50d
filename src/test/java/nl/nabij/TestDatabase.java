package nl.nabij;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.nabij.platform.database.EmbeddedPostgres;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** One real PostgreSQL per test JVM, under target/; every Spring context gets an empty database of its own. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** Started at first use. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.start(
                Path.of("target", "postgres-" + ProcessHandle.current().pid()),
                stop -> Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndDelete(stop))));
    }

    private static void stopAndDelete(Runnable stop) {
        stop.run();
        try {
            FileSystemUtils.deleteRecursively(Server.POSTGRES.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testdatabase", newDataSource()));
    }

    /** Spring properties of a new empty database. */
    public static Map<String, Object> newDataSource() {
        EmbeddedPostgres server = Server.POSTGRES;
        return Map.of(
                "spring.datasource.url", newDatabase(),
                "spring.datasource.username", server.user(),
                "spring.datasource.password", server.password());
    }

    /** JDBC address of a new empty database on the test server. */
    public static String newDatabase() {
        EmbeddedPostgres server = Server.POSTGRES;
        String name = "test" + COUNTER.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.url().replace("/postgres?", "/" + name + "?");
    }
}
