-- Finds the work of one kind without passing by all the rest, and the kinds themselves one by one.
create index werkitem_soort on werkplek.werkitem (gemeentecode, soort, laatste_dag, sleutel) include (rol);
