-- What `export` writes, as plain as the sqlite3 shell can write it: the same three files of the same rows, but that of
-- the questions with a condition only those stand there that have an answer.
.mode csv
.headers on
pragma temp_store = memory;

create temp table question as
select copy.id as copy_id, question.value ->> '$.id' as id, section.value ->> '$.id' as section_id,
  coalesce(question.value ->> '$.ask.sv', question.value ->> '$.ask') as sv,
  coalesce(question.value ->> '$.ask.en', question.value ->> '$.ask') as en,
  question.value ->> '$.type' as type, question.value ->> '$.theme' as theme, question.value ->> '$.measure' as measure,
  question.value ->> '$.share' as share,
  coalesce(question.value -> '$.when', section.value -> '$.when') is not null as conditional
from template_copy copy, json_each(copy.template, '$.sections') section, json_each(section.value, '$.questions') question
where section.value ->> '$.record'
order by copy.id, section.key, question.key;
create index temp.question_of on question (copy_id);

create temp table sorted as select seq from interview order by held_on is null, held_on, seq;

.once interviews.csv
select interview.id as interview_id, status, held_on, copy.template_id as template,
  copy.template ->> 'version' as template_version, language, mode, minutes, department, role, manager,
  (strftime('%Y', held_on) - strftime('%Y', started_on)) * 12 + strftime('%m', held_on) - strftime('%m', started_on)
    as tenure_months,
  separation, regretted, interviewer, main.value ->> '$' as primary_reason,
  (select group_concat(one.value, '|') from json_each(reasons.value) one) as reasons,
  enps.value ->> '$' as enps, leaver_id
from sorted cross join interview on interview.seq = sorted.seq
join leaver on leaver.id = interview.leaver_id
join template_copy copy on copy.id = interview.copy_id
left join answer main on main.interview_seq = interview.seq and main.question_id = 'primary-reason'
left join answer reasons on reasons.interview_seq = interview.seq and reasons.question_id = 'reasons'
left join answer enps on enps.interview_seq = interview.seq and enps.question_id = 'enps'
order by sorted.rowid;

.once answers.csv
select interview.id as interview_id, section_id, question.id as question_id, iif(language = 'sv', sv, en) as question,
  type, theme, measure, coalesce(state, 'not-asked') as state,
  iif(answer.share is 'not-kept', null, iif(substr(value, 1, 1) = '[',
    (select group_concat(one.value, '|') from json_each(value) one), value ->> '$')) as value,
  coalesce(answer.share, question.share) as share, answer.seconds, share_to as share_with
from sorted cross join interview on interview.seq = sorted.seq
cross join question on question.copy_id = interview.copy_id
left join answer on answer.interview_seq = interview.seq and answer.question_id = question.id
where not conditional or state is not null
order by sorted.rowid, question.rowid;

.once notes.csv
select interview.id as interview_id, line.question_id,
  row_number() over (partition by interview.seq, line.question_id order by line.seq) as line,
  kind, text, (select group_concat(one.value, '|') from json_each(themes) one) as themes,
  coalesce(line.share, answer.share, question.share) as share,
  coalesce(line.share_to, answer.share_to) as share_with, written_at
from sorted cross join interview on interview.seq = sorted.seq
cross join note_line line on line.interview_seq = interview.seq
join question on question.copy_id = interview.copy_id and question.id = line.question_id
left join answer on answer.interview_seq = interview.seq and answer.question_id = line.question_id
where draft = 0 and disclosure_id is null and kind <> 'remark'
  and coalesce(line.share, answer.share, question.share) <> 'not-kept'
order by sorted.rowid, question.rowid, line.seq;
