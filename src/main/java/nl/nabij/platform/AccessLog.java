package nl.nabij.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Log of every reading and change of a person's data: who, when, whose, what, why (AVG art. 30, NEN 7513). Rows are only ever
 * added; writing fails together with the action it belongs to.
 */
@Component
public class AccessLog {

    /** What was done. */
    public enum Action {
        GELEZEN,
        GEWIJZIGD,
        VERSTREKT
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param clientId whose data; null when the search or list concerned more than one person
     * @param purpose why, in Dutch, for example {@code Onderzoek Wmo 2.3.2}
     * @param object what was seen or changed, for example {@code zaak 1980-2027-00042}
     */
    public void record(
            Gemeentecode gemeente, String user, Action action, @Nullable UUID clientId, String purpose, String object) {
        jdbc.sql("""
                        insert into platform.toegangslog (tijdstip, gemeentecode, gebruiker, handeling, client_id, doel, object)
                        values (:tijdstip, :gemeente, :gebruiker, :handeling, :client, :doel, :object)
                        """)
                .param("tijdstip", Timestamp.from(Instant.now(clock)))
                .param("gemeente", gemeente.waarde())
                .param("gebruiker", user)
                .param("handeling", action.name())
                .param("client", clientId)
                .param("doel", purpose)
                .param("object", object)
                .update();
    }
}
