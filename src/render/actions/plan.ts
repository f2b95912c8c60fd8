import type { Action } from '../../core/follow-up/action.ts';
import { isAct } from '../../core/follow-up/due.ts';
import { groupName, type Naming } from './naming.ts';

/** What is to be done, for those who are to know that and nothing else. */
export interface ActionPlan {
  readonly title: string;
  readonly lead: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PlanOf {
  readonly actions: readonly Action[];
  readonly today: string;
  /** They are those of the work environment: the plan the law asks for. */
  readonly workEnvironment: boolean;
}

/**
 * The plan with the columns that systematic work environment management asks for (AFS 2023:1): the risk, what is to be
 * done, by whom, by when, and when it was checked. No reason, no figure, no interview and no manager's name is in it.
 */
export function planOf({ actions, today, workEnvironment }: PlanOf, naming: Naming): ActionPlan {
  const words = naming.messages.actions.plan;
  const { risk, title, about, owner, due, done, checked } = words.head;
  const own = actions.filter((one) => isAct(one) && one.status !== 'dropped');
  const rows = own.map((action) => [
    ...(workEnvironment ? [action.risk ?? ''] : []),
    action.title ?? '',
    whereText(action, naming),
    action.owner ?? '',
    action.dueOn ?? '',
    action.endedOn === undefined ? '' : words.doneOn(action.endedOn, action.outcome ?? ''),
    action.checkedOn ?? '',
  ]);
  return {
    title: workEnvironment ? words.workEnvironment : words.title,
    lead: [words.asOf(today), words.lead, ...(rows.length === 0 ? [words.none] : [])],
    head: [...(workEnvironment ? [risk] : []), title, about, owner, due, done, checked],
    rows,
  };
}

const whereText = ({ group }: Action, naming: Naming): string =>
  group === undefined || group.by === 'manager' ? '' : groupName(group, naming);
