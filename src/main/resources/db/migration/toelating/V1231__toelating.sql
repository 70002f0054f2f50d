create schema if not exists toelating;

-- Appended, never changed: the last one per point counts.
create table toelating.toetsing (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    agbcode text not null,
    punt text not null,
    oordeel text not null check (oordeel in ('VOLDOET', 'VOLDOET_NIET', 'NIET_VAN_TOEPASSING')),
    grond text not null,
    op date not null,
    door text not null
);
create index toetsing_gemeente on toelating.toetsing (gemeentecode, agbcode, punt);

-- Appended, never changed.
create table toelating.zorg (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    agbcode text not null,
    aard text not null check (aard in ('KWALITEIT', 'WITWASSEN', 'FRAUDE')),
    tekst text not null,
    op date not null,
    door text not null
);
create index zorg_gemeente on toelating.zorg (gemeentecode, agbcode);
