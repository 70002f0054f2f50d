package nl.nabij.declaratie.opslag;

import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.declaratie.regels.Prestatieregel;
import nl.nabij.declaratie.regels.Prestatieregels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Judges all lines of a declaratie as sets: gathers the facts of every line, asks every rule, adds each line with one verdict.
 * Credits go first, because what they give back may be claimed again in the same declaratie (iWmo OP366).
 */
@Component
class Prestatietoets {

    private static final String CREDIT_FEITEN = """
        select p.*, (d.maand + interval '1 month - 1 day')::date as maandeinde,
            exists (select 1 from toewijzing.toewijzing_feiten t where t.gemeentecode = p.gemeentecode
                and t.agbcode = p.agbcode and t.bsn = p.bsn) as client_bekend,
            coalesce(p.volgnummer > h.eerste, false)
                or exists (select 1 from declaratie.prestatie e where e.gemeentecode = p.gemeentecode
                    and e.agbcode = p.agbcode and e.referentie = p.referentie
                    and e.declaratie_id <> p.declaratie_id) as referentie_bekend,
            o.id as debet_id,
            row(o.bsn, o.toewijzing, o.productcategorie, o.productcode, o.begin, o.einde, o.volume, o.eenheid,
                    o.tarief_centen, o.bedrag_centen)
                is not distinct from
                row(p.bsn, p.toewijzing, p.productcategorie, p.productcode, p.begin, p.einde, p.volume, p.eenheid,
                    p.tarief_centen, p.bedrag_centen) as debet_gelijk,
            exists (select 1 from declaratie.prestatie e join declaratie.oordeel v on v.prestatie_id = e.id
                where v.goedgekeurd and e.credit and e.gemeentecode = p.gemeentecode and e.agbcode = p.agbcode
                  and e.vorige_referentie = p.vorige_referentie) as credit_bekend,
            row_number() over (partition by p.vorige_referentie order by p.volgnummer) as herhaling
        from pg_temp.regel p
        join declaratie.declaratie d on d.id = p.declaratie_id
        left join dubbel h on h.referentie = p.referentie
        left join lateral (
            select e.* from declaratie.prestatie e join declaratie.oordeel v on v.prestatie_id = e.id
            where v.goedgekeurd and not e.credit and e.gemeentecode = p.gemeentecode and e.agbcode = p.agbcode
              and e.referentie = p.vorige_referentie limit 1) o on true
        where p.credit
        """;

