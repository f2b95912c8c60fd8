import { applicationId } from '../header.ts';

/** The first version. Codes are spelled out: a migration never changes, whatever becomes of the lists in core. */
export const firstTables = `
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
