package nl.nabij.declaratie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.declaratie.Geleverd;
import nl.nabij.declaratie.GeleverdVastgelegd;
import nl.nabij.declaratie.Leverfout;
import nl.nabij.declaratie.Leverregel;
import nl.nabij.declaratie.Leverregistratie;
import nl.nabij.declaratie.Leveruitkomst;
import nl.nabij.declaratie.opslag.Leverlezer.Gelezen;
import nl.nabij.declaratie.opslag.Levertoets.Feiten;
import nl.nabij.declaratie.opslag.Levertoets.Hoeveel;
import nl.nabij.declaratie.opslag.Levertoets.Sleutel;
import nl.nabij.declaratie.opslag.Levertoets.Vak;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Eenheid;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Periode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.AccessLog;
import nl.nabij.toewijzing.Toewijzing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class LeverregistratieRepository implements Leverregistratie {

    /** Pairs of gemeente and number. */
    private static final String PAREN = "(select * from unnest(:gemeenten::text[], :nummers::integer[]))";

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeverregistratieRepository(JdbcClient jdbc, AccessLog log, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Leveruitkomst legVast(Herkomst herkomst, List<Leverregel> regels) {
        List<Leverfout> fouten = new ArrayList<>();
        if (regels.isEmpty() || regels.size() > MEESTE_REGELS) {
            fouten.add(new Leverfout(
                    0,
                    "",
                    regels.isEmpty()
                            ? "Er staat geen regel in. Geef minstens een regel."
                            : "Geef hoogstens " + MEESTE_REGELS + " regels tegelijk."));
            return new Leveruitkomst(0, 0, 0, fouten);
        }
        Leverlezer lezer = new Leverlezer(fouten);
        List<Gelezen> gelezen =
                regels.stream().flatMap(r -> lezer.lees(r).stream()).toList();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('geleverd' || :agb))")
                .param("agb", herkomst.aanbieder().waarde())
                .query((rs, i) -> i)
                .list();
        Set<Sleutel> sleutels = gelezen.stream().map(Sleutel::van).collect(Collectors.toSet());
        Map<Sleutel, Feiten> feiten = feiten(herkomst.aanbieder(), sleutels);
        Map<Vak, Hoeveel> geldend = geldend(herkomst.aanbieder(), sleutels);
        new Levertoets(feiten, LocalDate.now(clock), fouten).toets(gelezen, geldend);
        if (!fouten.isEmpty()) {
            fouten.sort(Comparator.comparingInt(Leverfout::regel));
            return new Leveruitkomst(0, 0, 0, fouten);
        }
        return bewaar(herkomst, gelezen, feiten, geldend);
    }

    private Leveruitkomst bewaar(
            Herkomst herkomst, List<Gelezen> gelezen, Map<Sleutel, Feiten> feiten, Map<Vak, Hoeveel> geldend) {
        Map<Vak, Hoeveel> anders = new HashMap<>();
        int nieuw = 0;
        for (Gelezen g : gelezen) {
            Eenheid eenheid = g.eenheid();
            Feiten f = Objects.requireNonNull(feiten.get(Sleutel.van(g)));
            Hoeveel hoeveel = new Hoeveel(g.aantal(), eenheid == null ? f.gewoon() : eenheid);
            Hoeveel was = geldend.get(Vak.van(g));
            nieuw += was == null ? 1 : 0;
            if (!hoeveel.equals(was)) {
                anders.put(Vak.van(g), hoeveel);
            }
        }
        if (!anders.isEmpty()) {
            vervang(herkomst, anders);
            noteer(herkomst, anders.keySet(), feiten);
            meld(anders.keySet());
        }
        int verbeterd = anders.size() - nieuw;
        return new Leveruitkomst(nieuw, verbeterd, gelezen.size() - anders.size(), List.of());
    }

    /** Ends what held over the same day or month and adds what holds from now. */
    private void vervang(Herkomst herkomst, Map<Vak, Hoeveel> anders) {
        List<Vak> vakken = List.copyOf(anders.keySet());
        List<Hoeveel> hoeveel =
                vakken.stream().map(v -> Objects.requireNonNull(anders.get(v))).toList();
        Timestamp nu = Timestamp.valueOf(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        var rijen = """
            unnest(:gemeenten::text[], :nummers::integer[], :begin::date[], :einde::date[])
                as n(gemeentecode, toewijzing, begin, einde)
            """;
        paren(
                        jdbc.sql("update declaratie.geleverd g set vervangen_op = :nu from " + rijen + """
                             where g.gemeentecode = n.gemeentecode and g.toewijzing = n.toewijzing and g.begin = n.begin
                               and g.einde = n.einde and g.agbcode = :agb and g.vervangen_op is null
                            """),
                        vakken.stream().map(Vak::sleutel).toList())
                .param("begin", vakken.stream().map(v -> v.begin().toString()).toArray(String[]::new))
                .param("einde", vakken.stream().map(v -> v.einde().toString()).toArray(String[]::new))
                .param("agb", herkomst.aanbieder().waarde())
                .param("nu", nu)
                .update();
        paren(jdbc.sql("""
            insert into declaratie.geleverd (gemeentecode, toewijzing, begin, einde, volume, eenheid, agbcode, door, via,
                vastgelegd_op)
            select n.*, :agb, :door, :via, :nu from unnest(:gemeenten::text[], :nummers::integer[], :begin::date[],
                :einde::date[], :volumes::bigint[], :eenheden::text[]) as n
            """), vakken.stream().map(Vak::sleutel).toList())
                .param("begin", vakken.stream().map(v -> v.begin().toString()).toArray(String[]::new))
                .param("einde", vakken.stream().map(v -> v.einde().toString()).toArray(String[]::new))
                .param("volumes", hoeveel.stream().map(Hoeveel::aantal).toArray(Long[]::new))
                .param("eenheden", hoeveel.stream().map(h -> h.eenheid().code()).toArray(String[]::new))
                .param("agb", herkomst.aanbieder().waarde())
                .param("door", herkomst.door())
                .param("via", herkomst.via())
                .param("nu", nu)
                .update();
    }

    private void noteer(Herkomst herkomst, Set<Vak> vakken, Map<Sleutel, Feiten> feiten) {
        vakken.stream()
                .map(Vak::sleutel)
                .distinct()
                .forEach(s -> log.record(
                        s.gemeente(),
                        herkomst.door(),
                        AccessLog.Action.GEWIJZIGD,
                        Objects.requireNonNull(feiten.get(s)).client(),
                        herkomst.doel(),
                        "geleverde hulp op toewijzing " + s.toewijzing()));
    }

    private void meld(Set<Vak> vakken) {
        vakken.stream()
                .collect(Collectors.groupingBy(
                        v -> v.sleutel().gemeente(),
                        Collectors.mapping(
                                v -> new GeleverdVastgelegd.Maand(
                                        Toewijzingnummer.of(
                                                Integer.toString(v.sleutel().toewijzing())),
                                        YearMonth.from(v.begin())),
                                Collectors.toSet())))
                .forEach((gemeente, maanden) -> events.publishEvent(new GeleverdVastgelegd(gemeente, maanden)));
    }

    private Map<Sleutel, Feiten> feiten(Agbcode aanbieder, Set<Sleutel> sleutels) {
        Map<Sleutel, Feiten> uit = new HashMap<>();
        paren(jdbc.sql("""
            select f.* from toewijzing.toewijzing_feiten f
            join toewijzing.bekend_bij_aanbieder b on b.gemeentecode = f.gemeentecode and b.nummer = f.nummer
            where f.agbcode = :agb and (f.gemeentecode, f.nummer) in
            """ + PAREN), sleutels)
                .param("agb", aanbieder.waarde())
                .query((rs, i) -> uit.put(sleutel(rs, "nummer"), feiten(rs)))
                .list();
        return uit;
    }

    private static Feiten feiten(ResultSet rs) throws SQLException {
        String eenheid = rs.getString("eenheid");
        return new Feiten(
                rs.getObject("client_id", UUID.class),
                Periode.vanTot(rs.getObject("begin", LocalDate.class), rs.getObject("einde", LocalDate.class)),
                eenheid == null ? null : Eenheid.vanCode(eenheid),
                rs.getBoolean("verwijderd"));
    }

    private Map<Vak, Hoeveel> geldend(Agbcode aanbieder, Set<Sleutel> sleutels) {
        Map<Vak, Hoeveel> uit = new HashMap<>();
        paren(jdbc.sql("""
            select g.* from declaratie.geleverd g
            where g.agbcode = :agb and g.vervangen_op is null and (g.gemeentecode, g.toewijzing) in
            """ + PAREN), sleutels)
                .param("agb", aanbieder.waarde())
                .query((rs, i) -> uit.put(
                        new Vak(
                                sleutel(rs, "toewijzing"),
                                rs.getObject("begin", LocalDate.class),
                                rs.getObject("einde", LocalDate.class)),
                        new Hoeveel(rs.getLong("volume"), Eenheid.vanCode(rs.getString("eenheid")))))
                .list();
        return uit;
    }

    private static Sleutel sleutel(ResultSet rs, String nummer) throws SQLException {
        return new Sleutel(Gemeentecode.of(rs.getString("gemeentecode")), rs.getInt(nummer));
    }

    private static JdbcClient.StatementSpec paren(JdbcClient.StatementSpec spec, Collection<Sleutel> sleutels) {
        return spec.param(
                        "gemeenten",
                        sleutels.stream().map(s -> s.gemeente().waarde()).toArray(String[]::new))
                .param("nummers", sleutels.stream().map(Sleutel::toewijzing).toArray(Integer[]::new));
    }

    @Override
    public List<Geleverd> van(Toewijzing toewijzing) {
        return jdbc.sql("""
            select * from declaratie.geleverd
            where gemeentecode = :gemeente and toewijzing = :nummer and agbcode = :agb
            order by begin desc, einde desc, id desc
            """)
                .param("gemeente", toewijzing.gemeente().waarde())
                .param("nummer", Integer.valueOf(toewijzing.nummer().waarde()))
                .param("agb", toewijzing.aanbieder().waarde())
                .query((rs, i) -> new Geleverd(
                        rs.getObject("begin", LocalDate.class),
                        rs.getObject("einde", LocalDate.class),
                        rs.getLong("volume"),
                        Eenheid.vanCode(rs.getString("eenheid")),
                        rs.getString("door"),
                        rs.getString("via"),
                        rs.getObject("vastgelegd_op", LocalDateTime.class),
                        rs.getObject("vervangen_op", LocalDateTime.class)))
                .list();
    }
}
