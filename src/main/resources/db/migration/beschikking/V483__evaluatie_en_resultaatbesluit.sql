-- Moments to look whether help still fits (Wmo 2015 art. 2.3.9; ALK-30, ALK-80).
create table beschikking.evaluatie (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    soort text not null check (soort in ('EVALUATIE', 'HERONDERZOEK', 'EINDE')),
    dag date not null,
    reden text not null,
    klaar_op date,
    passend text not null default '',
    resultaat text not null default '',
    verankering text not null default '',
    door text not null
);
create index evaluatie_zaak on beschikking.evaluatie (gemeentecode, zaaknummer, dag);

-- Decisions of before on a result, without time, as they were taken over; they hold until the client is indicated anew (DW-36).
create table beschikking.resultaatbesluit (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    nummer text not null,
    besluitdatum date not null,
    resultaat text not null,
    taken text not null,
    frequentie text not null,
    einde date,
    vervallen_op date,
    door text not null,
    unique (gemeentecode, zaaknummer, nummer)
);
