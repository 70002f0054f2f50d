create schema if not exists beschikking;

-- Who may decide on which kind of decision, from when, by which act.
create table beschikking.mandaat (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    gebruiker text not null,
    uitkomst text not null check (uitkomst in ('TOEKENNEN', 'GEDEELTELIJK_TOEKENNEN', 'AFWIJZEN')),
    productcategorie text not null,
    geldig_vanaf date not null,
    geldig_tot_en_met date,
    grondslag text not null,
    unique (gemeentecode, gebruiker, uitkomst, productcategorie, geldig_vanaf),
    check (geldig_tot_en_met is null or geldig_tot_en_met >= geldig_vanaf)
);

-- What is proposed to decide in a zaak. The version keeps who signs from signing something else than what was shown.
create table beschikking.voorstel (
    gemeentecode text not null,
    zaaknummer text not null,
    versie integer not null,
    uitkomst text not null,
    productcategorie text not null,
    minuten_per_week integer,
    begin date,
    einde date,
    bijdrage text not null,
    grond text,
    motivering text not null,
    opgesteld_door text not null,
    opgesteld_op timestamptz not null,
    aangeboden_door text,
    aangeboden_op timestamptz,
    opmerking text,
    primary key (gemeentecode, zaaknummer)
);
create index voorstel_aangeboden on beschikking.voorstel (gemeentecode, aangeboden_op) where aangeboden_op is not null;

-- Last number and last link of the chain per gemeente. The row lock makes numbers unique and the chain one line.
create table beschikking.reeks (
    gemeentecode text primary key,
    laatste_nummer bigint not null,
    laatste_hash text not null
);

-- Decisions, only ever added. bewijs is the exact text that was hashed: hash = sha256(vorige_hash || bewijs).
create table beschikking.beschikking (
    gemeentecode text not null,
    nummer bigint not null,
    zaaknummer text not null,
    client_id uuid not null,
    besluitdatum date not null,
    uitkomst text not null,
    productcategorie text not null,
    volume bigint,
    eenheid text,
    frequentie text,
    begin date,
    einde date,
    bezwaar_tot date not null,
    ondertekenaar text not null,
    ondertekend_op timestamptz not null,
    brief bytea not null,
    brief_sha256 text not null,
    bewijs text not null,
    bewijs_json jsonb generated always as (bewijs::jsonb) stored,
    vorige_hash text not null,
    hash text not null,
    primary key (gemeentecode, nummer),
    unique (gemeentecode, zaaknummer),
    check ((uitkomst = 'AFWIJZEN') = (volume is null)),
    check ((volume is null) = (eenheid is null) and (volume is null) = (frequentie is null) and (volume is null) = (begin is null)),
    check (einde is null or einde >= begin)
);
create index beschikking_client on beschikking.beschikking (gemeentecode, client_id);
