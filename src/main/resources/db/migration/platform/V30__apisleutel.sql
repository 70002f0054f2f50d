-- Keys of programs. Only the hash is kept; a key reads what its gemeente, or one aanbieder at that gemeente, may see.
create table platform.apisleutel (
    id uuid primary key,
    gemeentecode text not null,
    -- null: the gemeente itself
    agbcode text,
    naam text not null check (naam <> ''),
    sha256 text not null unique,
    -- first characters, so that people can tell keys apart
    begin_van_sleutel text not null,
    gemaakt_op timestamptz not null,
    gemaakt_door text not null,
    geldig_tot_en_met date,
    ingetrokken_op timestamptz,
    ingetrokken_door text,
    laatst_gebruikt_op timestamptz
);
create index apisleutel_gemeente on platform.apisleutel (gemeentecode, gemaakt_op desc);
