import type { Period } from '../insight/period.ts';
import type { Scope } from '../insight/tally.ts';
import type { Action } from './action.ts';
import { isAct, isOverdue } from './due.ts';

/** What a report says of actions. */
export interface ToldActions {
  /** Done in the days the report is about, and about no other group than it is; the latest first. */
  readonly done: readonly Action[];
  readonly open: number;
  readonly watched: number;
  readonly putOff: number;
  /** How many should be done by now, and when the first was due. */
  readonly overdue?: { readonly count: number; readonly day: string };
}

interface Asked {
  readonly period?: Period | undefined;
  readonly only: Scope['only'];
  readonly today: string;
}

export function toldActions(actions: readonly Action[], { period, only, today }: Asked): ToldActions {
  const done = actions.filter(
    (one) => one.status === 'done' && isAct(one) && isWithin(one.endedOn ?? '', period) && isAmong(one, only),
  );
  const open = actions.filter(({ status }) => status === 'open');
  const due = open.filter((one) => isAct(one) && isOverdue(one, today)).map(({ dueOn = '' }) => dueOn);
  const [day] = due.toSorted();
  return {
    done: done.toSorted((one, other) => ((one.endedOn ?? '') < (other.endedOn ?? '') ? 1 : -1)),
    open: open.filter(isAct).length,
    watched: open.filter(({ decided }) => decided === 'watch').length,
    putOff: open.filter(({ decided }) => decided === 'not-now').length,
    ...(day !== undefined && { overdue: { count: due.length, day } }),
  };
}

const isWithin = (day: string, period: Period | undefined): boolean =>
  day >= (period?.from ?? '') && day <= (period?.to ?? '9999');

const isAmong = ({ group }: Action, only: Scope['only']): boolean => {
  const name = group && only[group.by];
  return group === undefined || name === undefined || name === group.name;
};
