package nl.nabij.declaratie.opslag;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.nabij.declaratie.DeclaratieBeslist;
import nl.nabij.declaratie.Opplus;
import nl.nabij.declaratie.Opplussignalen;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** After each declaratie: which Opplus on it reached the share of the region, and which dropped below it again. */
@Repository
class OpplussignaalRepository implements Opplussignalen {

    private static final String SLEUTEL = "opplus:";

    /** The Opplus that this declaratie speaks of, with what of each is used. */
    private static final String GEBRUIK = """
        select t.nummer, t.zaak, declaratie.ruimte(t.budget_centen, t.volume, t.eenheid, t.frequentie, t.begin, t.einde)
                as ruimte,
            (select coalesce(sum(declaratie.telt(e.volume, e.eenheid, e.bedrag_centen, e.credit, t.volume,
                t.budget_centen)), 0)::bigint
                from declaratie.prestatie e join declaratie.oordeel v on v.prestatie_id = e.id
                where v.goedgekeurd and e.gemeentecode = t.gemeentecode and e.toewijzing = t.nummer) as gebruikt
        from toewijzing.toewijzing_feiten t
        where t.gemeentecode = :gemeente and t.productcode = any(:codes) and not t.verwijderd and t.nummer in (
            select p.toewijzing from declaratie.prestatie p join declaratie.oordeel o on o.prestatie_id = p.id
            where p.declaratie_id = :declaratie and o.goedgekeurd)
        """;

    private final JdbcClient jdbc;
    private final Opplus opplus;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpplussignaalRepository(
            JdbcClient jdbc, Opplus opplus, AccessLog log, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.opplus = opplus;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    private record Gebruik(
            Toewijzingnummer nummer,
            @Nullable String zaak,
            @Nullable Long ruimte,
            long gebruikt) {}

    @EventListener
    void beslist(DeclaratieBeslist event) {
        Gemeentecode gemeente = event.besluit().kop().gemeente();
        LocalDate vandaag = LocalDate.now(clock);
        List<String> codes = opplus.productcodes(gemeente, vandaag);
        Optional<BigDecimal> grens = opplus.grens(gemeente, vandaag);
        if (codes.isEmpty() || grens.isEmpty() || !event.besluit().isVerwerkt()) {
            return;
        }
        jdbc.sql(GEBRUIK)
                .param("gemeente", gemeente.waarde())
                .param("codes", codes.toArray(String[]::new))
                .param("declaratie", event.besluit().id())
                .query(OpplussignaalRepository::gebruik)
                .list()
                .forEach(g -> weeg(gemeente, g, grens.get()));
    }

    private static Gebruik gebruik(ResultSet rs, int row) throws SQLException {
        return new Gebruik(
                Toewijzingnummer.of(rs.getString("nummer")),
                rs.getString("zaak"),
                (Long) rs.getObject("ruimte"),
                rs.getLong("gebruikt"));
    }

    private void weeg(Gemeentecode gemeente, Gebruik g, BigDecimal grens) {
        Long ruimte = g.ruimte();
        if (ruimte != null && Opplus.bereikt(g.gebruikt(), ruimte, grens)) {
            geef(gemeente, g, grens);
        } else {
            laatVervallen(gemeente, g.nummer());
        }
    }

    private void geef(Gemeentecode gemeente, Gebruik g, BigDecimal grens) {
        int nieuw = sleutel(jdbc.sql("""
            insert into declaratie.opplussignaal (gemeentecode, toewijzing, gegeven_op, grens_procent)
            values (:gemeente, :nummer, :nu, :grens)
            on conflict (gemeentecode, toewijzing) where vervallen_op is null do nothing
            """), gemeente, g.nummer())
                .param("grens", grens)
                .update();
        if (nieuw > 0) {
            String zaak = g.zaak();
            events.publishEvent(new WorkItem.Opened(new WorkItem(
                    gemeente,
                    SLEUTEL + g.nummer(),
                    "Opplus",
                    "Bespreek het gebruik van Opplus op toewijzing " + g.nummer(),
                    Role.CONSULENT,
                    null,
                    zaak == null ? null : Zaaknummer.of(zaak),
                    LocalDate.now(clock),
                    "Signaal vanaf " + grens.toPlainString() + "% gebruik, beleid van de regio",
                    "/toewijzingen/" + g.nummer() + "/verbruik")));
        }
    }

    private void laatVervallen(Gemeentecode gemeente, Toewijzingnummer nummer) {
        int weg = sleutel(jdbc.sql("""
            update declaratie.opplussignaal set vervallen_op = :nu
            where gemeentecode = :gemeente and toewijzing = :nummer and vervallen_op is null
            """), gemeente, nummer).update();
        if (weg > 0) {
            events.publishEvent(new WorkItem.Closed(gemeente, SLEUTEL + nummer));
        }
    }

    @Override
    public Optional<Signaal> find(Gemeentecode gemeente, Toewijzingnummer toewijzing) {
        return jdbc.sql("""
            select * from declaratie.opplussignaal
            where gemeentecode = :gemeente and toewijzing = :nummer and vervallen_op is null
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", Integer.valueOf(toewijzing.waarde()))
                .query((rs, i) -> new Signaal(
                        rs.getObject("gegeven_op", LocalDateTime.class),
                        rs.getObject("besproken_op", LocalDateTime.class),
                        rs.getString("besproken_door"),
                        rs.getString("uitkomst")))
                .optional();
    }

    @Override
    @Transactional
    public void bespreek(Gemeentecode gemeente, Toewijzingnummer toewijzing, String door, String uitkomst) {
        int gedaan = sleutel(jdbc.sql("""
            update declaratie.opplussignaal set besproken_op = :nu, besproken_door = :door, uitkomst = :uitkomst
            where gemeentecode = :gemeente and toewijzing = :nummer and vervallen_op is null
              and besproken_op is null
            """), gemeente, toewijzing)
                .param("door", door)
                .param("uitkomst", uitkomst)
                .update();
        if (gedaan > 0) {
            log.record(
                    gemeente,
                    door,
                    AccessLog.Action.GEWIJZIGD,
                    null,
                    "Volgen van het verbruik van hulp",
                    "Opplus van toewijzing " + toewijzing + " besproken");
            events.publishEvent(new WorkItem.Closed(gemeente, SLEUTEL + toewijzing));
        }
    }

    private JdbcClient.StatementSpec sleutel(
            JdbcClient.StatementSpec spec, Gemeentecode gemeente, Toewijzingnummer nummer) {
        return spec.param("gemeente", gemeente.waarde())
                .param("nummer", Integer.valueOf(nummer.waarde()))
                .param("nu", Timestamp.valueOf(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)));
    }
}
