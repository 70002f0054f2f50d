package nl.nabij.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of the organisation itself, named by {@code NABIJ_DB_URL}, {@code NABIJ_DB_GEBRUIKER}, {@code NABIJ_DB_WACHTWOORD}. */
public record OutsidePostgres(String url, String user, String password) {

    private static final int OLDEST = 15;

    /** Null when the environment names none. */
    public static @Nullable OutsidePostgres from(Map<String, String> environment) {
        String url = environment.get("NABIJ_DB_URL");
        if (url == null || url.isBlank()) {
            return null;
        }
        return new OutsidePostgres(
                url.startsWith("postgresql://") ? "jdbc:" + url : url,
                environment.getOrDefault("NABIJ_DB_GEBRUIKER", ""),
                environment.getOrDefault("NABIJ_DB_WACHTWOORD", ""));
    }

    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                user,
                "spring.datasource.password",
                password);
    }

    /** @throws DatabaseException when it cannot be reached or is too old */
    public void check() {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new DatabaseException(
                    "NABIJ_DB_URL moet beginnen met jdbc:postgresql://, bijvoorbeeld jdbc:postgresql://localhost:5432/nabij.");
        }
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "10");
        try (var connection = DriverManager.getConnection(url, login)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseException("De database van NABIJ_DB_URL is PostgreSQL " + version
                        + ". Nabij heeft versie " + OLDEST + " of nieuwer nodig.");
            }
        } catch (SQLException e) {
            throw new DatabaseException(
                    "De database van NABIJ_DB_URL is niet te bereiken: " + e.getMessage()
                            + " Controleer NABIJ_DB_URL, NABIJ_DB_GEBRUIKER en NABIJ_DB_WACHTWOORD.",
                    e);
        }
    }
}
