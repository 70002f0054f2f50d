package nl.nabij.aanbieder.opslag;

import java.util.List;
import java.util.Optional;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.kern.Agbcode;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AanbiederRepository implements Aanbieders {

    private static final RowMapper<Aanbieder> ROW =
            (rs, i) -> new Aanbieder(Agbcode.of(rs.getString("agbcode")), rs.getString("naam"));

    private final JdbcClient jdbc;

    AanbiederRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Aanbieder> find(Agbcode agbcode) {
        return jdbc.sql("select agbcode, naam from aanbieder.aanbieder where agbcode = :agb")
                .param("agb", agbcode.waarde())
                .query(ROW)
                .optional();
    }

    @Override
    public List<Aanbieder> alle() {
        return jdbc.sql("select agbcode, naam from aanbieder.aanbieder order by naam, agbcode")
                .query(ROW)
                .list();
    }

    @Override
    public void registreer(Aanbieder aanbieder) {
        jdbc.sql("""
                        insert into aanbieder.aanbieder (agbcode, naam) values (:agb, :naam)
                        on conflict (agbcode) do update set naam = excluded.naam
                        """)
                .param("agb", aanbieder.agbcode().waarde())
                .param("naam", aanbieder.naam())
                .update();
    }
}
