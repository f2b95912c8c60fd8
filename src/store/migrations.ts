import { applicationId } from './header.ts';

/** The first version. Codes are spelled out: a migration never changes, whatever becomes of the lists in core. */
const firstTables = `
pragma application_id = ${applicationId};

create table leaver (
  id text not null primary key,
  name text not null,
  started_on text
) strict;

create table template_copy (
  id text not null primary key,
  template text not null check (json_valid(template)),
  codebook text not null check (json_valid(codebook)),
  template_id text not null generated always as (template ->> '$.id') stored
) strict;

create table interview (
  seq integer primary key autoincrement,
  id text not null unique,
  leaver_id text not null references leaver (id),
  copy_id text not null references template_copy (id),
  status text not null
    check (status in ('planned', 'under-way', 'paused', 'held', 'closed', 'cancelled', 'not-held')),
  language text not null,
  department text,
  role text,
  manager text,
  last_day text,
  separation text check (separation in
    ('resign', 'fixed-end', 'retire', 'redundant', 'dismiss', 'transfer', 'mutual', 'probation-end')),
  interviewer text,
  interviewer_is_manager text check (interviewer_is_manager in ('yes', 'no')),
  mode text check (mode in ('in-person', 'video', 'phone', 'written')),
  regretted text check (regretted in ('yes', 'no')),
  held_on text,
  afterwards text check (afterwards in ('yes', 'no')),
  minutes real,
  step text,
  seconds real not null default 0,
  created_at text not null
) strict;

create table answer (
  seq integer primary key,
  interview_seq integer not null references interview (seq) on delete cascade,
  question_id text not null,
  state text check (state in ('answered', 'refused', 'dont-know', 'not-asked')),
  value text check (json_valid(value)),
  share text check (share in ('share', 'no-quote', 'hr-only', 'with-name', 'not-kept')),
  share_to text,
  seconds real not null default 0,
  after_line integer not null,
  unique (interview_seq, question_id)
) strict;

create table note_line (
  seq integer primary key autoincrement,
  interview_seq integer not null references interview (seq) on delete cascade,
  question_id text not null,
  kind text not null check (kind in ('note', 'quote', 'remark')),
  text text not null,
  themes text not null check (json_valid(themes)),
  share text check (share in ('share', 'no-quote', 'hr-only', 'with-name', 'not-kept')),
  share_to text,
  draft integer not null check (draft in (0, 1)),
  written_at text not null
) strict;

create index note_line_by_interview on note_line (interview_seq);
`;

/** An answer whose question does not apply as things stand is set aside: it is kept, and counted nowhere. */
const answersSetAside = `
alter table answer add column aside integer not null default 0 check (aside in (0, 1));
`;

/** What is typed or marked and not yet entered: a line as it is being changed, the codes of a question (a JSON array). */
const whatIsNotEntered = `
alter table note_line add column change text;
alter table answer add column marks text check (json_valid(marks));
`;

/**
 * The conversation: what the leaver was told comes before any answer, which the triggers see to; what must be acted on;
 * questions parked; who was there and why; until when the leaver may answer. Nobody asked in older interviews.
 */
const theConversation = `
alter table interview add column companion text;
alter table interview add column others text;
alter table interview add column own_manager_why text check (own_manager_why in ('leaver', 'nobody-else', 'other'));
alter table interview add column several_why text check (several_why in ('leaver', 'nobody-else', 'other'));
alter table interview add column late_why text check (late_why in ('leaver', 'nobody-else', 'other'));
alter table interview add column contribution text;
alter table interview add column reply_by text;
alter table answer add column parked integer not null default 0 check (parked in (0, 1));

create table information (
  interview_seq integer not null primary key references interview (seq) on delete cascade,
  how text not null check (how in ('shown', 'in-writing', 'not-recorded')),
  text text not null,
  at text not null
) strict;

insert into information (interview_seq, how, text, at) select seq, 'not-recorded', '', created_at from interview;

create table disclosure (
  id text not null primary key,
  interview_seq integer not null references interview (seq) on delete cascade,
  kind text not null check (kind in ('harassment', 'danger', 'wrongdoing')),
  question_id text not null,
  receiver text not null,
  due_on text not null,
  raised_at text not null,
  received_by text,
  received_at text
) strict;

create index disclosure_by_interview on disclosure (interview_seq);

alter table note_line add column disclosure_id text references disclosure (id) on delete set null;

create table rewrite (
  due integer not null primary key check (due = 1)
) strict;

create trigger answer_after_information before insert on answer
when new.interview_seq is not null
  and not exists (select 1 from information where interview_seq = new.interview_seq)
begin
  select raise(abort, 'an answer before the information');
end;

create trigger line_after_information before insert on note_line
when new.interview_seq is not null
  and not exists (select 1 from information where interview_seq = new.interview_seq)
begin
  select raise(abort, 'a line before the information');
end;
`;

/**
 * The leaver's rights and the end of what was kept: a hold, what the leaver wrote beside, until when words are kept and
 * what stays after that; plans of erasing, which take over from `rewrite`; backups that are known of; who saw what.
 */
const theLeaversRights = `
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

/** Whether it was preventable, as the interviewer and HR see it; which rows of other systems have been taken in, by digest. */
const patterns = `
alter table interview add column interviewer_preventable text check (interviewer_preventable in ('yes', 'partly', 'no'));
alter table interview add column hr_preventable text check (hr_preventable in ('yes', 'partly', 'no'));

create table imported_row (
  digest blob not null primary key check (length(digest) = 16)
) strict, without rowid;
`;

/** Append only: the n-th entry takes a database from version n - 1 to version n (`user_version`). */
export const migrations: readonly string[] = [
  firstTables,
  answersSetAside,
  whatIsNotEntered,
  theConversation,
  theLeaversRights,
  patterns,
];
