package nl.nabij.declaratie.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import nl.nabij.declaratie.BeoordeeldePrestatie;
import nl.nabij.declaratie.Betaalregel;
import nl.nabij.declaratie.Declaratiefilter;
import nl.nabij.declaratie.Declaratieoverzicht;
import nl.nabij.declaratie.Declaratiesamenvatting;
import nl.nabij.declaratie.Prestatie;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OverzichtRepository implements Declaratieoverzicht {

    static final String KOLOMMEN = """
        select d.*, case when verwerkt then afgewezen_centen else abs(ingediend_centen) end as uitval_centen,
            (select count(*) from declaratie.prestatie p where p.declaratie_id = d.id) as regels
        from declaratie.declaratie d
        """;

    private static final String SAMENVATTING = KOLOMMEN + """
        where d.%s = :eigenaar
          and (:agb::text is null or d.agbcode = :agb)
          and (:maand::date is null or d.maand = :maand)
          and (not :uitval or not d.verwerkt or d.afgewezen_regels > 0)
        order by %s limit :aantal offset :vanaf
        """;

    static final String PRESTATIE = """
        select p.*, o.*, d.maand, t.eenheid = '04' as in_minuten,
            t.nummer is not null and not exists (select 1 from toewijzing.levering_feiten l
                where l.gemeentecode = p.gemeentecode and l.nummer = p.toewijzing) as start_ontbreekt
        from declaratie.prestatie p
        join declaratie.declaratie d on d.id = p.declaratie_id
        join declaratie.oordeel o on o.prestatie_id = p.id
        left join toewijzing.toewijzing_feiten t on t.gemeentecode = p.gemeentecode
            and t.nummer = p.toewijzing and t.agbcode = p.agbcode
        """;

    private final JdbcClient jdbc;

    OverzichtRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Declaratiesamenvatting> vanGemeente(Gemeentecode gemeente, Declaratiefilter filter) {
        return list("gemeentecode", gemeente.waarde(), "uitval_centen desc, d.ontvangen_op desc, d.id desc", filter);
    }

    @Override
    public List<Declaratiesamenvatting> vanAanbieder(Agbcode aanbieder, Declaratiefilter filter) {
        return list("agbcode", aanbieder.waarde(), "d.ontvangen_op desc, d.id desc", filter);
    }

    private List<Declaratiesamenvatting> list(String kolom, String eigenaar, String order, Declaratiefilter filter) {
        Agbcode aanbieder = filter.aanbieder();
        YearMonth maand = filter.maand();
        return jdbc.sql(SAMENVATTING.formatted(kolom, order))
                .param("eigenaar", eigenaar)
                .param("agb", aanbieder == null ? null : aanbieder.waarde(), Types.VARCHAR)
                .param("maand", maand == null ? null : maand.atDay(1), Types.DATE)
                .param("uitval", filter.alleenUitval())
                .param("aantal", Declaratiefilter.PER_PAGINA)
                .param("vanaf", filter.pagina() * Declaratiefilter.PER_PAGINA)
                .query(OverzichtRepository::samenvatting)
                .list();
    }

    @Override
    public Declaratiesamenvatting get(Gemeentecode gemeente, long declaratie) {
        return get("gemeentecode", gemeente.waarde(), declaratie);
    }

    @Override
    public Declaratiesamenvatting get(Agbcode aanbieder, long declaratie) {
        return get("agbcode", aanbieder.waarde(), declaratie);
    }

    private Declaratiesamenvatting get(String kolom, String eigenaar, long declaratie) {
        return jdbc.sql((KOLOMMEN + "where d.%s = :eigenaar and d.id = :id").formatted(kolom))
                .param("eigenaar", eigenaar)
                .param("id", declaratie)
                .query(OverzichtRepository::samenvatting)
                .optional()
                .orElseThrow(() -> new NotFoundException("declaratie " + declaratie));
    }

    static Declaratiesamenvatting samenvatting(ResultSet rs, int row) throws SQLException {
        return new Declaratiesamenvatting(
                rs.getLong("id"),
                Gemeentecode.of(rs.getString("gemeentecode")),
                Agbcode.of(rs.getString("agbcode")),
                rs.getString("declaratienummer"),
                YearMonth.from(rs.getObject("maand", LocalDate.class)),
                rs.getObject("ontvangen_op", LocalDateTime.class),
                rs.getBoolean("verwerkt"),
                rs.getInt("regels"),
                rs.getInt("afgewezen_regels"),
                Bedrag.ofCenten(rs.getLong("ingediend_centen")),
                Bedrag.ofCenten(rs.getLong("toegekend_centen")),
                Bedrag.ofCenten(rs.getLong("uitval_centen")));
    }

    @Override
    public List<BeoordeeldePrestatie> prestaties(Gemeentecode gemeente, long declaratie, boolean alleenAfgewezen) {
        return prestaties("gemeentecode", gemeente.waarde(), declaratie, alleenAfgewezen);
    }

    @Override
    public List<BeoordeeldePrestatie> prestaties(Agbcode aanbieder, long declaratie, boolean alleenAfgewezen) {
        return prestaties("agbcode", aanbieder.waarde(), declaratie, alleenAfgewezen);
    }

    private List<BeoordeeldePrestatie> prestaties(
            String kolom, String eigenaar, long declaratie, boolean alleenAfgewezen) {
        return jdbc.sql(PRESTATIE + """
            where p.%s = :eigenaar and p.declaratie_id = :id and (not :afgewezen or not o.goedgekeurd)
            order by case when :afgewezen then -p.bedrag_centen end, p.volgnummer
            """.formatted(kolom))
                .param("eigenaar", eigenaar)
                .param("id", declaratie)
                .param("afgewezen", alleenAfgewezen)
                .query(OverzichtRepository::prestatie)
                .list();
    }

    @Override
    public List<BeoordeeldePrestatie> vanToewijzing(Gemeentecode gemeente, Toewijzingnummer nummer) {
        return jdbc.sql(PRESTATIE + """
            where p.gemeentecode = :gemeente and p.toewijzing = :nummer and t.nummer is not null
            order by p.begin, p.id
            """)
                .param("gemeente", gemeente.waarde())
                .param("nummer", Integer.valueOf(nummer.waarde()))
                .query(OverzichtRepository::prestatie)
                .list();
    }

    static BeoordeeldePrestatie prestatie(ResultSet rs, int row) throws SQLException {
        Prestatie prestatie = PrestatieRows.prestatie(rs);
        return new BeoordeeldePrestatie(
                rs.getLong("declaratie_id"),
                YearMonth.from(rs.getObject("maand", LocalDate.class)),
                prestatie,
                PrestatieRows.afkeur(rs, prestatie),
                rs.getBoolean("start_ontbreekt"));
    }

    @Override
    public List<Betaalregel> teBetalen(Gemeentecode gemeente, @Nullable YearMonth maand) {
        return jdbc.sql("""
            select * from declaratie.te_betalen
            where gemeentecode = :gemeente and (:maand::date is null or maand = :maand)
            order by maand desc, agbcode
            """)
                .param("gemeente", gemeente.waarde())
                .param("maand", maand == null ? null : maand.atDay(1), Types.DATE)
                .query((rs, i) -> new Betaalregel(
                        Agbcode.of(rs.getString("agbcode")),
                        YearMonth.from(rs.getObject("maand", LocalDate.class)),
                        Bedrag.ofCenten(rs.getLong("debet_centen")),
                        Bedrag.ofCenten(rs.getLong("credit_centen"))))
                .list();
    }
}
