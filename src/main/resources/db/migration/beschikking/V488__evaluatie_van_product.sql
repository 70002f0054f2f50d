-- The day that the weighing of a product gives to look whether it helps: per product, and lapsed when a later decision gives another
-- day or grants the product no more.
alter table beschikking.evaluatie add column product text;
alter table beschikking.evaluatie add column productnaam text;
alter table beschikking.evaluatie add column vervallen_op date;
alter table beschikking.evaluatie add constraint evaluatie_product_naam check ((product is null) = (productnaam is null));
