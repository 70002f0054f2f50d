-- Last day on which a message of ours must leave; null for one that came in.
alter table berichten.bericht add column versturen_uiterlijk date;
