-- The last 301 about a client that went to an aanbieder: it holds the name the aanbieder knows.
create index bericht_client on berichten.bericht (agbcode, client_id, volgnummer desc)
    where richting = 'UIT' and soort = 'WMO301' and uitkomst = 'VERSTUURD';
