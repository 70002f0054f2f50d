package nl.nabij.berichten.opslag;

import java.io.IOException;
import java.io.InputStream;
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
        jdbc.sql("""
            insert into berichten.wachtrij
                (id, gemeentecode, agbcode, door, bestandsnaam, grootte, aangeboden_op, stand)
            values (:id, :gemeente, :agb, :door, :bestandsnaam, 0, :op, 'WACHT')
            """)
                .param("id", id)
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
        return jdbc.sql("""
            select * from berichten.wachtrij
            where %s = :wie and (stand in ('WACHT', 'BEZIG') or aangeboden_op > :sinds)
            order by volgnummer desc limit 50
            """.formatted(lezer instanceof Lezer.VanGemeente ? "gemeentecode" : "agbcode"))
                .param("wie", wie)
                .param("sinds", Timestamp.from(Instant.now(clock).minus(GETOOND)))
                .query((rs, i) -> new Wachtend(
                        rs.getObject("id", UUID.class),
                        rs.getString("bestandsnaam"),
                        rs.getLong("grootte"),
                        Stand.valueOf(rs.getString("stand")),
                        rs.getString("voortgang"),
                        rs.getBoolean("goed"),
                        rs.getObject("bericht_id", UUID.class)))
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
        jdbc.sql("""
            update berichten.wachtrij set stand = 'MISLUKT', goed = false,
                voortgang = 'Vijf pogingen braken af. Splits het bestand, of meld dit aan de beheerder.'
            where id = :id and stand in ('WACHT', 'BEZIG') and pogingen >= :hoogstens
            """).param("id", id).param("hoogstens", HOOGSTENS_POGINGEN).update();
        return jdbc.sql("""
            update berichten.wachtrij set stand = 'BEZIG', pogingen = pogingen + 1
            where id = :id and stand in ('WACHT', 'BEZIG') returning *
            """)
                .param("id", id)
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
    public void mislukt(UUID id, String reden) {
        sluit(id, Stand.MISLUKT, reden, false);
    }

    private void sluit(UUID id, Stand stand, String voortgang, boolean goed) {
        jdbc.sql("""
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
