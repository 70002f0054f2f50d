package nl.nabij.berichten.verkeer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.nabij.platform.database.DatabaseException;
import org.springframework.stereotype.Component;

/** A lock per piece of work, held by a database session: it ends with the process, also after {@code kill -9}. */
@Component
class Slot {

    /** Work under a lock. */
    @FunctionalInterface
    interface Werk {
        void doe() throws IOException;
    }

    private static final int GEDULD_SECONDEN = 5;

    private final DataSource dataSource;

    Slot(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Does the work while holding the lock; false, and nothing done, when somebody else holds it. */
    boolean probeer(Path file, Werk werk) throws IOException {
        // The file itself may be gone by now, moved by another worker; its folder is not.
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        return probeer(folder.toRealPath().resolve(file.getFileName()).toString(), werk);
    }

    /**
     * As {@link #probeer(Path, Werk)} for work with a name of its own.
     *
     * @throws DatabaseException when the database is gone; a lock it held is gone too, and so is what was not committed
     */
    boolean probeer(String sleutel, Werk werk) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            if (!roep(connection, "select pg_try_advisory_lock(hashtextextended(?, 901))", sleutel)) {
                return false;
            }
            try {
                werk.doe();
                return true;
            } catch (IOException | RuntimeException e) {
                if (!connection.isValid(GEDULD_SECONDEN)) {
                    throw verbroken(e);
                }
                throw e;
            } finally {
                if (connection.isValid(GEDULD_SECONDEN)) {
                    roep(connection, "select pg_advisory_unlock(hashtextextended(?, 901))", sleutel);
                }
            }
        } catch (SQLException e) {
            throw verbroken(e);
        }
    }

    private static DatabaseException verbroken(Exception e) {
        return new DatabaseException(
                "De database antwoordt niet meer. Wat nog niet was verwerkt, blijft staan: geef de opdracht opnieuw.",
                e);
    }

    private static boolean roep(Connection connection, String sql, String sleutel) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, sleutel);
            try (ResultSet rs = statement.executeQuery()) {
                return rs.next() && rs.getBoolean(1);
            }
        }
    }
}
