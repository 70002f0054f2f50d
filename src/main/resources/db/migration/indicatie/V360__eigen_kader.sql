-- Norm frameworks a gemeente read in from its own spreadsheet, only ever added. inhoud is the exact text that was hashed.
create table indicatie.eigen_kader (
    gemeentecode text not null,
    versie integer not null,
    naam text not null,
    geldig_vanaf date not null,
    geldig_tot_en_met date,
    bron text not null,
    inhoud text not null,
    hash text not null,
    ingediend_door text not null,
    ingediend_op timestamptz not null,
    primary key (gemeentecode, versie),
    check (geldig_tot_en_met is null or geldig_tot_en_met >= geldig_vanaf)
);

-- What became of it: one judgement each. Whoever approves is not who handed it in.
create table indicatie.eigen_kader_oordeel (
    gemeentecode text not null,
    versie integer not null,
    oordeel text not null check (oordeel in ('GOEDGEKEURD', 'AFGEWEZEN', 'INGETROKKEN')),
    reden text not null,
    door text not null,
    op timestamptz not null,
    primary key (gemeentecode, versie),
    foreign key (gemeentecode, versie) references indicatie.eigen_kader
);
