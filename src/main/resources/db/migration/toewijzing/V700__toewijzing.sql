create schema if not exists toewijzing;

-- Last number given out per gemeente (iWmo TR332: unique per gemeente and legal domain, nine digits).
create table toewijzing.nummer (
    gemeentecode text primary key,
    laatste integer not null check (laatste between 100000000 and 999999999)
);

create table toewijzing.toewijzing (
    gemeentecode text not null,
    nummer integer not null check (nummer between 0 and 999999999),
    beschikking text,
    zaak text,
    client_id uuid not null,
    bsn text not null,
    agbcode text not null,
    productcategorie text,
    productcode text,
    volume bigint check (volume > 0),
    eenheid text,
    frequentie text,
    budget_centen bigint check (budget_centen >= 0),
    begin date not null,
    einde date check (einde >= begin),
    reden_wijziging text,
    toegewezen_op timestamp not null,
    versie integer not null default 1,
    -- version the aanbieder got in a 301; null when none was sent
    verzonden_versie integer,
    -- false: protected client, everything goes outside the messages (iWmo OP003)
    via_bericht boolean not null,
    primary key (gemeentecode, nummer),
    check (num_nonnulls(volume, eenheid, frequentie) in (0, 3))
);
create index toewijzing_client on toewijzing.toewijzing (gemeentecode, client_id);
create index toewijzing_zaak on toewijzing.toewijzing (gemeentecode, zaak);
create index toewijzing_aanbieder on toewijzing.toewijzing (agbcode, gemeentecode, bsn);

-- Every version ever, for the timeline and for a replay. Rows are only added.
create table toewijzing.versie (
    gemeentecode text not null,
    nummer integer not null,
    versie integer not null,
    volume bigint,
    eenheid text,
    frequentie text,
    budget_centen bigint,
    begin date not null,
    einde date,
    reden_wijziging text,
    toegewezen_op timestamp not null,
    door text not null,
    primary key (gemeentecode, nummer, versie)
);

-- A 301 that went out, and the 302 that came back.
create table toewijzing.verzending (
    gemeentecode text not null,
    berichtidentificatie text not null,
    client_id uuid not null,
    agbcode text not null,
    nummers integer[] not null,
    verzonden_op timestamp not null,
    retour_uiterlijk date not null,
    retour_op timestamp,
    retourcodes text[],
    primary key (gemeentecode, berichtidentificatie)
);
create index verzending_open on toewijzing.verzending (gemeentecode, retour_uiterlijk) where retour_op is null;
create index verzending_nummers on toewijzing.verzending using gin (nummers);

-- Start and stop as the aanbieder reported them. A row is withdrawn by status 3 and never deleted.
create table toewijzing.levering (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    nummer integer not null,
    soort text not null check (soort in ('START', 'STOP')),
    begin date not null,
    einde date,
    reden text,
    berichtidentificatie text not null,
    ontvangen_op timestamp not null,
    ingetrokken_op timestamp,
    foreign key (gemeentecode, nummer) references toewijzing.toewijzing,
    check ((soort = 'STOP') = (einde is not null and reden is not null))
);
create index levering_toewijzing on toewijzing.levering (gemeentecode, nummer);

-- Facts for set-based readers of other modules.
create view toewijzing.toewijzing_feiten as
select gemeentecode, nummer, client_id, bsn, agbcode, zaak, productcategorie, productcode, volume, eenheid, frequentie,
    budget_centen, begin, einde, reden_wijziging is not distinct from '13' as verwijderd
from toewijzing.toewijzing;

-- Starts that hold.
create view toewijzing.levering_feiten as
select gemeentecode, nummer, begin from toewijzing.levering where soort = 'START' and ingetrokken_op is null;
