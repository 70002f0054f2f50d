package nl.nabij.declaratie.opslag;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.nabij.declaratie.DeclaratieBeslist;
import nl.nabij.declaratie.GeleverdVastgelegd;
import nl.nabij.declaratie.GeleverdVastgelegd.Maand;
import nl.nabij.declaratie.Leversignalen;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** After each declaratie and each registration: over which months more is approved than delivered, and which are right again. */
@Repository
class LeversignaalRepository implements Leversignalen {

    /** Months of this declaratie over which the aanbieder registered something; the others have nothing to compare with. */
    private static final String VAN_DECLARATIE = """
        select distinct p.toewijzing as nummer, date_trunc('month', p.begin)::date as maand
        from declaratie.prestatie p
        join declaratie.geleverd g on g.gemeentecode = p.gemeentecode and g.toewijzing = p.toewijzing
            and g.agbcode = p.agbcode and g.vervangen_op is null
            and date_trunc('month', g.begin) = date_trunc('month', p.begin)
        where p.declaratie_id = :declaratie
        """;

    private static final String VAN_REGISTRATIE =
            "select n.* from unnest(:nummers::integer[], :maanden::date[]) as n(nummer, maand)";

    /** Of those months the ones where the signal has to come or go; counted as the verbruik counts. */
    private static final String OM = """
        select s.nummer, s.maand, s.boven from (
            select v.nummer, v.maand,
                coalesce((select sum(declaratie.telt(p.volume, p.eenheid, p.bedrag_centen, p.credit, t.volume,
                        t.budget_centen))
                    from declaratie.prestatie p join declaratie.oordeel o on o.prestatie_id = p.id
                    where o.goedgekeurd and p.gemeentecode = t.gemeentecode and p.toewijzing = t.nummer
                      and p.agbcode = t.agbcode and p.bsn = t.bsn
                      and p.begin >= v.maand and p.begin < v.maand + interval '1 month'), 0)
                > (select sum(g.volume * declaratie.maat(g.eenheid)) from declaratie.geleverd g
                    where g.gemeentecode = t.gemeentecode and g.toewijzing = t.nummer and g.agbcode = t.agbcode
                      and g.vervangen_op is null
                      and g.begin >= v.maand and g.begin < v.maand + interval '1 month') as boven,
                exists (select from declaratie.leversignaal l
                    where l.gemeentecode = t.gemeentecode and l.toewijzing = t.nummer and l.maand = v.maand
                      and l.vervallen_op is null) as gegeven
            from vak v join toewijzing.toewijzing_feiten t on t.gemeentecode = :gemeente and t.nummer = v.nummer) s
        where coalesce(s.boven, false) <> s.gegeven
        """;

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeversignaalRepository(JdbcClient jdbc, AccessLog log, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void beslist(DeclaratieBeslist event) {
        if (event.besluit().isVerwerkt()) {
            weeg(
                    event.besluit().kop().gemeente(),
                    jdbc.sql("with vak as (" + VAN_DECLARATIE + ") " + OM)
                            .param("declaratie", event.besluit().id()));
        }
    }

    @EventListener
    void vastgelegd(GeleverdVastgelegd event) {
        List<Maand> maanden = List.copyOf(event.maanden());
        weeg(
                event.gemeente(),
                jdbc.sql("with vak as (" + VAN_REGISTRATIE + ") " + OM)
                        .param(
                                "nummers",
                                maanden.stream()
                                        .map(m -> Integer.valueOf(m.toewijzing().waarde()))
                                        .toArray(Integer[]::new))
                        .param(
                                "maanden",
                                maanden.stream()
                                        .map(m -> m.maand().atDay(1).toString())
                                        .toArray(String[]::new)));
    }

    private record Omslag(Maand maand, boolean boven) {}

    private void weeg(Gemeentecode gemeente, JdbcClient.StatementSpec vraag) {
        vraag.param("gemeente", gemeente.waarde())
                .query((rs, i) -> new Omslag(
                        new Maand(
                                Toewijzingnummer.of(rs.getString("nummer")),
                                YearMonth.from(rs.getObject("maand", LocalDate.class))),
                        rs.getBoolean("boven")))
                .list()
                .forEach(o -> zet(gemeente, o));
    }

    private void zet(Gemeentecode gemeente, Omslag omslag) {
        Maand m = omslag.maand();
        if (!omslag.boven()) {
            sleutel("""
                update declaratie.leversignaal set vervallen_op = :nu
                where gemeentecode = :gemeente and toewijzing = :nummer and maand = :maand and vervallen_op is null
                """, gemeente, m).update();
            events.publishEvent(new WorkItem.Closed(gemeente, taak(m)));
            return;
        }
        int nieuw = sleutel("""
            insert into declaratie.leversignaal (gemeentecode, toewijzing, maand, gegeven_op)
            values (:gemeente, :nummer, :maand, :nu)
            on conflict (gemeentecode, toewijzing, maand) where vervallen_op is null do nothing
            """, gemeente, m).update();
        if (nieuw > 0) {
            events.publishEvent(new WorkItem.Opened(new WorkItem(
                    gemeente,
                    taak(m),
                    "Declaratie",
                    "Bespreek met de aanbieder dat over " + m.naam()
                            + " meer is gedeclareerd dan geleverd op toewijzing " + m.toewijzing(),
                    Role.BACKOFFICE,
                    null,
                    null,
                    LocalDate.now(clock),
                    "Signaal, geen reden om af te wijzen",
                    "/toewijzingen/" + m.toewijzing() + "/verbruik")));
        }
    }

    @Override
    public List<Signaal> van(Gemeentecode gemeente, Toewijzingnummer toewijzing) {
        return jdbc.sql("""
            select * from declaratie.leversignaal
            where gemeentecode = :gemeente and toewijzing = :nummer and vervallen_op is null order by maand
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", Integer.valueOf(toewijzing.waarde()))
                .query((rs, i) -> new Signaal(
                        YearMonth.from(rs.getObject("maand", LocalDate.class)),
                        rs.getObject("gegeven_op", LocalDateTime.class),
                        rs.getObject("besproken_op", LocalDateTime.class),
                        rs.getString("besproken_door"),
                        rs.getString("uitkomst")))
                .list();
    }

    @Override
    @Transactional
    public void bespreek(Gemeentecode gemeente, Toewijzingnummer toewijzing, YearMonth maand, Bespreking bespreking) {
        Maand m = new Maand(toewijzing, maand);
        int gedaan = sleutel("""
            update declaratie.leversignaal set besproken_op = :nu, besproken_door = :door, uitkomst = :uitkomst
            where gemeentecode = :gemeente and toewijzing = :nummer and maand = :maand and vervallen_op is null
              and besproken_op is null
            """, gemeente, m)
                .param("door", bespreking.door())
                .param("uitkomst", bespreking.uitkomst())
                .update();
        if (gedaan > 0) {
            log.record(
                    gemeente,
                    bespreking.door(),
                    AccessLog.Action.GEWIJZIGD,
                    null,
                    "Volgen van het verbruik van hulp",
                    "geleverde hulp van toewijzing " + toewijzing + " over " + maand + " besproken");
            events.publishEvent(new WorkItem.Closed(gemeente, taak(m)));
        }
    }

    private static String taak(Maand m) {
        return "boven-geleverd:" + m.toewijzing() + ":" + m.maand();
    }

    private JdbcClient.StatementSpec sleutel(String sql, Gemeentecode gemeente, Maand m) {
        return jdbc.sql(sql)
                .param("gemeente", gemeente.waarde())
                .param("nummer", Integer.valueOf(m.toewijzing().waarde()))
                .param("maand", m.maand().atDay(1))
                .param("nu", Timestamp.valueOf(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)));
    }
}
