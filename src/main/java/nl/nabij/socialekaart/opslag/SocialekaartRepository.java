package nl.nabij.socialekaart.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.socialekaart.Buurtvoorziening;
import nl.nabij.socialekaart.Socialekaart;
import nl.nabij.socialekaart.Voorzieningsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SocialekaartRepository implements Socialekaart {

    private final JdbcClient jdbc;

    SocialekaartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Buurtvoorziening> alle(Gemeentecode gemeente) {
        return jdbc.sql("select * from socialekaart.voorziening where gemeentecode = :gemeente order by waar, naam, id")
                .param("gemeente", gemeente.waarde())
                .query(SocialekaartRepository::voorziening)
                .list();
    }

    @Override
    public Optional<Buurtvoorziening> find(Gemeentecode gemeente, UUID id) {
        return jdbc.sql("select * from socialekaart.voorziening where gemeentecode = :gemeente and id = :id")
                .param("gemeente", gemeente.waarde())
                .param("id", id)
                .query(SocialekaartRepository::voorziening)
                .optional();
    }

    @Override
    public void bewaar(Buurtvoorziening v) {
        jdbc.sql("""
            insert into socialekaart.voorziening
                (id, gemeentecode, naam, soort, waar, omschrijving, doelgroepen, kosten, contact, steun,
                 nagekeken, nagekeken_door, weg)
            values (:id, :gemeente, :naam, :soort, :waar, :omschrijving, :doelgroepen, :kosten, :contact,
                 :steun, :nagekeken, :door, :weg)
            on conflict (id) do update set naam = excluded.naam, soort = excluded.soort,
                waar = excluded.waar, omschrijving = excluded.omschrijving,
                doelgroepen = excluded.doelgroepen, kosten = excluded.kosten, contact = excluded.contact,
                steun = excluded.steun, nagekeken = excluded.nagekeken,
                nagekeken_door = excluded.nagekeken_door, weg = excluded.weg
            where socialekaart.voorziening.gemeentecode = excluded.gemeentecode
            """)
                .param("id", v.id())
                .param("gemeente", v.gemeente().waarde())
                .param("naam", v.naam())
                .param("soort", v.soort().name())
                .param("waar", v.waar())
                .param("omschrijving", v.omschrijving())
                .param("doelgroepen", v.doelgroepen().toArray(String[]::new))
                .param("kosten", v.kosten())
                .param("contact", v.contact())
                .param("steun", v.steun())
                .param("nagekeken", v.nagekeken())
                .param("door", v.nagekekenDoor())
                .param("weg", v.weg())
                .update();
    }

    @Override
    public boolean zetWeg(Gemeentecode gemeente, UUID id, boolean weg) {
        return jdbc.sql("update socialekaart.voorziening set weg = :weg where gemeentecode = :gemeente and id = :id")
                        .param("gemeente", gemeente.waarde())
                        .param("id", id)
                        .param("weg", weg)
                        .update()
                == 1;
    }

    private static Buurtvoorziening voorziening(ResultSet rs, int nummer) throws SQLException {
        return new Buurtvoorziening(
                rs.getObject("id", UUID.class),
                Gemeentecode.of(rs.getString("gemeentecode")),
                rs.getString("naam"),
                Voorzieningsoort.valueOf(rs.getString("soort")),
                rs.getString("waar"),
                rs.getString("omschrijving"),
                List.of((String[]) rs.getArray("doelgroepen").getArray()),
                rs.getString("kosten"),
                rs.getString("contact"),
                rs.getString("steun"),
                rs.getObject("nagekeken", LocalDate.class),
                rs.getString("nagekeken_door"),
                rs.getBoolean("weg"));
    }
}
