-- The log is read by time; work recorded for an earlier day does not come in order of id.
drop index platform.toegangslog_tijd;
create index toegangslog_volgorde on platform.toegangslog (gemeentecode, tijdstip desc, id desc);
