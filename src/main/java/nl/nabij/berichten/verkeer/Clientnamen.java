package nl.nabij.berichten.verkeer;

import java.util.Optional;
import java.util.UUID;
import nl.nabij.berichten.Element;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Naam;
import nl.nabij.toewijzing.Toewijzing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The name of a client as an aanbieder knows it: from the last 301 that went to it. */
@Component
public class Clientnamen {

    private static final String GESLACHTSNAAM = "Naam/Geslachtsnaam/";

    private final JdbcClient jdbc;
    private final Archief archief;
    private final Verzendmelding melding;
    private final Clienten clienten;

    Clientnamen(JdbcClient jdbc, Archief archief, Verzendmelding melding, Clienten clienten) {
        this.jdbc = jdbc;
        this.archief = archief;
        this.melding = melding;
        this.clienten = clienten;
    }

    /** Empty for a protected client (iWmo OP003), and when no 301 went out: the toewijzing came from another system. */
    public Optional<String> bekendBijAanbieder(Toewijzing t) {
        if (clienten.get(t.gemeente(), t.client()).afgeschermd()) {
            return Optional.empty();
        }
        return laatste301(t).flatMap(archief::find).flatMap(melding::client).map(Clientnamen::naam);
    }

    private Optional<UUID> laatste301(Toewijzing t) {
        return jdbc.sql("""
            select id from berichten.bericht
            where richting = 'UIT' and soort = 'WMO301' and uitkomst = 'VERSTUURD'
              and gemeentecode = :gemeente and agbcode = :agb and client_id = :client
            order by volgnummer desc limit 1
            """)
                .param("gemeente", t.gemeente().waarde())
                .param("agb", t.aanbieder().waarde())
                .param("client", t.client().waarde())
                .query(UUID.class)
                .optional();
    }

    private static String naam(Element client) {
        return new Naam(
                        client.zoek("Naam/Voorletters").orElse(null),
                        null,
                        client.zoek(GESLACHTSNAAM + "Voorvoegsel").orElse(null),
                        client.tekst(GESLACHTSNAAM + "Achternaam"))
                .volledig();
    }
}
