-- Whom a waiting file is for and what it is, as far as its header says, so that the right back office sees it when it fails.
alter table berichten.wachtrij
    add column ontvanger text,
    add column soort text,
    add column afgehandeld_op timestamptz,
    add column afgehandeld_door text;
create index wachtrij_ontvanger on berichten.wachtrij (ontvanger, volgnummer desc) where stand = 'MISLUKT' and afgehandeld_op is null;
