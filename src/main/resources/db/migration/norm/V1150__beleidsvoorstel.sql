create schema if not exists norm;

-- A dated value that one person of a gemeente prepares and another settles. Once settled it holds beside the files, for ever.
create table norm.beleidsvoorstel (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    pad text not null,
    waarde text[] not null check (cardinality(waarde) > 0),
    geldig_vanaf date not null,
    geldig_tot_en_met date,
    bekendgemaakt_op date not null,
    bron_titel text not null,
    bron_plaats text not null,
    bron_vindplaats text not null,
    opgesteld_door text not null,
    opgesteld_op timestamptz not null,
    stand text not null default 'OPEN' check (stand in ('OPEN', 'VASTGESTELD', 'AFGEWEZEN', 'INGETROKKEN')),
    beslist_door text,
    beslist_op timestamptz,
    reden text,
    check (geldig_tot_en_met is null or geldig_tot_en_met >= geldig_vanaf),
    check ((stand = 'OPEN') = (beslist_door is null) and (beslist_door is null) = (beslist_op is null)),
    check (stand not in ('VASTGESTELD', 'AFGEWEZEN') or beslist_door <> opgesteld_door),
    check (stand <> 'INGETROKKEN' or beslist_door = opgesteld_door),
    check (stand in ('OPEN', 'VASTGESTELD') or reden is not null)
);
create unique index beleidsvoorstel_open on norm.beleidsvoorstel (gemeentecode, pad) where stand = 'OPEN';
create unique index beleidsvoorstel_vastgesteld on norm.beleidsvoorstel (gemeentecode, pad, geldig_vanaf)
    where stand = 'VASTGESTELD';
create index beleidsvoorstel_gemeente on norm.beleidsvoorstel (gemeentecode, id desc);
