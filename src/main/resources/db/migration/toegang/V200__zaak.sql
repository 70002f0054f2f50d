create schema if not exists toegang;

-- Last number given out per gemeente and year; the row lock keeps the numbers without gaps and without doubles.
create table toegang.nummerreeks (
    gemeentecode text not null,
    jaar integer not null,
    laatste integer not null,
    primary key (gemeentecode, jaar)
);

create table toegang.zaak (
    nummer text primary key,
    gemeentecode text not null,
    client_id uuid not null,
    meldingsdatum date not null,
    hulpvraag text not null,
    status text not null check (status in
        ('GEMELD', 'IN_ONDERZOEK', 'VERSLAG_VERSTUURD', 'AANGEVRAAGD', 'BESLOTEN', 'AFGESLOTEN')),
    behandelaar text,
    verslagdatum date,
    aanvraagdatum date,
    melder_soort text not null,
    melder_naam text not null,
    melder_contact text not null,
    spoed_reden text,
    voorziening_op date,
    voorziening_tot date,
    afgesloten_op date,
    afsluitgrond text,
    afsluitreden text,
    indiensleutel uuid not null,
    versie integer not null default 0,
    geregistreerd_op timestamptz not null,
    geregistreerd_door text not null,
    unique (gemeentecode, indiensleutel),
    check ((status = 'AFGESLOTEN') = (afgesloten_op is not null)),
    check (status not in ('AANGEVRAAGD', 'BESLOTEN') or aanvraagdatum is not null)
);
create index zaak_client on toegang.zaak (gemeentecode, client_id);
create index zaak_open on toegang.zaak (gemeentecode, status, meldingsdatum);
create index zaak_behandelaar on toegang.zaak (gemeentecode, behandelaar) where behandelaar is not null;
