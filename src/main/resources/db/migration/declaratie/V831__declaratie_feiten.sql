-- Facts for set-based readers of other modules: what each message came to.
create view declaratie.declaratie_feiten as
select id, gemeentecode, agbcode, berichtidentificatie, declaratienummer, maand, verwerkt, ingediend_centen, toegekend_centen,
    afgewezen_regels, case when verwerkt then afgewezen_centen else abs(ingediend_centen) end as afgewezen_centen,
    cardinality(header_regels) = 0 as houdt_identificatie
from declaratie.declaratie;
