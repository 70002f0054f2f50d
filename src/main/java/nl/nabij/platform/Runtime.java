package nl.nabij.platform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.nabij.platform.database.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the Spring context of a command: finds the database, then the modules. */
public final class Runtime {

    private Runtime() {}

    /**
     * @param data folder of the embedded database; ignored when {@code NABIJ_DB_URL} names another PostgreSQL
     * @param properties further Spring properties of this command
     */
    public static ConfigurableApplicationContext start(Path data, Map<String, Object> properties, boolean web) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(database(data));
        SpringApplication app = new SpringApplication(application());
        app.setWebApplicationType(web ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        app.setDefaultProperties(all);
        return app.run();
    }

    private static Map<String, Object> database(Path data) {
        Map<String, String> env = System.getenv();
        String url = env.get("NABIJ_DB_URL");
        if (url != null) {
            return Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", env.getOrDefault("NABIJ_DB_GEBRUIKER", ""),
                    "spring.datasource.password", env.getOrDefault("NABIJ_DB_WACHTWOORD", ""));
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
        return Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password());
    }

    private static Class<?> application() {
        try {
            return Class.forName("nl.nabij.NabijApplication");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The application class is gone from the jar", e);
        }
    }
}
