package nl.nabij.werkplek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.platform.Role;
import nl.nabij.platform.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open werkitems; filtering, sorting and paging happen here, in SQL. */
@Repository
class WerkitemRepository {

    /** A filter that is on: its condition and its values. */
    private record Filter(String where, Map<String, Object> values) {}

    private final JdbcClient jdbc;

    WerkitemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds or replaces the item; who took it keeps it, unless the new one names somebody or asks for another role. */
    void open(WorkItem item, @Nullable ClientId client, Instant now) {
        jdbc.sql("""
            insert into werkplek.werkitem as w (gemeentecode, sleutel, soort, taak, rol, behandelaar, zaaknummer, client_id,
                laatste_dag, grondslag, adres, geopend_op)
            values (:gemeente, :sleutel, :soort, :taak, :rol, :behandelaar, :zaak, :client, :dag, :grondslag, :adres, :nu)
            on conflict (gemeentecode, sleutel) do update set soort = excluded.soort, taak = excluded.taak,
                rol = excluded.rol, behandelaar = coalesce(excluded.behandelaar,
                    case when w.rol = excluded.rol then w.behandelaar end), zaaknummer = excluded.zaaknummer,
                client_id = excluded.client_id, laatste_dag = excluded.laatste_dag,
                grondslag = excluded.grondslag, adres = excluded.adres
            """)
                .param("gemeente", item.gemeente().waarde())
                .param("sleutel", item.key())
                .param("soort", item.kind())
                .param("taak", item.task())
                .param("rol", item.role().name())
                .param("behandelaar", item.assignee())
                .param("zaak", item.zaak() == null ? null : item.zaak().waarde())
                .param("client", client == null ? null : client.waarde())
                .param("dag", item.due())
                .param("grondslag", item.basis())
                .param("adres", item.link())
                .param("nu", Timestamp.from(now))
                .update();
    }

    void close(Gemeentecode gemeente, String key) {
        jdbc.sql("delete from werkplek.werkitem where gemeentecode = :gemeente and sleutel = :sleutel")
                .param("gemeente", gemeente.waarde())
                .param("sleutel", key)
                .update();
    }

    Optional<Werkitem> find(Gemeentecode gemeente, String key) {
        return jdbc.sql("select * from werkplek.werkitem where gemeentecode = :gemeente and sleutel = :sleutel")
                .param("gemeente", gemeente.waarde())
                .param("sleutel", key)
                .query(WerkitemRepository::item)
                .optional();
    }

    List<Werkitem> ofZaak(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from werkplek.werkitem where gemeentecode = :gemeente and zaaknummer = :zaak
            order by laatste_dag, sleutel
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query(WerkitemRepository::item)
                .list();
    }

    /** Whether it was free and now is theirs. */
    boolean take(Gemeentecode gemeente, String key, String user) {
        return jdbc.sql("""
            update werkplek.werkitem set behandelaar = :wie
            where gemeentecode = :gemeente and sleutel = :sleutel and behandelaar is null
            """)
                        .param("wie", user)
                        .param("gemeente", gemeente.waarde())
                        .param("sleutel", key)
                        .update()
                == 1;
    }

    void assign(Gemeentecode gemeente, String key, String user) {
        jdbc.sql("""
            update werkplek.werkitem set behandelaar = :wie
            where gemeentecode = :gemeente and sleutel = :sleutel
            """)
                .param("wie", user)
                .param("gemeente", gemeente.waarde())
                .param("sleutel", key)
                .update();
    }

    List<Werkitem> list(Werkvraag vraag, List<ClientId> named, LocalDate today, int size) {
        Filter filter = filter(vraag, named, today, true);
        String direction = vraag.descending() ? " desc nulls last" : " asc nulls last";
        String order = vraag.sort() == Werkvraag.Sort.LAATSTE_DAG
                ? "laatste_dag" + (vraag.descending() ? " desc, sleutel desc" : ", sleutel")
                : vraag.sort().column() + direction + ", laatste_dag, sleutel";
        return jdbc.sql("select * from werkplek.werkitem where " + filter.where() + " order by " + order
                        + " limit :size offset :start")
                .params(filter.values())
                .param("size", size)
                .param("start", (long) (vraag.page() - 1) * size)
                .query(WerkitemRepository::item)
                .list();
    }

