/**
 * The leaver's rights and the end of what was kept: a hold, what the leaver wrote beside, until when words are kept and
 * what stays after that; plans of erasing, which take over from `rewrite`; backups that are known of; who saw what.
 */
export const theLeaversRights = `
alter table leaver add column hold_reference text;
alter table leaver add column hold_since text;
alter table interview add column erase_on text;
alter table interview add column purged_on text;
alter table interview add column tenure_from integer;
alter table note_line add column correction integer not null default 0 check (correction in (0, 1));

create table erasure (
  id text not null primary key default (lower(hex(randomblob(8)))),
  plan text not null check (json_valid(plan)),
  state text not null check (state in ('planned', 'applied', 'written', 'done'))
) strict;

insert into erasure (plan, state) select '{}', 'applied' from rewrite;
drop table rewrite;

create table backup (
  file text not null primary key,
  made_at text not null,
  reason text not null check (reason in ('asked', 'migration', 'purge', 'restore'))
) strict;

create table log_entry (
  seq integer primary key autoincrement,
  at text not null,
  who text not null,
  what text not null,
  why text not null,
  about text,
  file text
) strict;
`;
