-- A persoonsgebonden budget that runs beside what Nabij grants (iWmo OP043). A row is ended or withdrawn, never deleted.
create table toewijzing.pgb (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    client_id uuid not null,
    productcategorie text not null,
    -- null: the whole category
    productcode text,
    begin date not null,
    einde date check (einde >= begin),
    besluit text not null,
    door text not null,
    vastgelegd_op date not null,
    ingetrokken_op date,
    ingetrokken_door text,
    check ((ingetrokken_op is null) = (ingetrokken_door is null))
);
create index pgb_client on toewijzing.pgb (gemeentecode, client_id);
