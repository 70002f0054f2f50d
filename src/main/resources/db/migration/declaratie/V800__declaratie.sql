create schema if not exists declaratie;

create table declaratie.declaratie (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    agbcode text not null,
    berichtidentificatie text not null,
    dagtekening date not null,
    declaratienummer text not null,
    -- first day of the calendar month claimed over
    maand date not null check (maand = date_trunc('month', maand)),
    declaratiedagtekening date not null,
    ingediend_centen bigint not null,
    inhoud_hash text not null,
    ontvangen_op timestamp not null,
    -- rules that refuse the header or the whole declaratie; then it counts as never sent (iWmo IV087)
    header_regels text[] not null default '{}',
    declaratie_regels text[] not null default '{}',
    toegekend_centen bigint not null default 0,
    afgewezen_regels integer not null default 0,
    -- euros of refused lines, debit and credit both counted up, in cents
    afgewezen_centen bigint not null default 0,
    verwerkt boolean generated always as (cardinality(header_regels) = 0 and cardinality(declaratie_regels) = 0) stored
);
create unique index declaratie_bericht on declaratie.declaratie (gemeentecode, agbcode, berichtidentificatie)
    where cardinality(header_regels) = 0;
create unique index declaratie_nummer on declaratie.declaratie (gemeentecode, agbcode, declaratienummer)
    where cardinality(header_regels) = 0 and cardinality(declaratie_regels) = 0;
create index declaratie_maand on declaratie.declaratie (gemeentecode, maand desc, agbcode);
create index declaratie_aanbieder on declaratie.declaratie (agbcode, maand desc);

create table declaratie.prestatie (
    id bigint generated always as identity primary key,
    declaratie_id bigint not null references declaratie.declaratie,
    volgnummer integer not null,
    gemeentecode text not null,
    agbcode text not null,
    bsn text not null,
    referentie text not null,
    vorige_referentie text,
    toewijzing integer not null,
    productcategorie text not null,
    productcode text not null,
    begin date not null,
    einde date not null,
    volume bigint not null,
    eenheid text not null,
    tarief_centen bigint,
    bedrag_centen bigint not null,
    credit boolean not null
);
create index prestatie_declaratie on declaratie.prestatie (declaratie_id, volgnummer);
create index prestatie_referentie on declaratie.prestatie (gemeentecode, agbcode, referentie);
create index prestatie_vorige on declaratie.prestatie (gemeentecode, agbcode, vorige_referentie)
    where vorige_referentie is not null;
create index prestatie_toewijzing on declaratie.prestatie (gemeentecode, toewijzing);

-- One verdict per line, only ever added, with the facts it rests on.
create table declaratie.oordeel (
    prestatie_id bigint primary key references declaratie.prestatie,
    regels text[] not null,
    goedgekeurd boolean generated always as (cardinality(regels) = 0) stored,
    -- most that this line may hold, and most that the toewijzing may hold, in minutes where hours were granted
    maand_maximum bigint,
    totaal_maximum bigint,
    eerder_gebruikt bigint,
    tarief_euro numeric(12, 4),
    verwacht_centen bigint
);

-- Number of ISO weeks that a closed periode touches (iWmo IV077).
create function declaratie.weken(begin date, einde date) returns bigint immutable parallel safe language sql
    return (date_trunc('week', einde)::date - date_trunc('week', begin)::date) / 7 + 1;

-- Number of Sundays in a closed periode; 4 January 1970 was one.
create function declaratie.zondagen(begin date, einde date) returns bigint immutable parallel safe language sql
    return (einde - date '1970-01-04') / 7 - (begin - 1 - date '1970-01-04') / 7;

-- Weeks that count in a product period of an output toewijzing: its Sundays, and the broken last week in the period that
-- holds the last Sunday of the toewijzing (iWmo IV076, IV077).
create function declaratie.outputweken(begin date, einde date, van date, tot date) returns bigint
    immutable parallel safe language sql
    return declaratie.zondagen(begin, einde)
        + case when extract(isodow from tot) <> 7
            and greatest(date_trunc('week', tot)::date - 1, van) between begin and einde then 1 else 0 end;

-- How many volumes of a line are one volume of the measure: hours are measured in minutes.
create function declaratie.maat(eenheid text) returns bigint immutable parallel safe language sql
    return case eenheid when '04' then 60 else 1 end;

-- Most that one product period may hold (iWmo TR321, IV077, IV078), in the measure.
create function declaratie.maandmaximum(
    volume bigint, eenheid text, frequentie text, categorie text, van date, tot date, begin date, einde date)
    returns bigint immutable parallel safe language sql
    return volume * declaratie.maat(eenheid) * case frequentie
        when '1' then einde - begin + 1
        when '2' then case
            when eenheid in ('82', '83') then declaratie.outputweken(begin, einde, van, tot)
            when categorie = '01' then 6
            else declaratie.weken(begin, einde) end
        else 1 end;

-- Most that the whole toewijzing may hold (iWmo TR322), in the measure; null without an end, then there is no such limit.
create function declaratie.totaalmaximum(volume bigint, eenheid text, frequentie text, van date, tot date)
    returns bigint immutable parallel safe language sql
    return volume * declaratie.maat(eenheid) * case frequentie
        when '1' then tot - van + 1
        when '2' then declaratie.weken(van, tot)
        when '4' then (extract(year from tot) - extract(year from van)) * 12
            + extract(month from tot) - extract(month from van) + 1
        else 1 end;

-- Fills room line by line: what does not fit takes no room.
create function declaratie.pas_in(gebruikt bigint, maat bigint, ruimte bigint, telt boolean) returns bigint
    immutable parallel safe language sql
    return case when telt and (ruimte is null or gebruikt + maat <= ruimte) then gebruikt + maat else gebruikt end;

create aggregate declaratie.ingepast(bigint, bigint, boolean) (
    sfunc = declaratie.pas_in, stype = bigint, initcond = '0', parallel = safe);

-- What is to be paid per aanbieder and month claimed over; credits are taken off.
create view declaratie.te_betalen as
select d.gemeentecode, d.agbcode, d.maand,
    coalesce(sum(p.bedrag_centen) filter (where not p.credit), 0)::bigint as debet_centen,
    coalesce(sum(p.bedrag_centen) filter (where p.credit), 0)::bigint as credit_centen
from declaratie.declaratie d
join declaratie.prestatie p on p.declaratie_id = d.id
join declaratie.oordeel o on o.prestatie_id = p.id
where o.goedgekeurd
group by d.gemeentecode, d.agbcode, d.maand;
