package nl.nabij.declaratie.opslag;

import java.util.List;
import java.util.stream.Collectors;
import nl.nabij.declaratie.regels.Prestatieregel;
import nl.nabij.declaratie.regels.Prestatieregels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Judges all lines of a declaratie as sets: gathers the facts of every line, asks every rule, appends one verdict per line.
 * Credits go first, because what they give back may be claimed again in the same declaratie (iWmo OP366).
 */
@Component
class Prestatietoets {

    private static final String CREDIT_FEITEN = """
        select p.*, (d.maand + interval '1 month - 1 day')::date as maandeinde,
            exists (select 1 from toewijzing.toewijzing_feiten t where t.gemeentecode = p.gemeentecode
                and t.agbcode = p.agbcode and t.bsn = p.bsn) as client_bekend,
            exists (select 1 from declaratie.prestatie e where e.gemeentecode = p.gemeentecode
                and e.agbcode = p.agbcode and e.referentie = p.referentie and e.id < p.id) as referentie_bekend,
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
        from declaratie.prestatie p
        join declaratie.declaratie d on d.id = p.declaratie_id
        left join lateral (
            select e.* from declaratie.prestatie e join declaratie.oordeel v on v.prestatie_id = e.id
            where v.goedgekeurd and not e.credit and e.gemeentecode = p.gemeentecode and e.agbcode = p.agbcode
              and e.referentie = p.vorige_referentie and e.declaratie_id <> p.declaratie_id limit 1) o on true
        where p.declaratie_id = :id and p.credit
        """;

    private static final String DEBET_FEITEN = """
        select p.*, (d.maand + interval '1 month - 1 day')::date as maandeinde,
            t.nummer as t_nummer, t.productcategorie as t_categorie, t.productcode as t_product, t.volume as t_volume,
            t.budget_centen as t_budget, t.begin as t_begin, t.einde as t_einde, t.verwijderd as t_verwijderd,
            t.nummer is not null or exists (select 1 from toewijzing.toewijzing_feiten c
                where c.gemeentecode = p.gemeentecode and c.agbcode = p.agbcode and c.bsn = p.bsn) as client_bekend,
            exists (select 1 from declaratie.prestatie e where e.gemeentecode = p.gemeentecode
                and e.agbcode = p.agbcode and e.referentie = p.referentie and e.id < p.id) as referentie_bekend,
            exists (select 1 from contract.product x where x.productcode = p.productcode
                and x.productcategorie = p.productcategorie) as product_bekend,
            declaratie.eenheid_past(p.eenheid, coalesce(t.eenheid, k.eenheid)) as eenheid_past,
            (select count(*) filter (where not e.credit) - count(*) filter (where e.credit)
                from declaratie.prestatie e join declaratie.oordeel v on v.prestatie_id = e.id
                where v.goedgekeurd and e.gemeentecode = p.gemeentecode and e.toewijzing = p.toewijzing
                  and e.productcategorie = p.productcategorie and e.productcode = p.productcode
                  and e.begin = p.begin and e.einde = p.einde) as debet_open,
            row_number() over (partition by p.toewijzing, p.productcategorie, p.productcode, p.begin, p.einde
                order by p.volgnummer) as herhaling,
            k.euro as tarief_euro,
            case when k.eenheid = p.eenheid then k.euro * 100
                when k.eenheid = '04' and p.eenheid = '01' then k.euro * 100 / 60 end as prijs_centen,
            case when k.eenheid = p.eenheid then round(p.volume * k.euro * 100)
                when k.eenheid = '04' and p.eenheid = '01' then round(p.volume * k.euro * 100 / 60)
                end::bigint as verwacht_centen,
            declaratie.telt(p.volume, p.eenheid, p.bedrag_centen, false, t.volume, t.budget_centen) as maat,
            declaratie.maandmaximum(t.volume, t.eenheid, t.frequentie, t.productcategorie, t.begin, t.einde,
                p.begin, p.einde) as maand_maximum,
            declaratie.ruimte(t.budget_centen, t.volume, t.eenheid, t.frequentie, t.begin, t.einde) as totaal_maximum
        from declaratie.prestatie p
        join declaratie.declaratie d on d.id = p.declaratie_id
        left join toewijzing.toewijzing_feiten t on t.gemeentecode = p.gemeentecode and t.nummer = p.toewijzing
            and t.agbcode = p.agbcode and t.bsn = p.bsn
        left join lateral (
            select k.euro, k.eenheid from contract.tarief_feiten k
            where k.gemeentecode = p.gemeentecode and k.productcode = p.productcode
              and (k.agbcode = p.agbcode or k.agbcode is null)
              and p.begin between k.begin and coalesce(k.einde, 'infinity')
            order by k.agbcode nulls last limit 1) k on true
        where p.declaratie_id = :id and not p.credit
        """;

