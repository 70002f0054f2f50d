-- A blocked user cannot log in; sessions that began before sessies_vanaf are ended.
alter table platform.gebruiker
    add column geblokkeerd_op timestamptz,
    add column sessies_vanaf timestamptz;
create index gebruiker_gemeente on platform.gebruiker (gemeentecode, naam) where gemeentecode is not null;
create index toegangslog_tijd on platform.toegangslog (gemeentecode, id desc);
