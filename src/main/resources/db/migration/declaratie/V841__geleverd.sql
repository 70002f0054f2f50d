-- What an aanbieder says it delivered on a toewijzing, per day or per calendar month. A correction adds a row and ends the one before:
-- nothing is overwritten. It never judges a claim.
create table declaratie.geleverd (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    toewijzing integer not null,
    agbcode text not null,
    begin date not null,
    -- the same day, or the last day of the month that begins on the first
    einde date not null check (einde = begin
        or (begin = date_trunc('month', begin) and einde = (begin + interval '1 month - 1 day')::date)),
    volume bigint not null check (volume between 0 and 99999999),
    eenheid text not null,
    door text not null,
    via text not null check (via in ('SCHERM', 'BESTAND', 'API')),
    vastgelegd_op timestamp not null,
    vervangen_op timestamp
);
create unique index geleverd_geldend on declaratie.geleverd (gemeentecode, toewijzing, begin, einde)
    where vervangen_op is null;
create index geleverd_toewijzing on declaratie.geleverd (gemeentecode, toewijzing, vastgelegd_op desc);

drop function declaratie.verbruik(text, integer, date);

-- Verbruik of one toewijzing per calendar month, up to the month of the peildatum or the last one claimed or delivered in. A month outside
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
        nog bigint, nog_na_correctie bigint,
        -- in the measure; null when nothing was registered for the month. Until: last day that was registered
        geleverd bigint, geleverd_tot date)
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
    levering as (
        select date_trunc('month', g.begin)::date as maand,
            sum(g.volume * declaratie.maat(g.eenheid))::bigint as geleverd,
            max(least(g.einde, t.einde, peildatum)) as geleverd_tot
        from t
        join declaratie.geleverd g on g.gemeentecode = t.gemeentecode and g.toewijzing = t.nummer and g.agbcode = t.agbcode
        where g.vervangen_op is null
        group by 1),
    maanden as (
        select generate_series(date_trunc('month', t.begin), date_trunc('month', least(t.einde, peildatum)),
            interval '1 month')::date as maand from t
        union
        select regel.maand from regel
        union
        select levering.maand from levering),
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
            else least(b.maximum, b.over) end,
        l.geleverd, l.geleverd_tot
    from binnen b left join levering l on l.maand = b.maand order by b.maand
    $$;
