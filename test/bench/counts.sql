-- What a report counts, written apart from the program for the sqlite3 shell: the same counts on the same file.
.mode list
create temp table question as
  select copy.id as copy_id, question.value ->> '$.id' as id, question.value ->> '$.type' as type,
    question.value ->> '$.measure' as measure, question.value ->> '$.theme' as theme, question.value ->> '$.share' as share
  from template_copy copy, json_each(copy.template, '$.sections') section, json_each(section.value, '$.questions') question;
create unique index temp.question_key on question (copy_id, id);

create temp table reason as
  select copy.id as copy_id, reason.value ->> '$.code' as code, reason.value ->> '$.direction' as direction,
    reason.value ->> '$.sensitive' as sensitive
  from template_copy copy, json_each(copy.codebook, '$.reasons') heading, json_each(heading.value, '$.reasons') reason;
create unique index temp.reason_key on reason (copy_id, code);

create temp table held as
  select seq, copy_id, separation,
    substr(held_on, 1, 4) || '-q' || ((cast(substr(held_on, 6, 2) as integer) + 2) / 3) as quarter
  from interview where status in ('held', 'closed') order by seq;

create temp table counted as
  select held.seq, held.copy_id, held.quarter, question.measure, question.type, question.theme, answer.state, answer.value
  from held cross join answer on answer.interview_seq = held.seq
    cross join question on question.copy_id = held.copy_id and question.id = answer.question_id
  where answer.aside = 0 and coalesce(answer.share, question.share) <> 'not-kept';

select substr(held_on, 1, 4) || '-q' || ((cast(substr(held_on, 6, 2) as integer) + 2) / 3), status, count(*)
from interview group by 1, 2;

select quarter, measure, state, value ->> '$', count(*)
from counted where measure is not null and type <> 'choices' group by 1, 2, 3, 4;

select quarter, case when sensitive then 'sensitive' else reason.code end, count(distinct seq)
from counted, json_each(counted.value) picked join reason on reason.copy_id = counted.copy_id and reason.code = picked.value
where measure = 'reasons' and state = 'answered' group by 1, 2;

select quarter, count(*) from counted where measure = 'reasons' and state = 'answered' and value is not null group by 1;

select quarter, direction, count(*)
from counted join reason on reason.copy_id = counted.copy_id and reason.code = value ->> '$'
where measure = 'primary-reason' and state = 'answered' group by 1, 2;

select quarter, theme, total, scales, count(*) from (
  select quarter, theme, sum(value ->> '$') as total, count(*) as scales
  from counted where type = 'scale' and theme is not null and state = 'answered' and value is not null group by seq, theme
) group by 1, 2, 3, 4;

select held.quarter, theme.value, count(distinct held.seq)
from held cross join note_line line on line.interview_seq = held.seq
  cross join question on question.copy_id = held.copy_id and question.id = line.question_id
  left join answer on answer.interview_seq = line.interview_seq and answer.question_id = line.question_id,
  json_each(line.themes) theme
where line.draft = 0 and line.kind <> 'remark' and coalesce(answer.aside, 0) = 0
  and coalesce(line.share, answer.share, question.share) <> 'not-kept'
group by 1, 2;

select theme.value, count(distinct held.seq)
from held cross join note_line line on line.interview_seq = held.seq
  cross join question on question.copy_id = held.copy_id and question.id = line.question_id and question.measure = 'stay'
  left join answer on answer.interview_seq = line.interview_seq and answer.question_id = line.question_id,
  json_each(line.themes) theme
where line.draft = 0 and line.kind <> 'remark' and coalesce(answer.aside, 0) = 0
  and coalesce(line.share, answer.share, question.share) <> 'not-kept'
group by 1;

select answer.value, interviewer_preventable, hr_preventable, count(*)
from held cross join interview on interview.seq = held.seq
  left join question on question.copy_id = held.copy_id and question.measure = 'preventable'
  left join answer on answer.interview_seq = held.seq and answer.question_id = question.id and answer.aside = 0
where interviewer_preventable is not null or hr_preventable is not null
group by 1, 2, 3;

select count(*), sum(seq not in (select seq from counted where measure = 'reasons' and state = 'answered' and value is not null))
from held where separation is null or separation not in ('fixed-end', 'retire', 'redundant', 'dismiss');
