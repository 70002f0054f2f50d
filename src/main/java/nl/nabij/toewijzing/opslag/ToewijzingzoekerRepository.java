package nl.nabij.toewijzing.opslag;

import java.util.List;
import nl.nabij.toewijzing.Toewijzingzoeker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ToewijzingzoekerRepository implements Toewijzingzoeker {

    private static final String GESTART = """
         exists (select from toewijzing.levering s where s.gemeentecode = t.gemeentecode and s.nummer = t.nummer
            and s.soort = 'START' and s.ingetrokken_op is null)
        """;

    /** The last start that holds was followed by a stop that is not temporary. */
    private static final String GESTOPT = """
         coalesce((select (select e.reden <> '20' from toewijzing.levering e
                where e.gemeentecode = s.gemeentecode and e.nummer = s.nummer and e.soort = 'STOP'
                  and e.begin = s.begin and e.ingetrokken_op is null
                order by e.einde desc, e.id desc limit 1)
            from toewijzing.levering s where s.gemeentecode = t.gemeentecode and s.nummer = t.nummer
              and s.soort = 'START' and s.ingetrokken_op is null
            order by s.begin desc, s.id desc limit 1), false)
        """;

    private static final String BEEINDIGD =
            " (t.reden_wijziging is not distinct from '13' or coalesce(t.einde < :vandaag, false) or" + GESTOPT + ")";

    /** Outside the messages nothing is confirmed; one taken over from another system is known to the aanbieder already. */
    private static final String BEVESTIGD = """
         (not t.via_bericht or (t.afgekeurde_versie is distinct from t.versie
            and coalesce(t.verzonden_versie >= t.versie, false)
            and coalesce((select v.retour_op is not null and v.retourcodes <@ array['0200']
                from toewijzing.verzending v
                where v.gemeentecode = t.gemeentecode and v.nummers @> array[t.nummer]
                order by v.verzonden_op desc, v.berichtidentificatie desc limit 1), true)))
        """;

    private final JdbcClient jdbc;

    ToewijzingzoekerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long aantal(Filter filter) {
        return vul("select count(*)" + van(filter), filter).query(Long.class).single();
    }

    @Override
    public List<Regel> zoek(Filter filter, Blad blad) {
        String kolommen =
                "select t.*," + BEVESTIGD + "as bevestigd," + GESTART + "as gestart," + BEEINDIGD + " as beeindigd";
        return vul(kolommen + van(filter) + volgorde(blad) + " limit :grootte offset :vanaf", filter)
                .param("grootte", blad.grootte())
                .param("vanaf", (long) (blad.bladzijde() - 1) * blad.grootte())
                .query((rs, i) -> new Regel(
                        ToewijzingRows.toewijzing(rs, i),
                        rs.getBoolean("bevestigd"),
                        rs.getBoolean("gestart"),
                        rs.getBoolean("beeindigd")))
                .list();
    }

    private static String van(Filter f) {
        return " from toewijzing.toewijzing t where t.gemeentecode = :gemeente"
                + (f.zoek().isEmpty() ? "" : " and (t.bsn = :zoek or t.nummer::text = ltrim(:zoek, '0'))")
                + (f.aanbieder() == null ? "" : " and t.agbcode = :agb")
                + (f.product() == null ? "" : " and t.productcode = :product")
                + (f.eindigtUiterlijk() == null
                        ? ""
                        : " and t.einde between :vandaag and :uiterlijk and t.reden_wijziging is distinct from '13'")
                + stand(f.stand());
    }

    private static String stand(Stand stand) {
        return switch (stand) {
            case ALLE -> "";
            case NIET_BEVESTIGD -> " and not" + BEEINDIGD + " and not" + BEVESTIGD;
            case NIET_GESTART -> " and not" + BEEINDIGD + " and not" + GESTART;
            case LOOPT -> " and not" + BEEINDIGD + " and" + GESTART;
            case BEEINDIGD -> " and" + BEEINDIGD;
        };
    }

    private static String volgorde(Blad blad) {
        String kolom = switch (blad.kolom()) {
            case NUMMER -> "t.nummer";
            case AANBIEDER -> "t.agbcode";
            case PRODUCT -> "t.productcode";
            case BEGIN -> "t.begin";
            case EINDE -> "t.einde";
        };
        return " order by " + kolom + (blad.oplopend() ? " asc" : " desc") + ", t.nummer";
    }

    private JdbcClient.StatementSpec vul(String sql, Filter f) {
        JdbcClient.StatementSpec vraag = jdbc.sql(sql)
                .param("gemeente", f.gemeente().waarde())
                .param("zoek", f.zoek())
                .param("vandaag", f.vandaag());
        if (f.aanbieder() != null) {
            vraag = vraag.param("agb", f.aanbieder().waarde());
        }
        if (f.product() != null) {
            vraag = vraag.param("product", f.product().waarde());
        }
        return f.eindigtUiterlijk() == null ? vraag : vraag.param("uiterlijk", f.eindigtUiterlijk());
    }
}
