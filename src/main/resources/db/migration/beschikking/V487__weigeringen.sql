-- Per product what was asked and is not granted, or not all of it, each with its own ground (Wmo 2015 art. 2.3.5, Awb 3:46).
alter table beschikking.voorstel add column weigeringen jsonb not null default '[]';
