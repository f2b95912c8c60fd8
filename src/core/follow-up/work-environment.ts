import { monthsAfter } from '../date.ts';
import type { Action } from './action.ts';
import { isAct } from './due.ts';

/**
 * Themes of the shipped codebook that belong to the organisational and social work environment (AFS 2023:2): workload,
 * working hours, and being treated badly. What is said of an action itself stands over it.
 */
const themes: readonly string[] = ['workload', 'safety'];

export const isWorkEnvironment = ({ workEnvironment, theme }: Pick<Action, 'workEnvironment' | 'theme'>): boolean =>
  workEnvironment === undefined ? theme !== undefined && themes.includes(theme) : workEnvironment === 'yes';

/**
 * What stands in the plan the law asks for (AFS 2023:1, systematic work environment management): what is to be done, and
 * what was done until somebody has checked it, for a year at least.
 */
export const inPlan = (action: Action, today: string): boolean =>
  isAct(action) &&
  (action.status === 'open' ||
    (action.status === 'done' &&
      (action.checkedOn === undefined || (action.endedOn ?? '') >= monthsAfter(today, -12))));
