import type { Answer, Entry, Interview } from '../interview/interview.ts';
import { measured } from '../interview/reasons.ts';
import { shareOf } from '../interview/share.ts';
import { tenureMonths } from '../interview/tenure.ts';
import { valueText } from '../interview/value.ts';
import { mayLeave } from '../privacy/may-leave.ts';
import type { Row } from './row.ts';

export const interviewColumns = [
  'interview_id',
  'status',
  'held_on',
  'template',
  'template_version',
  'language',
  'mode',
  'minutes',
  'department',
  'role',
  'manager',
  'tenure_months',
  'separation',
  'regretted',
  'interviewer',
  'primary_reason',
  'reasons',
  'enps',
  'leaver_id',
] as const;

/** One row of `interviews.csv`: no name, and of the answers only what its label lets HR export. */
export function interviewRow(interview: Interview): Row {
  const { facts, copy, leaver } = interview;
  return {
    interview_id: interview.id,
    status: interview.status,
    held_on: facts.heldOn,
    template: copy.template.id,
    template_version: copy.template.version,
    language: interview.language,
    mode: facts.mode,
    minutes: facts.minutes,
    department: facts.department,
    role: facts.role,
    manager: facts.manager,
    tenure_months: tenureMonths(leaver, facts),
    separation: facts.separation,
    regretted: facts.regretted,
    interviewer: facts.interviewer,
    primary_reason: measureText(interview, 'primary-reason'),
    reasons: measureText(interview, 'reasons'),
    enps: measureText(interview, 'enps'),
    leaver_id: leaver.id,
  };
}

function measureText(interview: Interview, measure: string): string | undefined {
  const question = measured(interview.copy.template, measure);
  const answer: Answer | undefined = question && interview.answers.get(question.id);
  if (question === undefined || answer?.state !== 'answered') return undefined;
  const share = shareOf(question, answer);
  const leaves = mayLeave({ share, kind: 'value', audience: { who: 'hr' }, destination: 'export' });
  return leaves ? valueText(answer.value) : undefined;
}

/** One row of `list --json`. */
export function entryRow(entry: Entry): Row {
  const { facts } = entry;
  return {
    interview_id: entry.id,
    status: entry.status,
    held_on: facts.heldOn,
    leaver: entry.name,
    template: entry.templateId,
    language: entry.language,
    mode: facts.mode,
    minutes: facts.minutes,
    department: facts.department,
    role: facts.role,
    manager: facts.manager,
    separation: facts.separation,
    interviewer: facts.interviewer,
  };
}
