-- A campaign follows from a norm framework (kader) or from policy (product, wordt, grond); product is empty when it is about all.
alter table herindicatie.campagne
    alter column kader drop not null,
    add column product text,
    add column wordt text,
    add column grond text,
    add constraint campagne_keuze check (
        (kader is not null and product is null and wordt is null and grond is null)
        or (kader is null and tarief_euro is null and product is not null and wordt is not null and grond is not null));
