package nl.nabij.berichten.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.berichten.verkeer.Antwoordlijst;
import nl.nabij.berichten.verkeer.Berichtenlijst.Lezer;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bedrag;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.toewijzing.Berichttermijn;
import nl.nabij.toewijzing.Berichttermijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAntwoordlijst implements Antwoordlijst {

    private static final String PAREN = """
        with paar as (
            select b.id, b.volgnummer, b.identificatie, b.gemeentecode, b.agbcode,
                (b.tijdstip at time zone 'Europe/Amsterdam')::date as ontvangen_op,
                f.id as declaratie, f.declaratienummer, f.maand, coalesce(f.ingediend_centen, 0) as ingediend,
                coalesce(f.toegekend_centen, 0) as toegekend, coalesce(f.afgewezen_centen, 0) as afgewezen,
                coalesce(f.afgewezen_regels, 0) as afgewezen_regels, a.id as antwoord,
                (a.verstuurd_op at time zone 'Europe/Amsterdam')::date as beantwoord_op,
                case when a.uitkomst = 'VERSTUURD' then 'BEANTWOORD' when a.uitkomst = 'TE_VERSTUREN' then 'KLAAR'
                    when b.uitkomst = 'GEWEIGERD' then 'ONMOGELIJK' else 'OPEN' end as stand
            from berichten.bericht b
            left join berichten.bericht a on a.antwoord_op = b.id and a.richting = 'UIT'
            left join lateral (
                select x.* from declaratie.declaratie_feiten x
                where x.gemeentecode = b.gemeentecode and x.agbcode = b.agbcode
                  and x.berichtidentificatie = b.identificatie and x.houdt_identificatie and b.houdt_identificatie
                order by x.id desc limit 1) f on true
            where b.richting = 'IN' and b.soort = 'WMO323' and b.gemeentecode is not null and b.agbcode is not null
              and (:gemeente::text is null or b.gemeentecode = :gemeente)
              and (:agb::text is null or b.agbcode = :agb))
        """;

    private static final String KEUZE = """
         from paar where (:aanbieder::text is null or agbcode = :aanbieder) and (:maand::date is null or maand = :maand)
          and (not :uitval or stand <> 'BEANTWOORD' or declaratie is null or afgewezen > 0)
        """;

    private final JdbcClient jdbc;
    private final Berichttermijnen termijnen;

    JdbcAntwoordlijst(JdbcClient jdbc, Berichttermijnen termijnen) {
        this.jdbc = jdbc;
        this.termijnen = termijnen;
    }

    @Override
    public Bladzijde zoek(Vraag vraag) {
        long totaal = keuze("select count(*)", vraag).query(Long.class).single();
        return new Bladzijde(
                keuze("select *", vraag, """
                     order by stand not in ('OPEN', 'KLAAR'), case when stand in ('OPEN', 'KLAAR') then volgnummer end,
                        afgewezen desc, volgnummer desc
                    limit :aantal offset :vanaf
                    """)
                        .param("aantal", vraag.perBladzijde())
                        .param("vanaf", (long) (vraag.bladzijde() - 1) * vraag.perBladzijde())
                        .query(this::paar)
                        .list(),
                totaal);
    }

    @Override
    public Optional<Paar> vanDeclaratie(Lezer lezer, long declaratie) {
        return voor(lezer, PAREN + "select * from paar where declaratie = :declaratie")
                .param("declaratie", declaratie)
                .query(this::paar)
                .optional();
    }

    @Override
    public Map<Stand, Long> tellingen(Lezer lezer) {
        Map<Stand, Long> tellingen = new EnumMap<>(Stand.class);
        voor(lezer, PAREN + "select stand, count(*) as aantal from paar group by stand")
                .query((rs, i) -> Map.entry(Stand.valueOf(rs.getString("stand")), rs.getLong("aantal")))
                .list()
                .forEach(e -> tellingen.put(e.getKey(), e.getValue()));
        return tellingen;
    }

    private StatementSpec keuze(String wat, Vraag vraag) {
        return keuze(wat, vraag, "");
    }

    private StatementSpec keuze(String wat, Vraag vraag, String slot) {
        Agbcode aanbieder = vraag.aanbieder();
        YearMonth maand = vraag.maand();
        return voor(vraag.lezer(), PAREN + wat + KEUZE + slot)
                .param("aanbieder", aanbieder == null ? null : aanbieder.waarde(), Types.VARCHAR)
                .param("maand", maand == null ? null : maand.atDay(1), Types.DATE)
                .param("uitval", vraag.alleenUitval());
    }

    private StatementSpec voor(Lezer lezer, String sql) {
        return jdbc.sql(sql)
                .param(
                        "gemeente",
                        lezer instanceof Lezer.VanGemeente g ? g.gemeente().waarde() : null,
                        Types.VARCHAR)
                .param(
                        "agb",
                        lezer instanceof Lezer.VanAanbieder a ? a.aanbieder().waarde() : null,
                        Types.VARCHAR);
    }

    private Paar paar(ResultSet rs, int row) throws SQLException {
        Gemeentecode gemeente = Gemeentecode.of(rs.getString("gemeentecode"));
        LocalDate ontvangen = rs.getObject("ontvangen_op", LocalDate.class);
        LocalDate maand = rs.getObject("maand", LocalDate.class);
        return new Paar(
                rs.getObject("id", UUID.class),
                tekst(rs.getString("identificatie")),
                gemeente,
                Agbcode.of(rs.getString("agbcode")),
                ontvangen,
                (Long) rs.getObject("declaratie"),
                tekst(rs.getString("declaratienummer")),
                maand == null ? null : YearMonth.from(maand),
                Bedrag.ofCenten(rs.getLong("ingediend")),
                Bedrag.ofCenten(rs.getLong("toegekend")),
                Bedrag.ofCenten(rs.getLong("afgewezen")),
                rs.getInt("afgewezen_regels"),
                rs.getObject("antwoord", UUID.class),
                Stand.valueOf(rs.getString("stand")),
                rs.getObject("beantwoord_op", LocalDate.class),
                termijnen.gemeente(gemeente, Berichttermijn.DECLARATIE, ontvangen));
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
