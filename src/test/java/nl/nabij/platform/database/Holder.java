package nl.nabij.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Program of {@link EmbeddedPostgresIT}: starts on a folder, commits one row, says how many there are, and waits to be stopped. */
final class Holder {

    static final String READY = "KLAAR ";

    private Holder() {}

    public static void main(String[] args) throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(args[0]))) {
            postgres.announce("http://localhost:8080");
            System.out.println(READY + addRow(postgres));
            while (System.in.read() >= 0) {
                // Ends when the test closes the pipe.
            }
        } catch (DatabaseException e) {
            System.out.println(e.getMessage());
        }
    }

    static int addRow(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists telling (n int)");
            statement.execute("insert into telling values (1)");
            try (ResultSet rows = statement.executeQuery("select count(*) from telling")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
