-- Toewijzingen that went to their aanbieder; it sees no others.
create view toewijzing.bekend_bij_aanbieder as
select gemeentecode, nummer, agbcode from toewijzing.toewijzing where verzonden_versie is not null;
