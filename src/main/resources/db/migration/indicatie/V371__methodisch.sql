-- What the consulent is weighing for one product: answers by code, complete or not. Product 'andere-wetten' holds the checks of
-- the zaak on other laws.
create table indicatie.product_concept (
    gemeentecode text not null,
    zaaknummer text not null,
    product text not null,
    begin date not null,
    antwoorden jsonb not null,
    bewaard_door text not null,
    bewaard_op timestamptz not null,
    primary key (gemeentecode, zaaknummer, product)
);

-- Settled products, only ever added. The last version counts, unless it was taken back.
create table indicatie.product (
    gemeentecode text not null,
    zaaknummer text not null,
    product text not null,
    versie integer not null,
    naam text not null,
    vorm text not null,
    productcategorie text not null,
    begin date not null,
    einde date check (einde >= begin),
    volume bigint not null check (volume > 0),
    eenheid text not null,
    frequentie text not null,
    regels jsonb not null,
    antwoorden jsonb not null,
    receipt jsonb not null,
    vastgelegd_door text not null,
    vastgelegd_op timestamptz not null,
    vervallen_door text,
    vervallen_op timestamptz,
    primary key (gemeentecode, zaaknummer, product, versie),
    check ((vervallen_door is null) = (vervallen_op is null))
);
