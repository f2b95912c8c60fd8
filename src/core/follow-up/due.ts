import type { Action } from './action.ts';

/** Its day has passed, and it is not done: to be looked at again, where it is only watched. */
export const isOverdue = ({ status, decided, dueOn }: Action, today: string): boolean =>
  status === 'open' && decided !== 'not-now' && dueOn !== undefined && dueOn < today;

/** What is done, not only watched or put off. */
export const isAct = ({ decided }: Action): boolean => decided === 'act';
