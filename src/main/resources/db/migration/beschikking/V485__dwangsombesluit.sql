-- The decision that fixes a penalty (Awb 4:18) stands beside the decision on the application.
alter table beschikking.ingebrekestelling add column besluit bigint;
drop index beschikking.beschikking_op_aanvraag;
create unique index beschikking_op_aanvraag on beschikking.beschikking (gemeentecode, zaaknummer)
    where betreft is null and uitkomst <> 'DWANGSOM_VASTSTELLEN';
