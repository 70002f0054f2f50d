package nl.nabij.verzoek.opslag;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Omvang;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.verzoek.Gevraagd;
import nl.nabij.verzoek.Verzoek;
import nl.nabij.verzoek.Verzoekantwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerzoekRepository {

    private final JdbcClient jdbc;

    VerzoekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these references the aanbieder used before in this gemeente. */
    Set<String> used(Gemeentecode gemeente, Agbcode aanbieder, List<String> referenties) {
        return new HashSet<>(jdbc.sql("""
            select referentie from verzoek.verzoek
            where gemeentecode = :gemeente and agbcode = :agb and referentie = any(:referenties)
            """)
                .param("gemeente", gemeente.waarde())
                .param("agb", aanbieder.waarde())
                .param("referenties", referenties.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** The newest one that waits for its answer. */
    Optional<Verzoek> open(Gemeentecode gemeente, Agbcode aanbieder, Bsn bsn) {
        return list(jdbc.sql("""
            select * from verzoek.verzoek
            where gemeentecode = :gemeente and agbcode = :agb and bsn = :bsn
              and status in ('ONTVANGEN', 'IN_ONDERZOEK')
            order by ontvangen_op desc, referentie limit 1
            """)
                        .param("gemeente", gemeente.waarde())
                        .param("agb", aanbieder.waarde())
                        .param("bsn", bsn.waarde()))
                .stream()
                .findFirst();
    }

    void insert(Verzoek v) {
        jdbc.sql("""
            insert into verzoek.verzoek (id, gemeentecode, agbcode, client_id, bsn, soort, referentie, reden,
                berichtidentificatie, dagtekening, ontvangen_op, status, antwoord_uiterlijk)
            values (:id, :gemeente, :agb, :client, :bsn, :soort, :referentie, :reden, :identificatie,
                :dagtekening, :ontvangen, :status, :uiterlijk)
            """)
                .param("id", v.id())
                .param("gemeente", v.gemeente().waarde())
                .param("agb", v.aanbieder().waarde())
                .param("client", v.client() == null ? null : v.client().waarde(), Types.OTHER)
                .param("bsn", v.bsn().waarde())
                .param("soort", v.soort().name())
                .param("referentie", v.inhoud().referentie())
                .param("reden", v.inhoud().reden(), Types.VARCHAR)
                .param("identificatie", v.berichtidentificatie())
                .param("dagtekening", v.dagtekening())
                .param("ontvangen", v.ontvangenOp())
                .param("status", v.status().name())
                .param("uiterlijk", v.antwoordUiterlijk())
                .update();
        int volgnummer = 0;
        for (Gevraagd gevraagd : v.inhoud().producten()) {
            insert(v.id(), volgnummer++, gevraagd);
        }
    }

    private void insert(UUID id, int volgnummer, Gevraagd gevraagd) {
        switch (gevraagd) {
            case Gevraagd.Nieuw n -> {
                Regel regel = new Regel("NIEUW", null, n.categorie(), n.code());
                insert(
                        id,
                        volgnummer,
                        regel,
                        new Waarden(n.periode().begin(), n.periode().einde(), n.omvang(), n.budget()));
            }
            case Gevraagd.Gewijzigd g -> {
                Regel regel = new Regel("GEWIJZIGD", g.nummer(), null, null);
                insert(id, volgnummer, regel, new Waarden(g.ingang(), g.einde(), g.omvang(), g.budget()));
            }
            case Gevraagd.Ongewijzigd o -> {
                Regel regel = new Regel("ONGEWIJZIGD", o.nummer(), null, null);
                insert(id, volgnummer, regel, new Waarden(null, null, null, null));
            }
        }
    }

    private record Regel(
            String vorm,
            @Nullable Toewijzingnummer nummer,
            @Nullable String categorie,
            @Nullable String code) {}

    private record Waarden(
            @Nullable LocalDate begin,
            @Nullable LocalDate einde,
            @Nullable Omvang omvang,
            @Nullable Bedrag budget) {}

    private void insert(UUID id, int volgnummer, Regel regel, Waarden waarden) {
        Omvang omvang = waarden.omvang();
        jdbc.sql("""
            insert into verzoek.product (verzoek_id, volgnummer, vorm, toewijzing, categorie, code, begin, einde,
                volume, eenheid, frequentie, budget_centen)
            values (:id, :volgnummer, :vorm, :toewijzing, :categorie, :code, :begin, :einde, :volume, :eenheid,
                :frequentie, :budget)
            """)
                .param("id", id)
                .param("volgnummer", volgnummer)
                .param("vorm", regel.vorm())
                .param(
                        "toewijzing",
                        regel.nummer() == null
                                ? null
                                : Integer.valueOf(regel.nummer().waarde()),
                        Types.INTEGER)
                .param("categorie", regel.categorie(), Types.VARCHAR)
                .param("code", regel.code(), Types.VARCHAR)
                .param("begin", waarden.begin(), Types.DATE)
                .param("einde", waarden.einde(), Types.DATE)
                .param("volume", omvang == null ? null : omvang.volume(), Types.BIGINT)
                .param("eenheid", omvang == null ? null : omvang.eenheid().code(), Types.VARCHAR)
                .param("frequentie", omvang == null ? null : omvang.frequentie().code(), Types.VARCHAR)
                .param(
                        "budget",
                        waarden.budget() == null ? null : waarden.budget().centen(),
                        Types.BIGINT)
                .update();
    }

    /** Adds the answer; the status and the next last day follow it. */
    void answer(Verzoek v, Verzoekantwoord antwoord, LocalDate uiterlijk) {
        jdbc.sql("""
            insert into verzoek.antwoord (verzoek_id, volgnummer, status, reden, juiste_gemeente, door, op)
            values (:id, :volgnummer, :status, :reden, :gemeente, :door, :op)
            """)
                .param("id", v.id())
                .param("volgnummer", v.antwoorden().size())
                .param("status", antwoord.status().name())
                .param(
                        "reden",
                        antwoord.reden() == null ? null : antwoord.reden().code(),
                        Types.VARCHAR)
                .param(
                        "gemeente",
                        antwoord.juisteGemeente() == null
                                ? null
                                : antwoord.juisteGemeente().waarde(),
                        Types.VARCHAR)
                .param("door", antwoord.door())
                .param("op", antwoord.op())
                .update();
        jdbc.sql("update verzoek.verzoek set status = :status, antwoord_uiterlijk = :uiterlijk where id = :id")
                .param("status", antwoord.status().name())
                .param("uiterlijk", uiterlijk)
                .param("id", v.id())
                .update();
    }

    /** The first time counts. */
    void verteld(Verzoek v, String door, LocalDateTime op) {
        jdbc.sql("insert into verzoek.verteld (verzoek_id, door, op) values (:id, :door, :op) on conflict do nothing")
                .param("id", v.id())
                .param("door", door)
                .param("op", op)
                .update();
    }

    Optional<LocalDateTime> verteldOp(Verzoek v) {
        return jdbc.sql("select op from verzoek.verteld where verzoek_id = :id")
                .param("id", v.id())
                .query(LocalDateTime.class)
                .optional();
    }

    /** The person became known in this gemeente after the request came in. */
    void kent(UUID id, ClientId client) {
        jdbc.sql("update verzoek.verzoek set client_id = :client where id = :id and client_id is null")
                .param("client", client.waarde())
                .param("id", id)
                .update();
    }

    Optional<Verzoek> find(Gemeentecode gemeente, UUID id) {
        return list(jdbc.sql("select * from verzoek.verzoek where gemeentecode = :gemeente and id = :id")
                        .param("gemeente", gemeente.waarde())
                        .param("id", id))
                .stream()
                .findFirst();
    }

    Optional<Verzoek> find(Agbcode aanbieder, UUID id) {
        return list(jdbc.sql("select * from verzoek.verzoek where agbcode = :agb and id = :id")
                        .param("agb", aanbieder.waarde())
                        .param("id", id))
                .stream()
                .findFirst();
    }

    long count(Agbcode aanbieder) {
        return jdbc.sql("select count(*) from verzoek.verzoek where agbcode = :agb")
                .param("agb", aanbieder.waarde())
                .query(Long.class)
                .single();
    }

    Optional<Verzoek> find(Gemeentecode gemeente, Agbcode aanbieder, String referentie) {
        return list(jdbc.sql("""
            select * from verzoek.verzoek
            where gemeentecode = :gemeente and agbcode = :agb and referentie = :referentie
            """)
                        .param("gemeente", gemeente.waarde())
                        .param("agb", aanbieder.waarde())
                        .param("referentie", referentie))
                .stream()
                .findFirst();
    }

    /** Three questions for any number of requests. */
    private List<Verzoek> list(JdbcClient.StatementSpec sql) {
        List<Verzoek> kaal = sql.query(VerzoekRows::kaal).list();
        UUID[] ids = kaal.stream().map(Verzoek::id).toArray(UUID[]::new);
        Map<UUID, List<Gevraagd>> producten = grouped("verzoek.product", ids, VerzoekRows::product);
        Map<UUID, List<Verzoekantwoord>> antwoorden = grouped("verzoek.antwoord", ids, VerzoekRows::antwoord);
        return kaal.stream()
                .map(k -> k.met(producten.getOrDefault(k.id(), List.of()), antwoorden.getOrDefault(k.id(), List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> grouped(String table, UUID[] ids, RowMapper<T> row) {
        Map<UUID, List<T>> uit = new HashMap<>();
        jdbc.sql("select * from " + table + " where verzoek_id = any(:ids) order by verzoek_id, volgnummer")
                .param("ids", ids)
                .query(rs -> {
                    uit.computeIfAbsent(rs.getObject("verzoek_id", UUID.class), id -> new ArrayList<>())
                            .add(row.mapRow(rs, 0));
                });
        return uit;
    }
}
