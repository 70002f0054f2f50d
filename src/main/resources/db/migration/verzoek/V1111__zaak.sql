-- The zaak in which a request is investigated, or whose decision honoured it. Rows are only added.
create table verzoek.zaak (
    verzoek_id uuid not null references verzoek.verzoek,
    zaaknummer text not null,
    door text not null,
    op timestamp not null,
    primary key (verzoek_id, zaaknummer)
);
create index verzoek_zaak on verzoek.zaak (zaaknummer);