    private static final String DEBET_FEITEN = """
        select p.*, (d.maand + interval '1 month - 1 day')::date as maandeinde,
            t.nummer as t_nummer, t.productcategorie as t_categorie, t.productcode as t_product, t.volume as t_volume,
            t.budget_centen as t_budget, t.begin as t_begin, t.einde as t_einde, t.verwijderd as t_verwijderd,
            t.nummer is not null or exists (select 1 from toewijzing.toewijzing_feiten c
                where c.gemeentecode = p.gemeentecode and c.agbcode = p.agbcode and c.bsn = p.bsn) as client_bekend,
            coalesce(p.volgnummer > h.eerste, false)
                or exists (select 1 from declaratie.prestatie e where e.gemeentecode = p.gemeentecode
                    and e.agbcode = p.agbcode and e.referentie = p.referentie
                    and e.declaratie_id <> p.declaratie_id) as referentie_bekend,
            exists (select 1 from contract.product x where x.productcode = p.productcode
                and x.productcategorie = p.productcategorie) as product_bekend,
            declaratie.eenheid_past(p.eenheid, coalesce(t.eenheid, k.eenheid)) as eenheid_past,
            (select count(*) filter (where not e.credit) - count(*) filter (where e.credit)
                from declaratie.prestatie e join declaratie.oordeel v on v.prestatie_id = e.id
                where v.goedgekeurd and e.gemeentecode = p.gemeentecode and e.toewijzing = p.toewijzing
                  and e.productcategorie = p.productcategorie and e.productcode = p.productcode
                  and e.begin = p.begin and e.einde = p.einde) as debet_open,
            case when p.volgnummer > s.eerste then 2 else 1 end as herhaling,
            k.euro as tarief_euro,
            k.prijs_centen,
            case when k.eenheid = p.eenheid then round(p.volume * k.euro * 100)
                when k.eenheid = '04' and p.eenheid = '01' then round(p.volume * k.euro * 100 / 60)
                end::bigint as verwacht_centen,
            declaratie.telt(p.volume, p.eenheid, p.bedrag_centen, false, t.volume, t.budget_centen) as maat,
            coalesce(case when t.budget_centen is not null or t.volume is null then u.bedrag_centen else u.volume end, 0)
                as eerder,
            declaratie.maandmaximum(t.volume, t.eenheid, t.frequentie, t.productcategorie, t.begin, t.einde,
                p.begin, p.einde) as maand_maximum,
            declaratie.ruimte(t.budget_centen, t.volume, t.eenheid, t.frequentie, t.begin, t.einde) as totaal_maximum
        from pg_temp.regel p
        join declaratie.declaratie d on d.id = p.declaratie_id
        left join dubbel h on h.referentie = p.referentie
        left join toewijzing.toewijzing_feiten t on t.gemeentecode = p.gemeentecode and t.nummer = p.toewijzing
            and t.agbcode = p.agbcode and t.bsn = p.bsn
        left join declaratie.gebruik u on u.gemeentecode = p.gemeentecode and u.toewijzing = t.nummer
        left join prijs k on k.productcode = p.productcode and k.begin = p.begin and k.geteld_in = p.eenheid
        left join tweede s on s.toewijzing = p.toewijzing and s.productcategorie = p.productcategorie
            and s.productcode = p.productcode and s.begin = p.begin and s.einde = p.einde
        where not p.credit
        """;

    private static final String DUBBEL = """
        dubbel as materialized (
            select referentie, min(volgnummer) as eerste from pg_temp.regel group by referentie having count(*) > 1)
        """;

    /** Verdicts, lines and sums in one go, from what was judged; gives what is added up on the declaratie. */
    private static final String BEWAAR = """
        , oordelen as (
            insert into declaratie.oordeel (
                prestatie_id, regels, maand_maximum, totaal_maximum, eerder_gebruikt, tarief_euro, verwacht_centen)
            select id, regels, maand_maximum, totaal_maximum, eerder_gebruikt, tarief_euro, verwacht_centen
            from beslist),
        regels as (
            insert into declaratie.prestatie (id, %1$s) overriding system value
            select id, %1$s from pg_temp.regel where credit = %2$s),
        boeking as (
            insert into declaratie.gebruik as g (gemeentecode, toewijzing, volume, bedrag_centen)
            select gemeentecode, toewijzing, sum(%3$s volume * declaratie.maat(eenheid)), sum(%3$s bedrag_centen)
            from beslist where cardinality(regels) = 0
            group by gemeentecode, toewijzing
            on conflict (toewijzing, gemeentecode) do update
                set volume = g.volume + excluded.volume, bedrag_centen = g.bedrag_centen + excluded.bedrag_centen)
        select coalesce(sum(%3$s bedrag_centen) filter (where cardinality(regels) = 0), 0) as toegekend,
            count(*) filter (where cardinality(regels) > 0) as afgewezen,
            coalesce(sum(bedrag_centen) filter (where cardinality(regels) > 0), 0) as afgewezen_centen
        from beslist
        """;

    private static final String CREDIT = "with " + DUBBEL
            + """
            , beslist as materialized (
                select f.*, %s as regels, null::bigint as maand_maximum, null::bigint as totaal_maximum,
                    null::bigint as eerder_gebruikt, null::numeric as tarief_euro, null::bigint as verwacht_centen
                from (%s) f)
            """.formatted(regels(Prestatieregels.CREDIT), CREDIT_FEITEN)
            + BEWAAR.formatted(Regelstroom.KOLOMMEN, "true", "-");

