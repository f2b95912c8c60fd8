import type { Action } from '../follow-up/action.ts';
import { isOverdue } from '../follow-up/due.ts';
import type { Effect } from '../follow-up/effect.ts';
import { isWorkEnvironment } from '../follow-up/work-environment.ts';
import { present } from '../present.ts';
import type { Row } from './row.ts';

export const actionColumns = [
  'action_id',
  'title',
  'theme',
  'owner',
  'due_on',
  'status',
  'decided',
  'interview_ids',
  'decided_on',
  'why',
  'risk',
  'group_by',
  'group',
  'measure',
  'code',
  'ended_on',
  'outcome',
  'work_environment',
  'checked_on',
] as const;

/** What whoever is to know what is done may have: not why, and not which interviews it goes back to. */
export const handedActionColumns: readonly string[] = actionColumns.filter(
  (column) => !['interview_ids', 'why', 'measure', 'code'].includes(column),
);

/** One row of `actions.csv`. */
export function actionRow(action: Action): Row {
  return { ...bare(action), interview_ids: action.interviewIds.join('|') };
}

/** One row for others, in which no manager is named either, and no theme but those of the work environment. */
export function handedActionRow({ group, theme, ...action }: Action): Row {
  const shown = group?.by === 'manager' ? undefined : group;
  const told = isWorkEnvironment({ ...action, ...present({ theme }) }) ? theme : undefined;
  return bare({ ...action, ...present({ group: shown, theme: told }) });
}

/** One of `action list --json`. */
export function listedAction(action: Action, today: string) {
  return { ...bare(action), interview_ids: action.interviewIds, overdue: isOverdue(action, today) };
}

/** Whether it helped, for `action show --json`. */
export function effectOfAction(effect: Effect | undefined) {
  if (effect?.kind !== 'compared') return effect && { said: effect.kind };
  const { measure, before, since, difference, turn } = effect;
  return {
    said: turn,
    measure,
    before,
    since,
    difference: difference.value,
    low: difference.low,
    high: difference.high,
  };
}

const bare = (action: Action): Row => ({
  action_id: action.id,
  title: action.title,
  theme: action.theme,
  owner: action.owner,
  due_on: action.dueOn,
  status: action.status,
  decided: action.decided,
  interview_ids: undefined,
  decided_on: action.decidedOn,
  why: action.why,
  risk: action.risk,
  group_by: action.group?.by,
  group: action.group?.name,
  measure: action.finding?.measure,
  code: action.finding?.code,
  ended_on: action.endedOn,
  outcome: action.outcome,
  work_environment: action.workEnvironment,
  checked_on: action.checkedOn,
});
