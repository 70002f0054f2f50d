package nl.nabij.platform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.nabij.platform.database.EmbeddedPostgres;
import nl.nabij.platform.database.OutsidePostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the Spring context of a command: finds the database, then the modules. The database stops after the modules. */
public final class Runtime {

    private Runtime() {}

    /**
     * @param data folder of the embedded database; ignored when {@code NABIJ_DB_URL} names another PostgreSQL
     * @param properties further Spring properties of this command
     * @param web the web application, which owns the folder; a command uses the server of a running application
     * @throws nl.nabij.platform.database.DatabaseException with what to do, in Dutch
     */
    public static ConfigurableApplicationContext start(Path data, Map<String, Object> properties, boolean web) {
        OutsidePostgres outside = OutsidePostgres.from(System.getenv());
        if (outside != null) {
            outside.check();
            return run(properties, outside.properties(), web);
        }
        Consumer<Runnable> afterTheModules = SpringApplication.getShutdownHandlers()::add;
        EmbeddedPostgres postgres = web
                ? EmbeddedPostgres.start(data, afterTheModules)
                : EmbeddedPostgres.attachOrStart(data, afterTheModules);
        ConfigurableApplicationContext context = start(postgres, properties, web);
        if (web) {
            postgres.announce("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
        }
        return context;
    }

    /** On a server the caller started and stops itself, after closing the context; {@code NABIJ_DB_URL} plays no part. */
    public static ConfigurableApplicationContext start(
            EmbeddedPostgres postgres, Map<String, Object> properties, boolean web) {
        return run(
                properties,
                Map.of(
                        "spring.datasource.url", postgres.url(),
                        "spring.datasource.username", postgres.user(),
                        "spring.datasource.password", postgres.password()),
                web);
    }

    private static ConfigurableApplicationContext run(
            Map<String, Object> properties, Map<String, Object> database, boolean web) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(database);
        SpringApplication app = new SpringApplication(application());
        app.setWebApplicationType(web ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        app.setLogStartupInfo(false);
        app.setDefaultProperties(all);
        return app.run();
    }

    private static Class<?> application() {
        try {
            return Class.forName("nl.nabij.NabijApplication");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The application class is gone from the jar", e);
        }
    }
}
