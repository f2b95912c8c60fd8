/**
 * The conversation: what the leaver was told comes before any answer, which the triggers see to; what must be acted on;
 * questions parked; who was there and why; until when the leaver may answer. Nobody asked in older interviews.
 */
export const theConversation = `
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
