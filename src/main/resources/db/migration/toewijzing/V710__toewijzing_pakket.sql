-- Version of a toewijzing that the aanbieder refused in a 302: it counts as not sent, and goes out again as a change.
alter table toewijzing.toewijzing add column afgekeurde_versie integer;

-- ReferentieAanbieder to name in the next 301 (iWmo TR379: only the first time it is sent after a honoured request).
alter table toewijzing.toewijzing add column referentie text;

-- Those whose version the aanbieder had not seen before this 301; and the references it named, by number.
alter table toewijzing.verzending add column gewijzigd integer[] not null default '{}';
alter table toewijzing.verzending add column referenties jsonb not null default '{}';
