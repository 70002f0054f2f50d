create extension if not exists btree_gist;
create schema if not exists contract;

create table contract.product (
    productcode text primary key,
    productcategorie text not null,
    naam text not null,
    eenheid text not null,
    begin date not null,
    einde date check (einde >= begin)
);

create table contract.contract (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    agbcode text not null,
    productcode text not null references contract.product,
    begin date not null,
    einde date check (einde >= begin),
    exclude using gist (
        gemeentecode with =, agbcode with =, productcode with =, daterange(begin, einde, '[]') with &&)
);
create index contract_product on contract.contract (gemeentecode, productcode);

-- A price without agbcode holds for every contracted aanbieder that has none of its own on that day.
create table contract.tarief (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    productcode text not null references contract.product,
    agbcode text,
    euro numeric(12, 4) not null check (euro >= 0),
    eenheid text not null,
    begin date not null,
    einde date check (einde >= begin),
    bron text not null check (bron <> ''),
    exclude using gist (
        gemeentecode with =, productcode with =, coalesce(agbcode, '') with =, daterange(begin, einde, '[]') with &&)
);
create index tarief_product on contract.tarief (gemeentecode, productcode, agbcode, begin);

-- Facts for set-based readers of other modules: every agreed price, one without agbcode holds for all.
create view contract.tarief_feiten as
select gemeentecode, productcode, agbcode, euro, eenheid, begin, einde from contract.tarief;
