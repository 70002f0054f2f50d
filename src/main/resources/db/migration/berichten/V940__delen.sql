-- The bytes are compressed with the faster method where this PostgreSQL has it.
do $$
begin
    if 'lz4' = any ((select enumvals from pg_settings where name = 'default_toast_compression')::text[]) then
        alter table berichten.bericht_deel alter column inhoud set compression lz4;
    end if;
end $$;
