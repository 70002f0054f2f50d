-- What a line counts for on its toewijzing, credits negative: volume in the measure, or cents where money was granted.
create function declaratie.telt(
    volume bigint, eenheid text, centen bigint, credit boolean, toegewezen_volume bigint, budget bigint)
    returns bigint immutable parallel safe language sql
    return case when credit then -1 else 1 end
        * case when budget is not null or toegewezen_volume is null then centen
            else volume * declaratie.maat(eenheid) end;

-- Whether a volume in this unit may be claimed on a toewijzing in that unit (iWmo TR341).
create function declaratie.eenheid_past(eenheid text, toegewezen text) returns boolean immutable parallel safe language sql
    return coalesce(eenheid = toegewezen or (toegewezen = '04' and eenheid = '01'), false);

-- Most that the approved lines of a toewijzing together may count for (iWmo TR322, TR369); null when there is no limit.
create function declaratie.ruimte(budget bigint, volume bigint, eenheid text, frequentie text, van date, tot date)
    returns bigint immutable parallel safe language sql
    return coalesce(budget, declaratie.totaalmaximum(volume, eenheid, frequentie, van, tot));

-- Verbruik of one toewijzing per calendar month, up to the month of the peildatum or the last one claimed over. A month outside
-- the toewijzing has no product period and no room. The functions are those that judge.
create function declaratie.verbruik(gemeente text, toewijzingnummer integer, peildatum date)
    returns table (
        maand date, begin date, einde date,
        -- most that one line may count for in this product period (iWmo TR321); null when only the total counts
        maximum bigint,
        -- most that the whole toewijzing may count for; null without limit
        totaal bigint,
        -- counted so far, credits taken off
        goedgekeurd bigint, goedgekeurd_centen bigint,
        -- refused debits, so far as their unit fits
        afgewezen bigint, afgewezen_centen bigint, afgewezen_regels bigint,
        -- a debit stands that was not credited (iWmo TR389)
        bezet boolean,
        -- most that a new line may count for now, and after crediting the one that stands
        nog bigint, nog_na_correctie bigint)
    stable language sql as $$
    with t as (
        select f.*, declaratie.ruimte(f.budget_centen, f.volume, f.eenheid, f.frequentie, f.begin, f.einde) as totaal
        from toewijzing.toewijzing_feiten f where f.gemeentecode = gemeente and f.nummer = toewijzingnummer),
    regel as (
        select date_trunc('month', p.begin)::date as maand, p.begin, p.einde, p.credit, p.bedrag_centen, o.goedgekeurd,
            declaratie.telt(p.volume, p.eenheid, p.bedrag_centen, p.credit, t.volume, t.budget_centen) as telt,
            t.budget_centen is not null or t.volume is null or declaratie.eenheid_past(p.eenheid, t.eenheid) as past
        from t
        join declaratie.prestatie p on p.gemeentecode = t.gemeentecode and p.toewijzing = t.nummer
            and p.agbcode = t.agbcode and p.bsn = t.bsn
        join declaratie.oordeel o on o.prestatie_id = p.id),
    maanden as (
        select generate_series(date_trunc('month', t.begin), date_trunc('month', least(t.einde, peildatum)),
            interval '1 month')::date as maand from t
        union
        select regel.maand from regel),
    gebruikt as (select coalesce(sum(telt), 0)::bigint as alles from regel where goedgekeurd),
    stand as (
        select m.maand, greatest(m.maand, t.begin) as begin,
            least((m.maand + interval '1 month - 1 day')::date, t.einde) as einde, t.totaal, t.verwijderd,
            case when t.totaal is not null then greatest(t.totaal - (select alles from gebruikt), 0) end as over,
            coalesce(s.goedgekeurd, 0) as goedgekeurd, coalesce(s.goedgekeurd_centen, 0) as goedgekeurd_centen,
            coalesce(s.afgewezen, 0) as afgewezen, coalesce(s.afgewezen_centen, 0) as afgewezen_centen,
            coalesce(s.afgewezen_regels, 0) as afgewezen_regels,
            t.productcode is not null and coalesce((
                select sum(case when r.credit then -1 else 1 end) > 0 from regel r
                where r.goedgekeurd and r.begin = greatest(m.maand, t.begin)
                  and r.einde = least((m.maand + interval '1 month - 1 day')::date, t.einde)), false) as bezet
        from maanden m cross join t
        left join lateral (
            select sum(r.telt) filter (where r.goedgekeurd)::bigint as goedgekeurd,
                sum(case when r.credit then -1 else 1 end * r.bedrag_centen) filter (where r.goedgekeurd)::bigint
                    as goedgekeurd_centen,
                sum(r.telt) filter (where not r.goedgekeurd and not r.credit and r.past)::bigint as afgewezen,
                sum(r.bedrag_centen) filter (where not r.goedgekeurd and not r.credit)::bigint as afgewezen_centen,
                count(*) filter (where not r.goedgekeurd) as afgewezen_regels
            from regel r where r.maand = m.maand) s on true),
    binnen as (
        select s.*, s.begin <= s.einde and not s.verwijderd as geldt,
            case when t.frequentie is distinct from '6' then declaratie.maandmaximum(t.volume, t.eenheid, t.frequentie,
                t.productcategorie, t.begin, t.einde, s.begin, s.einde) end as maximum
        from stand s cross join t)
    select b.maand, b.begin, b.einde, case when b.geldt then b.maximum end, b.totaal, b.goedgekeurd, b.goedgekeurd_centen,
        b.afgewezen, b.afgewezen_centen, b.afgewezen_regels, b.bezet,
        case when not b.geldt or b.bezet then 0 else least(b.maximum, b.over) end,
        case when not b.geldt then 0 when b.bezet then least(b.maximum, b.over + b.goedgekeurd)
            else least(b.maximum, b.over) end
    from binnen b order by b.maand
    $$;
