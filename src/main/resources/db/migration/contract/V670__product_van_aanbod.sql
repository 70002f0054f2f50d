-- Which product of the offer of the region this is, for example dagbesteding-recreatief; null when only the category tells.
alter table contract.product add column aanbod text;