    private static final String DEBET = "with " + DUBBEL
            + """
            , prijs as materialized (
                select w.productcode, w.begin, w.eenheid as geteld_in, k.euro, k.eenheid,
                    case when k.eenheid = w.eenheid then k.euro * 100
                        when k.eenheid = '04' and w.eenheid = '01' then k.euro * 100 / 60 end as prijs_centen
                from (select distinct gemeentecode, agbcode, productcode, begin, eenheid
                    from pg_temp.regel where not credit) w
                cross join lateral (
                    select k.euro, k.eenheid from contract.tarief_feiten k
                    where k.gemeentecode = w.gemeentecode and k.productcode = w.productcode
                      and (k.agbcode = w.agbcode or k.agbcode is null)
                      and w.begin between k.begin and coalesce(k.einde, 'infinity')
                    order by k.agbcode nulls last limit 1) k),
            tweede as materialized (
                select toewijzing, productcategorie, productcode, begin, einde, min(volgnummer) as eerste
                from pg_temp.regel where not credit
                group by toewijzing, productcategorie, productcode, begin, einde having count(*) > 1),
            feiten as (%s offset 0),
            getoetst as (select f.*, %s as regels_los from feiten f offset 0),
            gevuld as (
                select g.*, coalesce(declaratie.ingepast(g.maat, g.totaal_maximum - g.eerder, cardinality(g.regels_los) = 0)
                        over (partition by g.t_nummer order by g.begin, g.volgnummer
                            rows between unbounded preceding and 1 preceding), 0) as nu
                from getoetst g),
            gepast as (
                select f.*, f.totaal_maximum is null or f.maat = 0 or f.eerder + f.nu + f.maat <= f.totaal_maximum
                    as past_in_totaal
                from gevuld f),
            beslist as materialized (
                select f.*, case when not f.client_bekend then f.regels_los else f.regels_los || %s end as regels,
                    f.eerder + f.nu as eerder_gebruikt
                from gepast f)
            """.formatted(DEBET_FEITEN, regels(Prestatieregels.DEBET), lijst(Prestatieregels.TOTAAL))
            + BEWAAR.formatted(Regelstroom.KOLOMMEN, "false", "");

    private final JdbcClient jdbc;

    Prestatietoets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the verdicts come to.
     *
     * @param toegekend cents; approved debits less approved credits
     * @param afgewezenCenten of refused lines, debits and credits both counted up
     */
    record Som(long toegekend, int afgewezen, long afgewezenCenten) {

        Som plus(Som ander) {
            return new Som(
                    toegekend + ander.toegekend, afgewezen + ander.afgewezen, afgewezenCenten + ander.afgewezenCenten);
        }
    }

    /** Judges the lines that {@link Regellader} brought in, and stores each with its verdict. */
    Som toets() {
        // The lines differ so much in number that a plan for another declaratie is worth nothing.
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query()
                .singleValue();
        return toets(CREDIT).plus(toets(DEBET));
    }

    private Som toets(String sql) {
        return jdbc.sql(sql)
                .query((rs, i) ->
                        new Som(rs.getLong("toegekend"), rs.getInt("afgewezen"), rs.getLong("afgewezen_centen")))
                .single();
    }

    /** Codes of the offended rules as an SQL array: the one about the client alone, or all the others. */
    private static String regels(List<Prestatieregel> regels) {
        return "case when (%s) is not false then array['%s'] else %s end"
                .formatted(Prestatieregels.CLIENT.geschonden(), Prestatieregels.CLIENT.regelcode(), lijst(regels));
    }

    /** Empty at once when no rule is offended, as with nearly every line. */
    private static String lijst(List<Prestatieregel> regels) {
        String een = regels.stream().map(r -> "(" + voorwaarde(r) + ")").collect(Collectors.joining("\n    or "));
        return regels.stream()
                .map(r -> "case when %s then '%s' end".formatted(voorwaarde(r), r.regelcode()))
                .collect(Collectors.joining(
                        ",\n    ",
                        "case when " + een + " then array_remove(array[",
                        "]::text[], null) else '{}'::text[] end"));
    }

    private static String voorwaarde(Prestatieregel r) {
        return "%s(%s) is not false".formatted(r.vraagtToewijzing() ? "t_nummer is not null and " : "", r.geschonden());
    }
}
