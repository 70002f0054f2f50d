package nl.nabij.indicatie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.nabij.indicatie.Eigenkader;
import nl.nabij.indicatie.Eigenkaders;
import nl.nabij.indicatie.werkblad.Kaderkop;
import nl.nabij.kern.Gemeentecode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class EigenkaderRepository implements Eigenkaders {

    private static final String MET_OORDEEL = """
        select k.*, o.oordeel, o.reden, o.door as oordeel_door, o.op as oordeel_op
        from indicatie.eigen_kader k left join indicatie.eigen_kader_oordeel o using (gemeentecode, versie)
        where k.gemeentecode = :gemeente
        """;

    private final JdbcClient jdbc;

    EigenkaderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public int voegToe(Gemeentecode gemeente, Kaderkop kop, Inhoud inhoud, String door, Instant op) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('eigen_kader ' || :gemeente))")
                .param("gemeente", gemeente.waarde())
                .query((rs, i) -> true)
                .list();
        return jdbc.sql("""
            insert into indicatie.eigen_kader
                (gemeentecode, versie, naam, geldig_vanaf, geldig_tot_en_met, bron, inhoud, hash, ingediend_door,
                 ingediend_op)
            select :gemeente, coalesce(max(versie), 0) + 1, :naam, :vanaf, :tot, :bron, :inhoud, :hash, :door, :op
            from indicatie.eigen_kader where gemeentecode = :gemeente
            returning versie
            """)
                .param("gemeente", gemeente.waarde())
                .param("naam", kop.naam())
                .param("vanaf", kop.geldigVanaf())
                .param("tot", kop.geldigTotEnMet(), Types.DATE)
                .param("bron", kop.bron())
                .param("inhoud", inhoud.tekst())
                .param("hash", inhoud.hash())
                .param("door", door)
                .param("op", Timestamp.from(op))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Eigenkader> alle(Gemeentecode gemeente) {
        return jdbc.sql(MET_OORDEEL + " order by k.versie desc")
                .param("gemeente", gemeente.waarde())
                .query((rs, i) -> kader(rs))
                .list();
    }

    @Override
    public Optional<Eigenkader> find(Gemeentecode gemeente, int versie) {
        return jdbc.sql(MET_OORDEEL + " and k.versie = :versie")
                .param("gemeente", gemeente.waarde())
                .param("versie", versie)
                .query((rs, i) -> kader(rs))
                .optional();
    }

    @Override
    public Optional<Inhoud> inhoud(Gemeentecode gemeente, int versie) {
        return jdbc.sql("""
            select inhoud, hash from indicatie.eigen_kader
            where gemeentecode = :gemeente and versie = :versie
            """)
                .param("gemeente", gemeente.waarde())
                .param("versie", versie)
                .query((rs, i) -> new Inhoud(rs.getString("inhoud"), rs.getString("hash")))
                .optional();
    }

    @Override
    public boolean oordeel(Gemeentecode gemeente, int versie, Eigenkader.Stand stand, String reden, Wie wie) {
        return jdbc.sql("""
            insert into indicatie.eigen_kader_oordeel (gemeentecode, versie, oordeel, reden, door, op)
            values (:gemeente, :versie, :oordeel, :reden, :door, :op)
            on conflict do nothing
            """)
                        .param("gemeente", gemeente.waarde())
                        .param("versie", versie)
                        .param("oordeel", stand.name())
                        .param("reden", reden)
                        .param("door", wie.gebruiker())
                        .param("op", Timestamp.from(wie.op()))
                        .update()
                == 1;
    }

    @Override
    public OptionalInt geldig(Gemeentecode gemeente, LocalDate dag) {
        return jdbc.sql("""
            select k.versie from indicatie.eigen_kader k
                join indicatie.eigen_kader_oordeel o using (gemeentecode, versie)
            where k.gemeentecode = :gemeente and o.oordeel = 'GOEDGEKEURD'
              and :dag between k.geldig_vanaf and coalesce(k.geldig_tot_en_met, 'infinity')
            order by k.geldig_vanaf desc, k.versie desc limit 1
            """).param("gemeente", gemeente.waarde()).param("dag", dag).query(Integer.class).list().stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static Eigenkader kader(ResultSet rs) throws SQLException {
        String oordeel = rs.getString("oordeel");
        String reden = rs.getString("reden");
        Timestamp op = rs.getTimestamp("oordeel_op");
        return new Eigenkader(
                Gemeentecode.of(rs.getString("gemeentecode")),
                rs.getInt("versie"),
                rs.getString("naam"),
                rs.getObject("geldig_vanaf", LocalDate.class),
                rs.getObject("geldig_tot_en_met", LocalDate.class),
                rs.getString("bron"),
                rs.getString("hash"),
                rs.getString("ingediend_door"),
                rs.getTimestamp("ingediend_op").toInstant(),
                oordeel == null ? Eigenkader.Stand.WACHT : Eigenkader.Stand.valueOf(oordeel),
                rs.getString("oordeel_door"),
                op == null ? null : op.toInstant(),
                reden == null ? "" : reden);
    }
}
