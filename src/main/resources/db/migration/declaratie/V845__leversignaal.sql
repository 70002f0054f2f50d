-- More was approved over a month than the aanbieder registered as delivered: once per toewijzing and month until it is right again.
-- The back office says what came of it. It never judges a claim.
create table declaratie.leversignaal (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    toewijzing integer not null,
    maand date not null check (maand = date_trunc('month', maand)),
    gegeven_op timestamp not null,
    besproken_op timestamp,
    besproken_door text,
    uitkomst text,
    vervallen_op timestamp
);
create unique index leversignaal_geldt on declaratie.leversignaal (gemeentecode, toewijzing, maand)
    where vervallen_op is null;
