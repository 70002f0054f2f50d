-- Appended, never changed; no persons.
create table socialekaart.consultatie (
    id bigint generated always as identity primary key,
    gemeentecode text not null,
    dag date not null,
    vorm text not null check (vorm in ('INDIVIDU', 'GROEP')),
    deskundige text not null,
    vraag text not null,
    advies text not null,
    minuten integer check (minuten > 0),
    door text not null
);
create index consultatie_gemeente on socialekaart.consultatie (gemeentecode, dag);
