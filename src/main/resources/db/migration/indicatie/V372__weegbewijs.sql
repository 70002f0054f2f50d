-- What a weighing by method rested on: input, paths and texts of the policy of then. Null for versions of before.
-- Text, not jsonb: the hashes of the texts must stay what they were.
alter table indicatie.product add column weegbewijs text;
