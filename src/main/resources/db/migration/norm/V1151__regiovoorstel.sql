-- A value for a whole region is one proposal per member gemeente with the same regiovoorstel. Each gemeente agrees for itself, by a
-- second person of its own; only when all agreed do all of them hold.
create sequence norm.regiovoorstel_nummer;

alter table norm.beleidsvoorstel
    add column regio text,
    add column regiovoorstel bigint,
    add column akkoord_door text,
    add column akkoord_op timestamptz,
    add constraint beleidsvoorstel_regio check ((regio is null) = (regiovoorstel is null)),
    add constraint beleidsvoorstel_akkoord check (
        (akkoord_door is null) = (akkoord_op is null)
        and (akkoord_door is null or regiovoorstel is not null and akkoord_door <> opgesteld_door)),
    add constraint beleidsvoorstel_regio_vastgesteld check (
        stand <> 'VASTGESTELD' or regiovoorstel is null or akkoord_door is not null);
create unique index beleidsvoorstel_regiovoorstel on norm.beleidsvoorstel (regiovoorstel, gemeentecode)
    where regiovoorstel is not null;