    private static final String CREDIT = """
        insert into declaratie.oordeel (prestatie_id, regels)
        select f.id, %s from (%s) f
        """.formatted(regels(Prestatieregels.CREDIT), CREDIT_FEITEN);

    private static final String DEBET =
            """
            insert into declaratie.oordeel (
                prestatie_id, regels, maand_maximum, totaal_maximum, eerder_gebruikt, tarief_euro, verwacht_centen)
            with feiten as materialized (%s),
            getoetst as (select f.*, %s as regels_los from feiten f),
            gebruikt as (
                select e.gemeentecode, e.toewijzing,
                    sum(declaratie.telt(e.volume, e.eenheid, e.bedrag_centen, e.credit, f.t_volume, f.t_budget))::bigint
                        as telt
                from (select distinct gemeentecode, t_nummer, t_volume, t_budget from feiten) f
                join declaratie.prestatie e on e.gemeentecode = f.gemeentecode and e.toewijzing = f.t_nummer
                join declaratie.oordeel v on v.prestatie_id = e.id
                where v.goedgekeurd
                group by e.gemeentecode, e.toewijzing),
            gevuld as (
                select g.*, coalesce(u.telt, 0) as eerder,
                    coalesce(declaratie.ingepast(g.maat, g.totaal_maximum - coalesce(u.telt, 0),
                            cardinality(g.regels_los) = 0)
                        over (partition by g.t_nummer order by g.begin, g.volgnummer
                            rows between unbounded preceding and 1 preceding), 0) as nu
                from getoetst g
                left join gebruikt u on u.gemeentecode = g.gemeentecode and u.toewijzing = g.t_nummer),
            beslist as (
                select f.*, f.totaal_maximum is null or f.maat = 0 or f.eerder + f.nu + f.maat <= f.totaal_maximum
                    as past_in_totaal
                from gevuld f)
            select f.id, case when not f.client_bekend then f.regels_los else f.regels_los || %s end,
                f.maand_maximum, f.totaal_maximum, f.eerder + f.nu, f.tarief_euro, f.verwacht_centen
            from beslist f
            """.formatted(DEBET_FEITEN, regels(Prestatieregels.DEBET), lijst(Prestatieregels.TOTAAL));

    private final JdbcClient jdbc;

    Prestatietoets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends the verdict of every line of this declaratie. */
    void toets(long declaratie) {
        jdbc.sql(CREDIT).param("id", declaratie).update();
        jdbc.sql(DEBET).param("id", declaratie).update();
    }

    /** Codes of the offended rules as an SQL array: the one about the client alone, or all the others. */
    private static String regels(List<Prestatieregel> regels) {
        return "case when (%s) is not false then array['%s'] else %s end"
                .formatted(Prestatieregels.CLIENT.geschonden(), Prestatieregels.CLIENT.regelcode(), lijst(regels));
    }

    private static String lijst(List<Prestatieregel> regels) {
        return regels.stream()
                .map(r -> "case when %s(%s) is not false then '%s' end"
                        .formatted(
                                r.vraagtToewijzing() ? "t_nummer is not null and " : "", r.geschonden(), r.regelcode()))
                .collect(Collectors.joining(",\n    ", "array_remove(array[", "]::text[], null)"));
    }
}
