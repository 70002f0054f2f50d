-- Taking back a settled value: one person asks, another settles, from a day on. The value stays where it is; this says that it no
-- longer counts from that day.
create table norm.beleidsterugname (
    id bigint generated always as identity primary key,
    voorstel bigint not null references norm.beleidsvoorstel,
    gemeentecode text not null,
    vanaf date not null,
    waarom text not null,
    gevraagd_door text not null,
    gevraagd_op timestamptz not null,
    stand text not null default 'OPEN' check (stand in ('OPEN', 'VASTGESTELD', 'AFGEWEZEN', 'INGETROKKEN')),
    beslist_door text,
    beslist_op timestamptz,
    reden text,
    check ((stand = 'OPEN') = (beslist_door is null) and (beslist_door is null) = (beslist_op is null)),
    check (stand not in ('VASTGESTELD', 'AFGEWEZEN') or beslist_door <> gevraagd_door),
    check (stand <> 'INGETROKKEN' or beslist_door = gevraagd_door),
    check (stand in ('OPEN', 'VASTGESTELD') or reden is not null)
);
create unique index beleidsterugname_een on norm.beleidsterugname (voorstel) where stand in ('OPEN', 'VASTGESTELD');
create index beleidsterugname_gemeente on norm.beleidsterugname (gemeentecode, id desc);

-- A value that was taken back from its first day makes room for another that begins on that day.
alter table norm.beleidsvoorstel add column nooit_geldig boolean not null default false;
drop index norm.beleidsvoorstel_vastgesteld;
create unique index beleidsvoorstel_vastgesteld on norm.beleidsvoorstel (gemeentecode, pad, geldig_vanaf)
    where stand = 'VASTGESTELD' and not nooit_geldig;
