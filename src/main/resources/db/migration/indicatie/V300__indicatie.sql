create schema if not exists indicatie;

-- What the consulent is working on: answers and own minutes, complete or not. Gone once it is settled.
create table indicatie.concept (
    gemeentecode text not null,
    zaaknummer text not null,
    peildatum date not null,
    feiten jsonb not null,
    afwijkingen jsonb not null,
    bewaard_door text not null,
    bewaard_op timestamptz not null,
    primary key (gemeentecode, zaaknummer)
);

-- Settled indicaties, only ever added: every version stays.
create table indicatie.indicatie (
    gemeentecode text not null,
    zaaknummer text not null,
    versie integer not null,
    normenkader text not null,
    norm text not null,
    peildatum date not null,
    minuten_per_week integer not null check (minuten_per_week >= 0),
    regels jsonb not null,
    feiten jsonb not null,
    afwijkingen jsonb not null,
    receipt jsonb not null,
    vastgelegd_door text not null,
    vastgelegd_op timestamptz not null,
    primary key (gemeentecode, zaaknummer, versie)
);
