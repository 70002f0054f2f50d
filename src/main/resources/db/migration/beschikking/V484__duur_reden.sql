-- Why help lasts as long as it does, where no policy gives the duration (ALK-78).
alter table beschikking.voorstel add column duur_reden text not null default '';
