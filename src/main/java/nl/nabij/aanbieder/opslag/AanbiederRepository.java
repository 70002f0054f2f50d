package nl.nabij.aanbieder.opslag;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Periode;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AanbiederRepository implements Aanbieders {

    private static final RowMapper<Aanbieder> ROW = (rs, i) -> {
        LocalDate begin = rs.getObject("begin", LocalDate.class);
        return new Aanbieder(
                Agbcode.of(rs.getString("agbcode")),
                rs.getString("naam"),
                rs.getString("kvk"),
                begin == null ? null : Periode.vanTot(begin, rs.getObject("einde", LocalDate.class)));
    };

    private final JdbcClient jdbc;

    AanbiederRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Aanbieder> find(Agbcode agbcode) {
        return jdbc.sql("select * from aanbieder.aanbieder where agbcode = :agb")
                .param("agb", agbcode.waarde())
                .query(ROW)
                .optional();
    }

    @Override
    public List<Aanbieder> alle() {
        return jdbc.sql("select * from aanbieder.aanbieder order by naam, agbcode")
                .query(ROW)
                .list();
    }

    @Override
    public void registreer(Aanbieder aanbieder) {
        Periode periode = aanbieder.periode();
        jdbc.sql("""
                        insert into aanbieder.aanbieder as a (agbcode, naam, kvk, begin, einde)
                        values (:agb, :naam, :kvk, :begin, :einde)
                        on conflict (agbcode) do update set naam = excluded.naam,
                            kvk = coalesce(excluded.kvk, a.kvk),
                            begin = coalesce(excluded.begin, a.begin),
                            einde = case when excluded.begin is null then a.einde else excluded.einde end
                        """)
                .param("agb", aanbieder.agbcode().waarde())
                .param("naam", aanbieder.naam())
                .param("kvk", aanbieder.kvk(), Types.VARCHAR)
                .param("begin", periode == null ? null : periode.begin(), Types.DATE)
                .param("einde", periode == null ? null : periode.einde(), Types.DATE)
                .update();
    }
}
