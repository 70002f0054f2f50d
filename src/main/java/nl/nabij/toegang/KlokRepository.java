package nl.nabij.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KlokRepository implements Klokken {

    private final JdbcClient jdbc;

    KlokRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Starts the clock; moves it when it runs already. */
    void zet(Klok klok, Gemeentecode gemeente, String normPad, String normHash) {
        jdbc.sql("""
                        insert into toegang.klok (gemeentecode, zaak, soort, begin, laatste_dag, norm_pad, norm_hash, bron)
                        values (:gemeente, :zaak, :soort, :begin, :laatste, :pad, :hash, :bron)
                        on conflict (zaak, soort) do update set begin = excluded.begin, laatste_dag = excluded.laatste_dag,
                            norm_pad = excluded.norm_pad, norm_hash = excluded.norm_hash, bron = excluded.bron
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", klok.zaak().waarde())
                .param("soort", klok.soort().name())
                .param("begin", klok.begin())
                .param("laatste", klok.laatsteDag())
                .param("pad", normPad)
                .param("hash", normHash)
                .param("bron", klok.bron())
                .update();
    }

    void haal(Zaak zaak, Kloksoort soort, LocalDate op) {
        jdbc.sql("""
                        update toegang.klok set gehaald_op = :op
                        where gemeentecode = :gemeente and zaak = :zaak and soort = :soort
                          and gehaald_op is null and vervallen_op is null
                        """)
                .param("op", op)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .param("soort", soort.name())
                .update();
    }

    /** All open clocks of the zaak lose their meaning. */
    void laatVervallen(Zaak zaak, LocalDate op) {
        jdbc.sql("""
                        update toegang.klok set vervallen_op = :op
                        where gemeentecode = :gemeente and zaak = :zaak and gehaald_op is null and vervallen_op is null
                        """)
                .param("op", op)
                .param("gemeente", zaak.gemeente().waarde())
                .param("zaak", zaak.nummer().waarde())
                .update();
    }

    @Override
    public List<Klok> van(Gemeentecode gemeente, Zaaknummer nummer) {
        return jdbc.sql("""
                        select * from toegang.klok where gemeentecode = :gemeente and zaak = :zaak
                        order by array_position(array['SPOED', 'PLAN', 'ONDERZOEK', 'BESLUIT'], soort)
                        """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", nummer.waarde())
                .query(KlokRepository::klok)
                .list();
    }

    @Override
    public List<Klok> open(Gemeentecode gemeente, LocalDate totEnMet, int hoogstens) {
        return jdbc.sql("""
                        select * from toegang.klok
                        where gemeentecode = :gemeente and gehaald_op is null and vervallen_op is null
                          and laatste_dag <= :totEnMet
                        order by laatste_dag, zaak, soort limit :hoogstens
                        """)
                .param("gemeente", gemeente.waarde())
                .param("totEnMet", totEnMet)
                .param("hoogstens", hoogstens)
                .query(KlokRepository::klok)
                .list();
    }

    private static Klok klok(ResultSet rs, int rij) throws SQLException {
        return new Klok(
                Zaaknummer.of(rs.getString("zaak")),
                Kloksoort.valueOf(rs.getString("soort")),
                rs.getObject("begin", LocalDate.class),
                rs.getObject("laatste_dag", LocalDate.class),
                rs.getObject("gehaald_op", LocalDate.class),
                rs.getObject("vervallen_op", LocalDate.class),
                rs.getString("bron"));
    }
}
