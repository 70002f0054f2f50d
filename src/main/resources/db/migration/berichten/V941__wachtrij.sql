-- Large files that were handed in on a page and are handled afterwards. The bytes go when the message stands in the archive.
create table berichten.wachtrij (
    id uuid primary key,
    volgnummer bigint generated always as identity,
    gemeentecode text,
    agbcode text,
    door text not null,
    bestandsnaam text not null,
    grootte bigint not null,
    aangeboden_op timestamptz not null,
    stand text not null check (stand in ('WACHT', 'BEZIG', 'KLAAR', 'MISLUKT')),
    -- times somebody began; a file that breaks every attempt is left alone
    pogingen int not null default 0,
    voortgang text not null default '',
    goed boolean not null default true,
    bericht_id uuid references berichten.bericht,
    check (num_nonnulls(gemeentecode, agbcode) = 1)
);
create index wachtrij_open on berichten.wachtrij (volgnummer) where stand in ('WACHT', 'BEZIG');
create index wachtrij_gemeente on berichten.wachtrij (gemeentecode, volgnummer desc) where gemeentecode is not null;
create index wachtrij_aanbieder on berichten.wachtrij (agbcode, volgnummer desc) where agbcode is not null;

create table berichten.wachtrij_deel (
    wachtrij_id uuid not null references berichten.wachtrij (id),
    deel int not null,
    inhoud bytea not null,
    primary key (wachtrij_id, deel)
);
