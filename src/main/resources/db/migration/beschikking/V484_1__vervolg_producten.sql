-- What a later decision grants by method, as it was settled; null leaves it as the decision before granted it.
alter table beschikking.vervolg add column producten jsonb;
