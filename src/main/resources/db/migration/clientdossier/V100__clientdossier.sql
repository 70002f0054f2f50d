create schema if not exists clientdossier;

create table clientdossier.client (
    id uuid primary key,
    gemeentecode text not null,
    bsn text not null,
    voorletters text,
    voornamen text,
    voorvoegsel text,
    achternaam text not null,
    geboortedatum date not null,
    geslacht text not null,
    straat text not null,
    huisnummer integer not null,
    huisletter text,
    toevoeging text,
    postcode text not null,
    plaats text not null,
    telefoon text,
    email text,
    afgeschermd boolean not null default false,
    taal text not null default '',
    tolk boolean not null default false,
    meedenker boolean not null default false,
    aandachtspunten text not null default '',
    aangemaakt_op timestamptz not null,
    gewijzigd_op timestamptz not null,
    unique (gemeentecode, bsn),
    unique (gemeentecode, id)
);
create index client_naam on clientdossier.client (gemeentecode, lower(achternaam), geboortedatum);

-- Persons around the client. grondslag only for a vertegenwoordiger; toestemming_op is the day the client agreed that the
-- gemeente speaks with this person (Wmo 2015 art. 5.3.3).
create table clientdossier.relatie (
    id uuid primary key,
    gemeentecode text not null,
    client_id uuid not null,
    soort text not null,
    naam text not null,
    geboortedatum date,
    telefoon text,
    email text,
    woont_samen boolean not null,
    grondslag text,
    toestemming_op date,
    beeindigd_op date,
    foreign key (gemeentecode, client_id) references clientdossier.client (gemeentecode, id)
);
create index relatie_client on clientdossier.relatie (gemeentecode, client_id);
