package nl.nabij.declaratie.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.nabij.declaratie.Prestatie;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Brings the lines of a declaratie to the database with COPY, for the running transaction alone. */
@Component
class Regellader {

    /** Like declaratie.prestatie; private to the session and empty again after each transaction. */
    private static final String TABEL = """
        create temporary table if not exists regel (
            id bigint not null default nextval('declaratie.prestatie_id_seq'),
            declaratie_id bigint not null, volgnummer integer not null, gemeentecode text not null,
            agbcode text not null, bsn text not null, referentie text not null, vorige_referentie text,
            toewijzing integer not null, productcategorie text not null, productcode text not null,
            begin date not null, einde date not null, volume bigint not null, eenheid text not null,
            tarief_centen bigint, bedrag_centen bigint not null, credit boolean not null)
        on commit delete rows
        """;

    private static final String COPY = "copy pg_temp.regel (" + Regelstroom.KOLOMMEN + ") from stdin (encoding 'UTF8')";

    private final DataSource dataSource;

    Regellader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads {@code prestaties} once and adds them in their order; those of an earlier declaratie in this transaction go. */
    void laad(Regelstroom stroom, Iterable<Prestatie> prestaties) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABEL);
            statement.execute("truncate pg_temp.regel");
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                for (Prestatie p : prestaties) {
                    if (stroom.add(p)) {
                        schrijf(copy, stroom.neem());
                    }
                }
                schrijf(copy, stroom.neem());
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("load lines", COPY, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void schrijf(CopyIn copy, byte[] tekst) throws SQLException {
        copy.writeToCopy(tekst, 0, tekst.length);
    }
}
