create schema if not exists aanbieder;

create table aanbieder.aanbieder (
    agbcode text primary key check (agbcode ~ '^[0-9]{8}$'),
    naam text not null check (naam <> ''),
    kvk text check (kvk ~ '^[0-9]{8}$'),
    begin date,
    einde date check (einde >= begin)
);
