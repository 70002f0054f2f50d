package nl.nabij.berichten.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Archief;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Richting;
import nl.nabij.kern.Gemeentecode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcArchief implements Archief {

    private final JdbcClient jdbc;
    private final Delen delen;
    private final Foutenkolom fouten;
    private final Clock clock;

    JdbcArchief(JdbcClient jdbc, Foutenkolom fouten, Clock clock) {
        this.jdbc = jdbc;
        this.delen = new Delen(jdbc, "berichten.bericht_deel", "bericht_id");
        this.fouten = fouten;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void vergrendel(String sleutel) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sleutel, 900))")
                .param("sleutel", sleutel)
                .query((rs, i) -> "")
                .list();
    }

    @Override
    public Optional<ArchiefBericht> findZelfde(String sha256, @Nullable Gemeentecode gemeente) {
        return jdbc.sql("""
            select * from berichten.bericht
            where richting = 'IN' and sha256 = :sha and coalesce(gemeentecode, '') = :gemeente
            """)
                .param("sha", sha256)
                .param("gemeente", gemeente == null ? "" : gemeente.waarde())
                .query(this::bericht)
                .optional();
    }

    @Override
    public Optional<ArchiefBericht> findHouder(Richting richting, String soort, String afzender, String identificatie) {
        return jdbc.sql("""
            select * from berichten.bericht
            where richting = :richting and soort = :soort and afzender = :afzender
              and identificatie = :identificatie and houdt_identificatie
            """)
                .param("richting", richting.name())
                .param("soort", soort)
                .param("afzender", afzender)
                .param("identificatie", identificatie)
                .query(this::bericht)
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void bewaar(ArchiefBericht b, Inhoud inhoud, @Nullable LocalDate versturenUiterlijk) throws IOException {
        jdbc.sql("""
            insert into berichten.bericht (id, richting, soort, versie, afzender, ontvanger, identificatie,
                gemeentecode, agbcode, sha256, grootte, tijdstip, kanaal, door, bestandsnaam, uitkomst,
                samenvatting, bevindingen, houdt_identificatie, antwoord_op, antwoord_uiterlijk, client_id,
                versturen_uiterlijk)
            values (:id, :richting, :soort, :versie, :afzender, :ontvanger, :identificatie,
                :gemeente, :agb, :sha, :grootte, :tijdstip, :kanaal, :door, :bestandsnaam, :uitkomst,
                :samenvatting, :fouten::jsonb, :houdt, :antwoordOp, :antwoordUiterlijk, :client, :versturenUiterlijk)
            """)
                .param("id", b.id())
                .param("richting", b.richting().name())
                .param("soort", b.kop().soort())
                .param("versie", b.kop().versie())
                .param("afzender", b.kop().afzender())
                .param("ontvanger", b.kop().ontvanger())
                .param("identificatie", b.kop().identificatie())
                .param("gemeente", b.gemeente() == null ? null : b.gemeente().waarde())
                .param("agb", b.aanbieder() == null ? null : b.aanbieder().waarde())
                .param("sha", b.vingerafdruk().sha256())
                .param("grootte", b.vingerafdruk().grootte())
                .param("tijdstip", Timestamp.from(b.herkomst().tijdstip()))
                .param("kanaal", b.herkomst().kanaal().name())
                .param("door", b.herkomst().door())
                .param("bestandsnaam", b.herkomst().bestandsnaam())
                .param("uitkomst", b.uitkomst().name())
                .param("samenvatting", b.samenvatting())
                .param("fouten", fouten.schrijf(b.fouten()))
                .param("houdt", b.houdtIdentificatie())
                .param("antwoordOp", b.antwoordOp())
                .param("antwoordUiterlijk", b.antwoordUiterlijk())
                .param("client", b.clientId())
                .param("versturenUiterlijk", versturenUiterlijk, Types.DATE)
                .update();
        try (InputStream in = inhoud.open()) {
            delen.bewaar(b.id(), in);
        }
    }

    @Override
    public Optional<ArchiefBericht> find(UUID id) {
        return jdbc.sql("select * from berichten.bericht where id = :id")
                .param("id", id)
                .query(this::bericht)
                .optional();
    }

    @Override
    public Optional<ArchiefBericht> findAntwoordOp(UUID id) {
        return jdbc.sql("select * from berichten.bericht where antwoord_op = :id and richting = 'UIT'")
                .param("id", id)
                .query(this::bericht)
                .optional();
    }

    @Override
    public Optional<ArchiefBericht> findReactieOp(UUID id) {
        return jdbc.sql("select * from berichten.bericht where antwoord_op = :id and richting = 'IN'")
                .param("id", id)
                .query(this::bericht)
                .optional();
    }

    @Override
    public void schrijf(UUID id, OutputStream out) throws IOException {
        try (InputStream in = delen.open(id)) {
            in.transferTo(out);
        }
    }

    @Override
    public List<ArchiefBericht> teVersturen(@Nullable Gemeentecode gemeente) {
        return jdbc.sql("""
            select * from berichten.bericht
            where uitkomst = 'TE_VERSTUREN' and (:gemeente::text is null or gemeentecode = :gemeente)
            order by volgnummer
            """)
                .param("gemeente", gemeente == null ? null : gemeente.waarde())
                .query(this::bericht)
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claimTeVersturen(UUID id) {
        return jdbc.sql("""
            select id from berichten.bericht where id = :id and uitkomst = 'TE_VERSTUREN'
            for update skip locked
            """).param("id", id).query(UUID.class).optional().isPresent();
    }

    @Override
    public boolean verstuurd(UUID id, String door, @Nullable LocalDate antwoordUiterlijk) {
        return jdbc.sql("""
            update berichten.bericht set uitkomst = 'VERSTUURD', verstuurd_op = :nu, verstuurd_door = :door,
                antwoord_uiterlijk = :uiterlijk
            where id = :id and uitkomst = 'TE_VERSTUREN'
            """)
                        .param("nu", Timestamp.from(Instant.now(clock)))
                        .param("door", door)
                        .param("uiterlijk", antwoordUiterlijk)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public boolean afgehandeld(UUID id, String door) {
        return jdbc.sql("""
            update berichten.bericht set afgehandeld_op = :nu, afgehandeld_door = :door
            where id = :id and afgehandeld_op is null
            """)
                        .param("nu", Timestamp.from(Instant.now(clock)))
                        .param("door", door)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public long volgendeIdentificatie() {
        return jdbc.sql("select nextval('berichten.identificatie')")
                .query(Long.class)
                .single();
    }

    private ArchiefBericht bericht(java.sql.ResultSet rs, int i) throws java.sql.SQLException {
        return Berichtrij.lees(rs, fouten);
    }
}
