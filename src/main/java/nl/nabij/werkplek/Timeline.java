package nl.nabij.werkplek;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Keeps what happened in each zaak: one line per {@link CaseEvent}, written in the transaction of the event. */
@Component
public class Timeline {

    /** User of work that no person started, such as a message that came in. */
    public static final String SYSTEM = "nabij";

    /**
     * One thing that happened.
     *
     * @param user user name of who did it, or {@link #SYSTEM}
     */
    public record Entry(Instant at, String user, String text) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void happened(CaseEvent event) {
        jdbc.sql("""
                        insert into werkplek.tijdlijn (gemeentecode, zaaknummer, tijdstip, gebruiker, tekst)
                        values (:gemeente, :zaak, :nu, :wie, :tekst)
                        """)
                .param("gemeente", event.gemeente().waarde())
                .param("zaak", event.zaak().waarde())
                .param("nu", Timestamp.from(Instant.now(clock)))
                .param("wie", currentUser())
                .param("tekst", event.timelineText())
                .update();
    }

    /** What happened in this zaak, the newest first; empty when this gemeente has no such zaak. */
    public List<Entry> of(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
                        select tijdstip, gebruiker, tekst from werkplek.tijdlijn
                        where gemeentecode = :gemeente and zaaknummer = :zaak order by tijdstip desc, id desc
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, row) -> new Entry(
                        rs.getTimestamp("tijdstip").toInstant(), rs.getString("gebruiker"), rs.getString("tekst")))
                .list();
    }

    private static String currentUser() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || !who.isAuthenticated() ? SYSTEM : who.getName();
    }
}
