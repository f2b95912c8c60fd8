/**
 * Before and after the talk: when and where it is to be, and why it was not; which talk another follows; what HR decides
 * to do because of talks; whom a leaver's words have been passed on to; where a leaver may be reached later, and what for.
 */
export const beforeAndAfter = `
alter table interview add column plan_at text;
alter table interview add column plan_zone text;
alter table interview add column place text;
alter table interview add column last_working_day text;
alter table interview add column invited_on text;
alter table interview add column prepared_on text;
alter table interview add column thanked_on text;
alter table interview add column not_held_why text
  check (not_held_why in ('declined', 'no-reply', 'absent', 'left', 'no-time', 'other'));
alter table interview add column follows text references interview (id) on delete set null;

create index interview_by_leaver on interview (leaver_id);
create index interview_by_follows on interview (follows) where follows is not null;

create table action (
  seq integer primary key autoincrement,
  id text not null unique,
  decided text not null check (decided in ('act', 'watch', 'not-now')),
  decided_on text not null,
  why text,
  title text,
  risk text,
  theme text,
  measure text,
  code text,
  group_by text check (group_by in ('department', 'role', 'manager', 'separation', 'mode', 'tenure', 'template')),
  group_name text,
  owner text,
  due_on text,
  status text not null check (status in ('open', 'done', 'dropped')),
  ended_on text,
  outcome text,
  work_environment text check (work_environment in ('yes', 'no')),
  checked_on text,
  check (decided <> 'act' or title is not null),
  check ((status = 'open') = (ended_on is null))
) strict;

create table action_interview (
  action_seq integer not null references action (seq) on delete cascade,
  interview_id text not null references interview (id) on delete cascade,
  told_on text,
  primary key (action_seq, interview_id)
) strict, without rowid;

create index action_by_interview on action_interview (interview_id);

create table passed_on (
  interview_id text not null references interview (id) on delete cascade,
  receiver text not null,
  at text not null,
  primary key (interview_id, receiver)
) strict;

create table contact (
  id text not null primary key,
  leaver_id text references leaver (id) on delete set null,
  name text not null,
  address text not null,
  purposes text not null check (json_valid(purposes)),
  given_on text not null,
  until text not null
) strict;

create index contact_by_leaver on contact (leaver_id);
`;
