-- The norm files that decisions rest on, by what they say: a decision can be computed again after its norm has changed.
create table beschikking.normtekst (
    hash text primary key check (hash = encode(sha256(convert_to(tekst, 'UTF8')), 'hex')),
    pad text not null,
    tekst text not null
);
