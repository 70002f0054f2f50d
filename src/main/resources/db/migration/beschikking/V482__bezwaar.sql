-- Objections against decisions (Awb). One runs at a time per zaak.
create table beschikking.bezwaar (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    betreft bigint not null,
    bezwaar_tot date not null,
    ontvangen_op date not null,
    gepost_op date,
    verschoning text not null,
    gronden text not null,
    commissie boolean not null,
    verdaagd_op date,
    instemming_tot date,
    hersteldagen integer not null check (hersteldagen >= 0),
    horen text not null,
    gehoord_op date,
    hoortekst text not null,
    advies_op date,
    advies text not null,
    fase text not null check (fase in ('LOOPT', 'BESLIST', 'INGETROKKEN')),
    klaar_op date,
    door text not null,
    foreign key (gemeentecode, betreft) references beschikking.beschikking (gemeentecode, nummer)
);
create unique index bezwaar_loopt on beschikking.bezwaar (gemeentecode, zaaknummer) where fase = 'LOOPT';

-- Notices of default (Awb 4:17): on the application, or on an objection.
create table beschikking.ingebrekestelling (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    bezwaar bigint references beschikking.bezwaar (id),
    ontvangen_op date not null,
    termijn_tot date not null,
    door text not null,
    op timestamptz not null,
    check (ontvangen_op > termijn_tot)
);
create unique index ingebrekestelling_een on beschikking.ingebrekestelling (gemeentecode, zaaknummer, coalesce(bezwaar, 0));

-- Letters that are not a decision, as they went out.
create table beschikking.brief (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaaknummer text not null,
    soort text not null,
    titel text not null,
    datum date not null,
    pdf bytea not null,
    sha256 text not null check (sha256 = encode(sha256(pdf), 'hex')),
    door text not null
);
create index brief_zaak on beschikking.brief (gemeentecode, zaaknummer, id);
