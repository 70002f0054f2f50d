create schema if not exists socialekaart;

-- Freely accessible activities and services; no persons.
create table socialekaart.voorziening (
    id uuid primary key,
    gemeentecode text not null,
    naam text not null,
    soort text not null,
    waar text not null,
    omschrijving text not null,
    doelgroepen text[] not null,
    kosten text not null,
    contact text not null,
    steun text not null,
    nagekeken date not null,
    nagekeken_door text not null,
    weg boolean not null default false
);
create index voorziening_gemeente on socialekaart.voorziening (gemeentecode, waar, naam);

create table socialekaart.signaal (
    id uuid primary key,
    gemeentecode text not null,
    aard text not null check (aard in ('GAT', 'KANS', 'MOEILIJK')),
    melder text not null,
    waar text not null,
    doelgroep text not null,
    tekst text not null
);
create index signaal_gemeente on socialekaart.signaal (gemeentecode);

-- Appended, never changed: what was done with a signaal.
create table socialekaart.signaalstap (
    signaal uuid not null references socialekaart.signaal,
    volgnummer integer not null,
    stand text not null,
    toelichting text not null,
    door text not null,
    op date not null,
    primary key (signaal, volgnummer)
);
