-- The clocks of a zaak. A row is open while gehaald_op and vervallen_op are empty; bron names the article. norm_pad and
-- norm_hash are empty for a duty that the law gives no number of days.
create table toegang.klok (
    gemeentecode text not null,
    zaak text not null references toegang.zaak (nummer),
    soort text not null check (soort in ('SPOED', 'PLAN', 'ONDERZOEK', 'BESLUIT')),
    begin date not null,
    laatste_dag date not null,
    gehaald_op date,
    vervallen_op date,
    norm_pad text not null,
    norm_hash text not null,
    bron text not null,
    primary key (zaak, soort)
);
create index klok_open on toegang.klok (gemeentecode, laatste_dag) where gehaald_op is null and vervallen_op is null;

create table toegang.plicht (
    gemeentecode text not null,
    zaak text not null references toegang.zaak (nummer),
    soort text not null,
    gedaan_op date not null,
    wijze text not null,
    door text not null,
    vastgelegd_op timestamptz not null,
    primary key (zaak, soort)
);

-- What was corrected in a melding: old and new text, why, who, when.
create table toegang.correctie (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    zaak text not null references toegang.zaak (nummer),
    veld text not null,
    oud text not null,
    nieuw text not null,
    reden text not null,
    door text not null,
    op timestamptz not null
);
create index correctie_zaak on toegang.correctie (zaak);

create table toegang.onderzoek (
    zaak text primary key references toegang.zaak (nummer),
    gemeentecode text not null,
    gestart_op date not null,
    plan_stand text not null default 'AFWACHTEN' check (plan_stand in ('AFWACHTEN', 'ONTVANGEN', 'GEEN')),
    plan_op date,
    plan_inhoud text not null default '',
    document_soort text,
    document_gezien_op date,
    document_door text,
    doelgroepen text not null default '',
    gespreksvorm text,
    gesprek_op date,
    afwijking_advies text not null default '',
    ladder_hash text not null,
    ladder_bron text not null
);

create table toegang.deelnemer (
    id uuid primary key,
    gemeentecode text not null,
    zaak text not null references toegang.zaak (nummer),
    soort text not null,
    naam text not null,
    opdracht text not null,
    toestemming_op date,
    toegevoegd_op date not null,
    beeindigd_op date
);
create index deelnemer_zaak on toegang.deelnemer (zaak);

create table toegang.onderwerp (
    gemeentecode text not null,
    zaak text not null references toegang.zaak (nummer),
    soort text not null,
    status text not null check (status in ('OPEN', 'BEZIG', 'KLAAR', 'NIET_VAN_TOEPASSING')),
    bevinding text not null,
    herkomst text not null,
    inwoner_zegt text not null,
    reden text not null,
    versie integer not null,
    gewijzigd_door text not null,
    gewijzigd_op timestamptz not null,
    primary key (zaak, soort)
);

-- Every version of a topic as it was saved.
create table toegang.onderwerp_versie (like toegang.onderwerp, primary key (zaak, soort, versie));

-- The steps of the ladder as the norm gave them when the onderzoek started.
create table toegang.trede (
    gemeentecode text not null,
    zaak text not null references toegang.zaak (nummer),
    code text not null,
    volgnummer integer not null,
    label text not null,
    bekeken text not null default '',
    oordeel text check (oordeel in ('VOLDOENDE', 'DEELS', 'ONVOLDOENDE')),
    waarom text not null default '',
    versie integer not null default 0,
    gewijzigd_door text,
    gewijzigd_op timestamptz,
    primary key (zaak, code),
    unique (zaak, volgnummer)
);

-- Every version of a step as it was saved.
create table toegang.trede_versie (
    gemeentecode text not null,
    zaak text not null,
    code text not null,
    bekeken text not null,
    oordeel text,
    waarom text not null,
    versie integer not null,
    gewijzigd_door text not null,
    gewijzigd_op timestamptz not null,
    primary key (zaak, code, versie)
);

-- A verslag as it went to the resident; a correction is a new version.
create table toegang.verslag (
    gemeentecode text not null,
    zaak text not null references toegang.zaak (nummer),
    versie integer not null,
    html text not null,
    hash text not null,
    uitkomst text not null,
    reden text not null,
    verstuurd_op date not null,
    verstuurd_door text not null,
    vastgelegd_op timestamptz not null,
    primary key (zaak, versie)
);

create function toegang.verslag_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Een verstuurd verslag verandert niet; maak een nieuwe versie.';
end $$;
create trigger verslag_blijft before update or delete on toegang.verslag
    for each row execute function toegang.verslag_blijft();

create table toegang.opmerking (
    id uuid primary key,
    gemeentecode text not null,
    zaak text not null,
    versie integer not null,
    tekst text not null,
    ontvangen_op date not null,
    door text not null,
    vastgelegd_op timestamptz not null,
    foreign key (zaak, versie) references toegang.verslag (zaak, versie)
);
create index opmerking_zaak on toegang.opmerking (zaak);

-- An aanvraag as it came in. Too early ones are kept, and are taken up later with the day the resident confirms.
create table toegang.aanvraag (
    id uuid primary key,
    gemeentecode text not null,
    zaak text not null references toegang.zaak (nummer),
    ontvangen_op date not null,
    wijze text not null,
    in_behandeling_op date,
    reden text not null,
    door text not null,
    vastgelegd_op timestamptz not null
);
create index aanvraag_zaak on toegang.aanvraag (zaak);
create unique index aanvraag_eenmaal on toegang.aanvraag (zaak) where in_behandeling_op is not null;
