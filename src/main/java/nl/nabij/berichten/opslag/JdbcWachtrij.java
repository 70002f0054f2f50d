package nl.nabij.berichten.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.berichten.verkeer.ArchiefBericht;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.berichten.verkeer.Berichtkop;
import nl.nabij.berichten.verkeer.Inhoud;
import nl.nabij.berichten.verkeer.Inzending;
import nl.nabij.berichten.verkeer.Ontvangen;
import nl.nabij.berichten.verkeer.Wachtrij;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcWachtrij implements Wachtrij {

    private static final int HOOGSTENS_POGINGEN = 5;
    private static final Duration GETOOND = Duration.ofDays(1);

    /** What it handed in itself, and what an aanbieder handed in for it and failed. */
    private static final String VAN_GEMEENTE =
            "(gemeentecode = :wie or gemeentecode is null and ontvanger = :wie and stand = 'MISLUKT')";

    private static final String MISLUKT =
            " where id = :id and stand = 'MISLUKT' and afgehandeld_op is null and " + VAN_GEMEENTE;

    private final JdbcClient jdbc;
    private final Delen delen;
    private final Clock clock;

    JdbcWachtrij(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.delen = new Delen(jdbc, "berichten.wachtrij_deel", "wachtrij_id");
        this.clock = clock;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public UUID neemOp(Inzending inzending) throws IOException {
        UUID id = UUID.randomUUID();
        Berichtkop kop = inzending.kop();
        jdbc.sql("""
            insert into berichten.wachtrij
                (id, gemeentecode, agbcode, door, bestandsnaam, grootte, aangeboden_op, stand, ontvanger, soort)
            values (:id, :gemeente, :agb, :door, :bestandsnaam, 0, :op, 'WACHT', :ontvanger, :soort)
            """)
                .param("id", id)
                .param("ontvanger", kop.ontvanger())
                .param("soort", kop.soort())
                .param(
                        "gemeente",
                        inzending.alleenVoor() == null
                                ? null
                                : inzending.alleenVoor().waarde())
                .param(
                        "agb",
                        inzending.alleenVan() == null
                                ? null
                                : inzending.alleenVan().waarde())
                .param("door", inzending.door())
                .param("bestandsnaam", inzending.bestandsnaam())
                .param("op", Timestamp.from(Instant.now(clock)))
                .update();
        long grootte;
        try (InputStream in = inzending.inhoud().open()) {
            grootte = delen.bewaar(id, in);
        }
        jdbc.sql("update berichten.wachtrij set grootte = :grootte where id = :id")
                .param("grootte", grootte)
                .param("id", id)
                .update();
        return id;
    }

    @Override
    public List<Wachtend> van(Lezer lezer) {
        String wie = switch (lezer) {
            case Lezer.VanGemeente g -> g.gemeente().waarde();
            case Lezer.VanAanbieder a -> a.aanbieder().waarde();
        };
        boolean gemeente = lezer instanceof Lezer.VanGemeente;
        return jdbc.sql("""
            select *, stand = 'MISLUKT' and afgehandeld_op is null as herstel from berichten.wachtrij
            where %s and (stand in ('WACHT', 'BEZIG') or aangeboden_op > :sinds
                or stand = 'MISLUKT' and afgehandeld_op is null)
            order by volgnummer desc limit 50
            """.formatted(gemeente ? VAN_GEMEENTE : "agbcode = :wie"))
                .param("wie", wie)
                .param("sinds", Timestamp.from(Instant.now(clock).minus(GETOOND)))
                .query((rs, i) -> new Wachtend(
                        rs.getObject("id", UUID.class),
                        rs.getString("bestandsnaam"),
                        rs.getLong("grootte"),
                        Stand.valueOf(rs.getString("stand")),
                        rs.getString("voortgang"),
                        rs.getBoolean("goed"),
                        rs.getObject("bericht_id", UUID.class),
                        gemeente && rs.getBoolean("herstel")))
                .list();
    }

    @Override
    public List<UUID> open() {
        return jdbc.sql("select id from berichten.wachtrij where stand in ('WACHT', 'BEZIG') order by volgnummer")
                .query((rs, i) -> Objects.requireNonNull(rs.getObject("id", UUID.class)))
                .list();
    }

    @Override
    @Transactional
    public Optional<Inzending> begin(UUID id) {
        return jdbc.sql("""
            update berichten.wachtrij set stand = 'BEZIG', pogingen = pogingen + 1
            where id = :id and stand in ('WACHT', 'BEZIG') and pogingen < :hoogstens returning *
            """)
                .param("id", id)
                .param("hoogstens", HOOGSTENS_POGINGEN)
                .query((rs, i) -> {
                    Inhoud inhoud = () -> delen.open(id);
                    String naam = rs.getString("bestandsnaam");
                    String door = rs.getString("door");
                    String gemeente = rs.getString("gemeentecode");
                    return gemeente == null
                            ? Inzending.vanAanbieder(inhoud, naam, door, Agbcode.of(rs.getString("agbcode")))
                            : Inzending.vanGemeente(inhoud, naam, door, Gemeentecode.of(gemeente));
                })
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void meld(UUID id, String voortgang) {
        jdbc.sql("update berichten.wachtrij set voortgang = :voortgang where id = :id and stand = 'BEZIG'")
                .param("voortgang", voortgang)
                .param("id", id)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void klaar(UUID id, Ontvangen ontvangen) {
        sluit(id, Stand.KLAAR, ontvangen.regel(), !ontvangen.afgewezen());
        ArchiefBericht bericht = ontvangen.bericht();
        if (bericht != null) {
            jdbc.sql("update berichten.wachtrij set bericht_id = :bericht where id = :id")
                    .param("bericht", bericht.id())
                    .param("id", id)
                    .update();
        }
        delen.verwijder(id);
    }

    @Override
    @Transactional
    public Optional<Gestrand> mislukt(UUID id, String reden) {
        if (sluit(id, Stand.MISLUKT, reden, false) == 0) {
            return Optional.empty();
        }
        return jdbc.sql("select * from berichten.wachtrij where id = :id")
                .param("id", id)
                .query(JdbcWachtrij::gestrand)
                .optional();
    }

    private static Gestrand gestrand(ResultSet rs, int i) throws SQLException {
        String eigen = rs.getString("gemeentecode");
        String voor = eigen == null ? rs.getString("ontvanger") : eigen;
        return new Gestrand(
                Objects.requireNonNull(rs.getObject("id", UUID.class)),
                voor != null && Gemeentecode.isGeldig(voor) ? Gemeentecode.of(voor) : null,
                rs.getString("soort"),
                eigen == null,
                Objects.requireNonNull(rs.getTimestamp("aangeboden_op")).toInstant());
    }

    @Override
    @Transactional
    public boolean opnieuw(Gemeentecode gemeente, UUID id) {
        return jdbc.sql("update berichten.wachtrij set stand = 'WACHT', pogingen = 0, goed = true, voortgang = ''"
                                + MISLUKT)
                        .param("wie", gemeente.waarde())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public boolean afgehandeld(Gemeentecode gemeente, UUID id, String door) {
        boolean gedaan =
                jdbc.sql("update berichten.wachtrij set afgehandeld_op = :op, afgehandeld_door = :door" + MISLUKT)
                                .param("wie", gemeente.waarde())
                                .param("id", id)
                                .param("op", Timestamp.from(Instant.now(clock)))
                                .param("door", door)
                                .update()
                        == 1;
        if (gedaan) {
            delen.verwijder(id);
        }
        return gedaan;
    }

    private int sluit(UUID id, Stand stand, String voortgang, boolean goed) {
        return jdbc.sql("""
            update berichten.wachtrij set stand = :stand, voortgang = :voortgang, goed = :goed
            where id = :id and stand in ('WACHT', 'BEZIG')
            """)
                .param("stand", stand.name())
                .param("voortgang", voortgang)
                .param("goed", goed)
                .param("id", id)
                .update();
    }
}