    /** How many items each block holds, whatever block was chosen; counted per day, as the index has them. */
    Map<Urgency, Integer> count(Werkvraag vraag, List<ClientId> named, LocalDate today) {
        Filter filter = filter(vraag, named, today, false);
        Map<Urgency, Integer> counts = new EnumMap<>(Urgency.class);
        return jdbc.sql("""
            select coalesce(sum(n) filter (where laatste_dag < :vandaag), 0) as laat,
                coalesce(sum(n) filter (where laatste_dag = :vandaag), 0) as nu,
                coalesce(sum(n) filter (where laatste_dag > :vandaag and laatste_dag <= :zondag), 0) as week,
                coalesce(sum(n) filter (where laatste_dag > :zondag), 0) as later
            from (select laatste_dag, count(*) as n from werkplek.werkitem where
            """ + filter.where() + " group by soort, rol, laatste_dag) dag")
                .params(filter.values())
                .param("vandaag", today)
                .param("zondag", Urgency.endOfWeek(today))
                .query((rs, row) -> {
                    counts.put(Urgency.LATE, rs.getInt("laat"));
                    counts.put(Urgency.TODAY, rs.getInt("nu"));
                    counts.put(Urgency.THIS_WEEK, rs.getInt("week"));
                    counts.put(Urgency.LATER, rs.getInt("later"));
                    return counts;
                })
                .single();
    }

    /** The kinds of work this gemeente has open for these roles, by name; steps from kind to kind through the index. */
    List<String> kinds(Werkvraag vraag) {
        return jdbc.sql("""
            with recursive k(soort) as (
                select min(soort) from werkplek.werkitem
                where gemeentecode = :gemeente and rol = any(:rollen)
                union all
                select (select min(w.soort) from werkplek.werkitem w
                    where w.gemeentecode = :gemeente and w.rol = any(:rollen) and w.soort > k.soort)
                from k where k.soort is not null)
            select soort from k where soort is not null order by soort
            """)
                .param("gemeente", vraag.gemeente().waarde())
                .param("rollen", names(vraag))
                .query((rs, row) -> rs.getString("soort"))
                .list();
    }

    private static Filter filter(Werkvraag vraag, List<ClientId> named, LocalDate today, boolean block) {
        List<String> where = new ArrayList<>(List.of("gemeentecode = :gemeente", "rol = any(:rollen)"));
        Map<String, Object> values = new HashMap<>();
        values.put("gemeente", vraag.gemeente().waarde());
        values.put("rollen", names(vraag));
        if (vraag.behandelaar() != null) {
            where.add("behandelaar = :behandelaar");
            values.put("behandelaar", vraag.behandelaar());
        }
        if (vraag.freeOnly()) {
            where.add("behandelaar is null");
        }
        if (!vraag.kind().isEmpty()) {
            where.add("soort = :soort");
            values.put("soort", vraag.kind());
        }
        search(vraag, named, where, values);
        if (block && vraag.urgency() != null) {
            block(vraag.urgency(), today, where, values);
        }
        return new Filter(String.join(" and ", where), values);
    }

    private static void search(Werkvraag vraag, List<ClientId> named, List<String> where, Map<String, Object> values) {
        if (vraag.search().isEmpty()) {
            return;
        }
        String escaped =
                vraag.search().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        where.add("(zaaknummer like :begin or client_id = any(:clienten) or taak ilike :bevat or soort ilike :bevat)");
        values.put("begin", escaped + "%");
        values.put("bevat", "%" + escaped + "%");
        values.put("clienten", named.stream().map(ClientId::waarde).toArray(UUID[]::new));
    }

    private static void block(Urgency urgency, LocalDate today, List<String> where, Map<String, Object> values) {
        where.add(
                switch (urgency) {
                    case LATE -> "laatste_dag < :vandaag";
                    case TODAY -> "laatste_dag = :vandaag";
                    case THIS_WEEK -> "laatste_dag > :vandaag and laatste_dag <= :zondag";
                    case LATER -> "laatste_dag > :zondag";
                });
        if (urgency != Urgency.LATER) {
            values.put("vandaag", today);
        }
        if (urgency == Urgency.THIS_WEEK || urgency == Urgency.LATER) {
            values.put("zondag", Urgency.endOfWeek(today));
        }
    }

    private static String[] names(Werkvraag vraag) {
        return vraag.roles().stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static Werkitem item(ResultSet rs, int row) throws SQLException {
        String zaak = rs.getString("zaaknummer");
        UUID client = rs.getObject("client_id", UUID.class);
        return new Werkitem(
                rs.getString("sleutel"),
                rs.getString("soort"),
                rs.getString("taak"),
                Role.valueOf(rs.getString("rol")),
                rs.getString("behandelaar"),
                zaak == null ? null : Zaaknummer.of(zaak),
                client == null ? null : new ClientId(client),
                rs.getObject("laatste_dag", LocalDate.class),
                rs.getString("grondslag"),
                rs.getString("adres"),
                rs.getTimestamp("geopend_op").toInstant());
    }
}
