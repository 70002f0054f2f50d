package nl.nabij.beschikking.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.model.Bezwaar;
import nl.nabij.beschikking.model.Bezwaren;
import nl.nabij.kern.Beschikkingnummer;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Zaaknummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BezwaarRepository implements Bezwaren {

    private final JdbcClient jdbc;

    BezwaarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Bezwaar> lopend(Gemeentecode gemeente, Zaaknummer zaak) {
        return alle(gemeente, zaak).stream()
                .filter(b -> b.fase() == Bezwaar.Fase.LOOPT)
                .findFirst();
    }

    @Override
    public List<Bezwaar> alle(Gemeentecode gemeente, Zaaknummer zaak) {
        return jdbc.sql("""
            select * from beschikking.bezwaar where gemeentecode = :gemeente and zaaknummer = :zaak order by id
            """)
                .param("gemeente", gemeente.waarde())
                .param("zaak", zaak.waarde())
                .query((rs, i) -> bezwaar(rs))
                .list();
    }

    @Override
    public long voegToe(Bezwaar bezwaar, String door) {
        return jdbc.sql("""
            insert into beschikking.bezwaar
                (gemeentecode, zaaknummer, betreft, bezwaar_tot, ontvangen_op, gepost_op, verschoning, gronden,
                 commissie, verdaagd_op, instemming_tot, hersteldagen, horen, gehoord_op, hoortekst, advies_op,
                 advies, fase, klaar_op, door)
            values (:gemeente, :zaak, :betreft, :tot, :ontvangen, :gepost, :verschoning, :gronden,
                 :commissie, :verdaagd, :instemming, :hersteldagen, :horen, :gehoord, :hoortekst, :adviesOp,
                 :advies, :fase, :klaar, :door)
            returning id
            """)
                .params(velden(bezwaar))
                .param("betreft", Long.parseLong(bezwaar.betreft().waarde()))
                .param("tot", bezwaar.bezwaarTot())
                .param("ontvangen", bezwaar.ontvangenOp())
                .param("gepost", bezwaar.gepostOp())
                .param("door", door)
                .query(Long.class)
                .single();
    }

    @Override
    public void bewaar(Bezwaar bezwaar) {
        jdbc.sql("""
            update beschikking.bezwaar set verschoning = :verschoning, gronden = :gronden, commissie = :commissie,
                verdaagd_op = :verdaagd, instemming_tot = :instemming, hersteldagen = :hersteldagen,
                horen = :horen, gehoord_op = :gehoord, hoortekst = :hoortekst, advies_op = :adviesOp,
                advies = :advies, fase = :fase, klaar_op = :klaar
            where gemeentecode = :gemeente and zaaknummer = :zaak and id = :id
            """).params(velden(bezwaar)).param("id", bezwaar.id()).update();
    }

    private static Map<String, @Nullable Object> velden(Bezwaar b) {
        Map<String, @Nullable Object> velden = new HashMap<>();
        velden.put("gemeente", b.gemeente().waarde());
        velden.put("zaak", b.zaak().waarde());
        velden.put("verschoning", b.verschoning());
        velden.put("gronden", b.gronden());
        velden.put("commissie", b.commissie());
        velden.put("verdaagd", b.verdaagdOp());
        velden.put("instemming", b.instemmingTot());
        velden.put("hersteldagen", b.hersteldagen());
        velden.put("horen", b.horen().wijze().name());
        velden.put("gehoord", b.horen().op());
        velden.put("hoortekst", b.horen().tekst());
        velden.put("adviesOp", b.adviesOp());
        velden.put("advies", b.advies());
        velden.put("fase", b.fase().name());
        velden.put("klaar", b.klaarOp());
        return velden;
    }

    private static Bezwaar bezwaar(ResultSet rs) throws SQLException {
        return new Bezwaar(
                rs.getLong("id"),
                Gemeentecode.of(rs.getString("gemeentecode")),
                Zaaknummer.of(rs.getString("zaaknummer")),
                Beschikkingnummer.of(Long.toString(rs.getLong("betreft"))),
                rs.getObject("bezwaar_tot", LocalDate.class),
                rs.getObject("ontvangen_op", LocalDate.class),
                rs.getObject("gepost_op", LocalDate.class),
                rs.getString("verschoning"),
                rs.getString("gronden"),
                rs.getBoolean("commissie"),
                rs.getObject("verdaagd_op", LocalDate.class),
                rs.getObject("instemming_tot", LocalDate.class),
                rs.getInt("hersteldagen"),
                new Bezwaar.Horen(
                        Bezwaar.Wijze.valueOf(rs.getString("horen")),
                        rs.getObject("gehoord_op", LocalDate.class),
                        rs.getString("hoortekst")),
                rs.getObject("advies_op", LocalDate.class),
                rs.getString("advies"),
                Bezwaar.Fase.valueOf(rs.getString("fase")),
                rs.getObject("klaar_op", LocalDate.class));
    }
}
