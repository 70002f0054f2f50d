-- A million lines a month. What was approved on a toewijzing is kept as a sum, so that judging a line costs the same however much
-- was claimed before; lines and verdicts are only added, together, by one statement each, so
-- no reference between them is checked row by row.
alter table declaratie.oordeel drop constraint oordeel_prestatie_id_fkey;
alter table declaratie.prestatie drop constraint prestatie_declaratie_id_fkey;

create table declaratie.gebruik (
    gemeentecode text not null,
    toewijzing integer not null,
    -- approved debits less approved credits, in the measure (hours as minutes) and in cents
    volume bigint not null,
    bedrag_centen bigint not null,
    primary key (toewijzing, gemeentecode)
) with (fillfactor = 70);

insert into declaratie.gebruik
select p.gemeentecode, p.toewijzing,
    sum(case when p.credit then -1 else 1 end * p.volume * declaratie.maat(p.eenheid)),
    sum(case when p.credit then -1 else 1 end * p.bedrag_centen)
from declaratie.prestatie p join declaratie.oordeel o on o.prestatie_id = p.id
where o.goedgekeurd
group by p.gemeentecode, p.toewijzing;

drop index declaratie.prestatie_toewijzing;
create index prestatie_toewijzing on declaratie.prestatie (gemeentecode, toewijzing, begin);

-- The same counts as before in plain date arithmetic, which the planner can write into the query. 1 January of year 1 was a Monday.
create or replace function declaratie.weken(begin date, einde date) returns bigint immutable parallel safe language sql
    return (einde - date '0001-01-01') / 7 - (begin - date '0001-01-01') / 7 + 1;

create or replace function declaratie.outputweken(begin date, einde date, van date, tot date) returns bigint
    immutable parallel safe language sql
    return declaratie.zondagen(begin, einde)
        + case when (tot - date '0001-01-01') % 7 <> 6
            and greatest(tot - (tot - date '0001-01-01') % 7 - 1, van) between begin and einde then 1 else 0 end;
