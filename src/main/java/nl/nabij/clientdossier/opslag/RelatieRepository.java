package nl.nabij.clientdossier.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Grondslag;
import nl.nabij.clientdossier.Relatie;
import nl.nabij.clientdossier.Relaties;
import nl.nabij.clientdossier.Relatiesoort;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RelatieRepository implements Relaties {

    private final JdbcClient jdbc;
    private final Clock clock;

    RelatieRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Relatie> van(Gemeentecode gemeente, ClientId client) {
        return jdbc.sql("""
                        select * from clientdossier.relatie
                        where gemeentecode = :gemeente and client_id = :client and beeindigd_op is null
                        order by woont_samen desc, soort, naam, id
                        """)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .query(RelatieRepository::relatie)
                .list();
    }

    @Override
    public void leg(Gemeentecode gemeente, ClientId client, Relatie relatie) {
        int rijen = jdbc.sql("""
                        insert into clientdossier.relatie as r (id, gemeentecode, client_id, soort, naam, geboortedatum,
                            telefoon, email, woont_samen, grondslag, toestemming_op)
                        select :id, c.gemeentecode, c.id, :soort, :naam, :geboortedatum, :telefoon, :email, :samen,
                            :grondslag, :toestemming
                        from clientdossier.client c where c.gemeentecode = :gemeente and c.id = :client
                        on conflict (id) do update set soort = excluded.soort, naam = excluded.naam,
                            geboortedatum = excluded.geboortedatum, telefoon = excluded.telefoon, email = excluded.email,
                            woont_samen = excluded.woont_samen, grondslag = excluded.grondslag,
                            toestemming_op = excluded.toestemming_op
                        where r.gemeentecode = excluded.gemeentecode and r.client_id = excluded.client_id
                        """)
                .param("id", relatie.id())
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .param("soort", relatie.soort().name())
                .param("naam", relatie.naam())
                .param("geboortedatum", relatie.geboortedatum())
                .param("telefoon", relatie.telefoon())
                .param("email", relatie.email())
                .param("samen", relatie.woontSamen())
                .param(
                        "grondslag",
                        relatie.grondslag() == null ? null : relatie.grondslag().name())
                .param("toestemming", relatie.toestemmingOp())
                .update();
        eisBekend(rijen);
    }

    @Override
    public void beeindig(Gemeentecode gemeente, ClientId client, UUID relatie) {
        int rijen = jdbc.sql("""
                        update clientdossier.relatie set beeindigd_op = :vandaag
                        where id = :id and gemeentecode = :gemeente and client_id = :client and beeindigd_op is null
                        """)
                .param("vandaag", LocalDate.now(clock))
                .param("id", relatie)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .update();
        eisBekend(rijen);
    }

    private static void eisBekend(int rijen) {
        if (rijen == 0) {
            throw new NotFoundException("Deze persoon is niet bekend bij deze cliënt.");
        }
    }

    private static Relatie relatie(ResultSet rs, int rij) throws SQLException {
        String grondslag = rs.getString("grondslag");
        return new Relatie(
                rs.getObject("id", UUID.class),
                Relatiesoort.valueOf(rs.getString("soort")),
                rs.getString("naam"),
                rs.getObject("geboortedatum", LocalDate.class),
                rs.getString("telefoon"),
                rs.getString("email"),
                rs.getBoolean("woont_samen"),
                grondslag == null ? null : Grondslag.valueOf(grondslag),
                rs.getObject("toestemming_op", LocalDate.class));
    }
}
