import type { Entry, Interview } from '../interview/interview.ts';
import { valueShareOf } from '../interview/share.ts';
import { tenureMonths } from '../interview/tenure.ts';
import { valueCell } from '../interview/value.ts';
import { questionSteps, type QuestionStep } from '../interview/walk.ts';
import { mayLeave } from '../privacy/may-leave.ts';
import type { Cell, Row } from './row.ts';

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
  'interviewer_preventable',
  'hr_preventable',
  'interviewer_is_manager',
  'not_held_why',
] as const;

/** One row of `interviews.csv`: no name, and of the answers only what its label lets HR export. */
export function interviewRow(interview: Interview, steps = questionSteps(interview)): Row {
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
    primary_reason: measureCell(interview, steps, 'primary-reason'),
    reasons: measureCell(interview, steps, 'reasons'),
    enps: measureCell(interview, steps, 'enps'),
    leaver_id: leaver.id,
    interviewer_preventable: facts.interviewerPreventable,
    hr_preventable: facts.hrPreventable,
    interviewer_is_manager: facts.interviewerIsManager,
    not_held_why: facts.notHeldWhy,
  };
}

/** The value of a measure, when its question applies and its label lets HR have it. */
function measureCell(interview: Interview, steps: readonly QuestionStep[], measure: string): Cell {
  const step = steps.find(({ question }) => question.measure === measure);
  const answer = step && interview.answers.get(step.id);
  if (step === undefined || answer?.state !== 'answered') return undefined;
  const share = valueShareOf(interview, step.question);
  const leaves = mayLeave({ share, kind: 'value', audience: { who: 'hr' }, destination: 'export' });
  return leaves ? valueCell(answer.value) : undefined;
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
    plan_at: facts.planAt,
    plan_zone: facts.planZone,
    purged_on: entry.purgedOn,
  };
}
