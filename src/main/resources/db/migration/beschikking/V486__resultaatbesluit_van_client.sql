-- A decision on a result belongs to a client; a zaak follows when the client is indicated anew.
alter table beschikking.resultaatbesluit alter column zaaknummer drop not null,
    add column client_id uuid, add column herindicatie_voor date;
create unique index resultaatbesluit_client on beschikking.resultaatbesluit (gemeentecode, client_id, nummer)
    where client_id is not null;
create index resultaatbesluit_geldt on beschikking.resultaatbesluit (gemeentecode, herindicatie_voor, id)
    where vervallen_op is null;
