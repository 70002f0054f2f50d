-- A line of an onderbouwing names its unit; until now every line was in minutes.
update indicatie.indicatie set regels = (
    select coalesce(jsonb_agg((regel - 'minuten')
        || jsonb_build_object('aantal', regel -> 'minuten', 'eenheid', 'MINUUT') order by plaats), '[]'::jsonb)
    from jsonb_array_elements(regels) with ordinality as r(regel, plaats));
