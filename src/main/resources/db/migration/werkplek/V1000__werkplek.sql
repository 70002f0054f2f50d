create schema if not exists werkplek;

-- Open work of every module. No name of a resident: client_id points to the dossier, which knows who may be named.
create table werkplek.werkitem (
    gemeentecode text not null,
    sleutel text not null,
    soort text not null,
    taak text not null,
    rol text not null,
    behandelaar text,
    zaaknummer text,
    client_id uuid,
    laatste_dag date not null,
    grondslag text not null,
    adres text not null,
    geopend_op timestamptz not null,
    primary key (gemeentecode, sleutel)
);
create index werkitem_dag on werkplek.werkitem (gemeentecode, laatste_dag, sleutel) include (rol, soort);
create index werkitem_behandelaar on werkplek.werkitem (gemeentecode, behandelaar, laatste_dag, sleutel) where behandelaar is not null;
create index werkitem_vrij on werkplek.werkitem (gemeentecode, rol, laatste_dag, sleutel) where behandelaar is null;
create index werkitem_zaak on werkplek.werkitem (gemeentecode, zaaknummer text_pattern_ops);
create index werkitem_client on werkplek.werkitem (gemeentecode, client_id);

-- What happened in a zaak, as a story. Rows are only added.
create table werkplek.tijdlijn (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    tijdstip timestamptz not null,
    gebruiker text not null,
    tekst text not null
);
create index tijdlijn_zaak on werkplek.tijdlijn (gemeentecode, zaaknummer, tijdstip, id);
