-- A decision may grant several products; each with its own amount and period. Empty for a decision that grants one thing, which
-- then stands in volume, eenheid, frequentie, begin and einde, and for a refusal.
alter table beschikking.beschikking add column toekenningen jsonb not null default '[]';
