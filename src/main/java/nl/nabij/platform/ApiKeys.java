package nl.nabij.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys with which programs reach the API. A key is shown once and kept as its hash; every change is logged. */
@Service
public class ApiKeys {

    private static final String PREFIX = "nabij_";
    private static final int BYTES = 32;
    private static final int SHOWN = PREFIX.length() + 6;
    private static final String PURPOSE = "Beheer van API-sleutels";
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A key as the administrator sees it.
     *
     * @param start first characters
     * @param lastDay last day on which it works; null when it has none
     */
    public record Key(
            UUID id,
            String name,
            @Nullable Agbcode aanbieder,
            String start,
            Instant madeOn,
            String madeBy,
            @Nullable LocalDate lastDay,
            boolean revoked,
            @Nullable Instant lastUsed) {

        public boolean worksOn(LocalDate day) {
            return !revoked && (lastDay == null || !day.isAfter(lastDay));
        }
    }

    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** All of this gemeente, newest first. */
    public List<Key> all(Gemeentecode gemeente) {
        return jdbc.sql("select * from platform.apisleutel where gemeentecode = :gemeente order by gemaakt_op desc, id")
                .param("gemeente", gemeente.waarde())
                .query(ApiKeys::key)
                .list();
    }

    /** @throws NotFoundException when this gemeente has no such key */
    public Key get(Gemeentecode gemeente, UUID id) {
        return all(gemeente).stream()
                .filter(k -> k.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Deze sleutel is niet bekend."));
    }

    /** @return the key itself, to be shown once */
    @Transactional
    public String make(CurrentUser admin, String name, @Nullable Agbcode aanbieder, @Nullable LocalDate lastDay) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("""
            insert into platform.apisleutel (id, gemeentecode, agbcode, naam, sha256, begin_van_sleutel, gemaakt_op,
                gemaakt_door, geldig_tot_en_met)
            values (:id, :gemeente, :agb, :naam, :sha256, :begin, :op, :door, :tot)
            """)
                .param("id", UUID.randomUUID())
                .param("gemeente", admin.gemeente().waarde())
                .param("agb", aanbieder == null ? null : aanbieder.waarde(), Types.VARCHAR)
                .param("naam", name)
                .param("sha256", sha256(key))
                .param("begin", key.substring(0, SHOWN))
                .param("op", now())
                .param("door", admin.name())
                .param("tot", lastDay, Types.DATE)
                .update();
        record(admin, "API-sleutel " + name + (aanbieder == null ? "" : " van aanbieder " + aanbieder) + " gemaakt");
        return key;
    }

    /** From now on it opens nothing. A second time changes nothing. */
    @Transactional
    public void revoke(CurrentUser admin, UUID id) {
        Key key = get(admin.gemeente(), id);
        int changed = jdbc.sql("""
            update platform.apisleutel set ingetrokken_op = :op, ingetrokken_door = :door
            where gemeentecode = :gemeente and id = :id and ingetrokken_op is null
            """)
                .param("op", now())
                .param("door", admin.name())
                .param("gemeente", admin.gemeente().waarde())
                .param("id", id)
                .update();
        if (changed > 0) {
            record(admin, "API-sleutel " + key.name() + " ingetrokken");
        }
    }

    /** Who shows this key; empty when it does not exist, was revoked or is past its last day. */
    public Optional<ApiCaller> find(String key) {
        return jdbc.sql("""
            update platform.apisleutel set laatst_gebruikt_op = :op
            where sha256 = :sha256 and ingetrokken_op is null
              and (geldig_tot_en_met is null or geldig_tot_en_met >= :vandaag)
            returning id, naam, gemeentecode, agbcode
            """)
                .param("op", now())
                .param("sha256", sha256(key))
                .param("vandaag", LocalDate.now(clock))
                .query((rs, row) -> new ApiCaller(
                        rs.getObject("id", UUID.class),
                        rs.getString("naam"),
                        Gemeentecode.of(rs.getString("gemeentecode")),
                        aanbieder(rs)))
                .optional();
    }

    private static Key key(ResultSet rs, int row) throws SQLException {
        Timestamp used = rs.getTimestamp("laatst_gebruikt_op");
        return new Key(
                rs.getObject("id", UUID.class),
                rs.getString("naam"),
                aanbieder(rs),
                rs.getString("begin_van_sleutel"),
                rs.getTimestamp("gemaakt_op").toInstant(),
                rs.getString("gemaakt_door"),
                rs.getObject("geldig_tot_en_met", LocalDate.class),
                rs.getTimestamp("ingetrokken_op") != null,
                used == null ? null : used.toInstant());
    }

    private static @Nullable Agbcode aanbieder(ResultSet rs) throws SQLException {
        String code = rs.getString("agbcode");
        return code == null ? null : Agbcode.of(code);
    }

    /** A key is random over 256 bits, so a plain hash keeps it as well as a slow one. */
    private static String sha256(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void record(CurrentUser admin, String what) {
        log.record(admin.gemeente(), admin.name(), AccessLog.Action.GEWIJZIGD, null, PURPOSE, what);
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
