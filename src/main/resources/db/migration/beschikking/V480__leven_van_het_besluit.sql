-- A zaak can have later decisions: revised, withdrawn, ended, decided on objection. Each names the decision it is about.
alter table beschikking.beschikking add column betreft bigint, add column ingangsdatum date, add column vervolggrond text;
alter table beschikking.beschikking drop constraint if exists beschikking_gemeentecode_zaaknummer_key;
alter table beschikking.beschikking drop constraint if exists beschikking_check;
create unique index beschikking_op_aanvraag on beschikking.beschikking (gemeentecode, zaaknummer) where betreft is null;
create index beschikking_zaak on beschikking.beschikking (gemeentecode, zaaknummer, nummer);

-- Every step in the life of a decision: from, event, to, by whom, why. Only ever added to; the last row is where it stands.
create table beschikking.overgang (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    van text not null,
    gebeurtenis text not null,
    naar text not null,
    dag date not null,
    door text not null,
    reden text not null,
    bron text not null,
    op timestamptz not null
);
create index overgang_zaak on beschikking.overgang (gemeentecode, zaaknummer, id);

insert into beschikking.overgang (gemeentecode, zaaknummer, van, gebeurtenis, naar, dag, door, reden, bron, op)
select gemeentecode, zaaknummer, 'AANGEVRAAGD', case when uitkomst = 'AFWIJZEN' then 'AFGEWEZEN' else 'TOEGEKEND' end,
    'BESLOTEN', besluitdatum, ondertekenaar, '', 'Overgenomen bij het bijwerken van de database', ondertekend_op
from beschikking.beschikking order by ondertekend_op;

-- Draft of a later decision. One at a time per zaak; it can be undone until it is signed.
create table beschikking.vervolg (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    betreft bigint not null,
    soort text not null,
    grond text,
    ingangsdatum date,
    einde date,
    minuten_per_week integer,
    indicatie jsonb,
    motivering text not null,
    zienswijze text not null,
    zienswijze_op date,
    zienswijze_tekst text not null,
    herkomst text not null,
    stand text not null check (stand in ('CONCEPT', 'AANGEBODEN', 'GETEKEND', 'ONGEDAAN')),
    versie integer not null,
    opgesteld_door text not null,
    opgesteld_op timestamptz not null,
    opmerking text
);
create unique index vervolg_open on beschikking.vervolg (gemeentecode, zaaknummer) where stand in ('CONCEPT', 'AANGEBODEN');
create index vervolg_herkomst on beschikking.vervolg (gemeentecode, herkomst) where herkomst <> '';

-- A mandate names the kind of decision; there are more kinds now.
alter table beschikking.mandaat drop constraint if exists mandaat_uitkomst_check;

-- Requests to complete an application (Awb 4:5). One waits at a time.
create table beschikking.aanvulling (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    ontbreekt text not null,
    gevraagd_op date not null,
    uiterlijk date not null check (uiterlijk > gevraagd_op),
    klaar_op date,
    door text not null,
    op timestamptz not null
);
create unique index aanvulling_lopend on beschikking.aanvulling (gemeentecode, zaaknummer) where klaar_op is null;
