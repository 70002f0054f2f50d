create schema if not exists platform;

create table platform.gebruiker (
    naam text primary key,
    weergavenaam text not null,
    wachtwoord_hash text not null,
    rollen text not null,
    gemeentecode text,
    agbcode text,
    check ((gemeentecode is null) <> (agbcode is null))
);

create table platform.toegangslog (
    id bigint generated always as identity primary key,
    tijdstip timestamptz not null,
    gemeentecode text not null,
    gebruiker text not null,
    handeling text not null,
    client_id uuid,
    doel text not null,
    object text not null
);
create index toegangslog_client on platform.toegangslog (gemeentecode, client_id, tijdstip desc);
