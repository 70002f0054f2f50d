-- How the resident sees the own life (positieve gezondheid); appended, never changed. Marks in the order of Levensgebied.
create table toegang.spinnenweb (
    gemeentecode text not null,
    zaak text not null,
    volgnummer integer not null,
    dag date not null,
    cijfers integer[6] not null,
    woorden text not null,
    wens text not null,
    door text not null,
    primary key (zaak, volgnummer)
);
