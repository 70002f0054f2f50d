create schema if not exists verzoek;

-- One request of an aanbieder: one product of a WMO315, or a whole WMO317.
create table verzoek.verzoek (
    id uuid primary key,
    gemeentecode text not null,
    agbcode text not null,
    client_id uuid,
    bsn text not null,
    soort text not null check (soort in ('TOEWIJZING', 'WIJZIGING')),
    referentie text not null,
    reden text,
    berichtidentificatie text not null,
    dagtekening date not null,
    ontvangen_op timestamp not null,
    status text not null check (status in ('ONTVANGEN', 'IN_ONDERZOEK', 'TOEGEWEZEN', 'AFGEWEZEN')),
    antwoord_uiterlijk date not null,
    -- iWmo TR347
    unique (gemeentecode, agbcode, referentie)
);
create index verzoek_open on verzoek.verzoek (gemeentecode, antwoord_uiterlijk) where status in ('ONTVANGEN', 'IN_ONDERZOEK');
create index verzoek_aanbieder on verzoek.verzoek (agbcode, gemeentecode, bsn);

create table verzoek.product (
    verzoek_id uuid not null references verzoek.verzoek,
    volgnummer integer not null,
    vorm text not null check (vorm in ('NIEUW', 'GEWIJZIGD', 'ONGEWIJZIGD')),
    toewijzing integer,
    categorie text,
    code text,
    begin date,
    einde date,
    volume bigint,
    eenheid text,
    frequentie text,
    budget_centen bigint,
    primary key (verzoek_id, volgnummer),
    check ((vorm = 'NIEUW') = (toewijzing is null)),
    check ((vorm = 'ONGEWIJZIGD') = (begin is null)),
    check (num_nonnulls(volume, eenheid, frequentie) in (0, 3))
);

-- Every answer, in order. Rows are only added.
create table verzoek.antwoord (
    verzoek_id uuid not null references verzoek.verzoek,
    volgnummer integer not null,
    status text not null check (status in ('IN_ONDERZOEK', 'TOEGEWEZEN', 'AFGEWEZEN')),
    reden text,
    juiste_gemeente text,
    door text not null,
    op timestamp not null,
    primary key (verzoek_id, volgnummer),
    check ((status = 'AFGEWEZEN') = (reden is not null))
);
