-- Counts the work of a gemeente per kind, role and day. Nothing else is in it, so that equal rows share one entry.
create index werkitem_telling on werkplek.werkitem (gemeentecode, soort, rol, laatste_dag);
