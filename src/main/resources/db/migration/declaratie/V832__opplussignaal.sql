-- A signal on the use of Opplus, once per toewijzing until it is no longer above the share; the team says what came of it.
create table declaratie.opplussignaal (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    toewijzing integer not null,
    gegeven_op timestamp not null,
    grens_procent numeric not null,
    besproken_op timestamp,
    besproken_door text,
    uitkomst text,
    vervallen_op timestamp
);
create unique index opplussignaal_geldt on declaratie.opplussignaal (gemeentecode, toewijzing) where vervallen_op is null;
