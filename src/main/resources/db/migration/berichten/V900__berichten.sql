create schema if not exists berichten;

-- One row per message, coming in or going out; the bytes stand in bericht_deel.
create table berichten.bericht (
    id uuid primary key,
    volgnummer bigint generated always as identity,
    richting text not null check (richting in ('IN', 'UIT')),
    soort text,
    versie text,
    afzender text,
    ontvanger text,
    identificatie text,
    gemeentecode text,
    agbcode text,
    sha256 text not null,
    grootte bigint not null,
    tijdstip timestamptz not null,
    kanaal text not null check (kanaal in ('MAP', 'SCHERM', 'AANBIEDER', 'NABIJ')),
    door text not null,
    bestandsnaam text not null,
    uitkomst text not null
        check (uitkomst in ('VERWERKT', 'AFGEKEURD', 'GEWEIGERD', 'TE_VERSTUREN', 'VERSTUURD', 'TEGENGEHOUDEN')),
    samenvatting text not null default '',
    bevindingen jsonb not null default '[]',
    antwoord_op uuid references berichten.bericht (id),
    antwoord_uiterlijk date,
    client_id uuid,
    houdt_identificatie boolean not null default false,
    verstuurd_op timestamptz,
    verstuurd_door text,
    afgehandeld_op timestamptz,
    afgehandeld_door text
);
-- The same bytes come in once.
create unique index bericht_zelfde_inhoud on berichten.bericht (sha256, coalesce(gemeentecode, '')) where richting = 'IN';
-- iWmo TR056: an identification belongs to one message per kind and sender.
create unique index bericht_identificatie on berichten.bericht (richting, soort, afzender, identificatie)
    where houdt_identificatie;
create unique index bericht_een_antwoord on berichten.bericht (antwoord_op) where richting = 'UIT';
create index bericht_gemeente on berichten.bericht (gemeentecode, volgnummer desc);
create index bericht_aanbieder on berichten.bericht (agbcode, volgnummer desc);
create index bericht_wacht on berichten.bericht (volgnummer) where uitkomst = 'TE_VERSTUREN';
create index bericht_antwoord on berichten.bericht (antwoord_op);

-- Parts of at most 1 MiB, so that a message of hundreds of megabytes never stands in memory whole.
create table berichten.bericht_deel (
    bericht_id uuid not null references berichten.bericht (id),
    deel int not null,
    inhoud bytea not null,
    primary key (bericht_id, deel)
);

-- Identification of outgoing messages.
create sequence berichten.identificatie;
