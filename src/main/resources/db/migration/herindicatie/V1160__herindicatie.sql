create schema if not exists herindicatie;

-- What was chosen to change. Never changed after it was laid down.
create table herindicatie.campagne (
    gemeentecode text not null,
    nummer integer not null,
    naam text not null,
    kader text not null,
    vanaf date not null,
    tarief_euro numeric(12, 4),
    overgang_weken integer not null check (overgang_weken >= 0),
    overgang_bron text not null,
    zienswijze_weken integer not null check (zienswijze_weken >= 1),
    zienswijze_bron text not null,
    lopend integer not null,
    door text not null,
    op timestamptz not null,
    primary key (gemeentecode, nummer)
);

-- What the change does to one running grant, as it was computed when the campaign was laid down. uitkomst is the whole line.
create table herindicatie.regel (
    gemeentecode text not null,
    campagne integer not null,
    zaaknummer text not null,
    uitkomst jsonb not null,
    primary key (gemeentecode, campagne, zaaknummer),
    foreign key (gemeentecode, campagne) references herindicatie.campagne
);

-- What happened to a line, only ever added; the last one says where it stands.
create table herindicatie.stap (
    gemeentecode text not null,
    campagne integer not null,
    zaaknummer text not null,
    volgnummer integer not null,
    stand text not null check (stand in ('CONCEPT', 'GEVRAAGD', 'GEHOORD', 'ONGEDAAN')),
    partij integer not null,
    concept bigint,
    ingangsdatum date,
    uiterlijk date,
    tekst text not null,
    door text not null,
    op timestamptz not null,
    primary key (gemeentecode, campagne, zaaknummer, volgnummer),
    foreign key (gemeentecode, campagne, zaaknummer) references herindicatie.regel
);
