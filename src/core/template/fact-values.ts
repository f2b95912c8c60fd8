import { modes, separations, yesNo } from '../interview/facts.ts';
import type { FactName } from './when.ts';

/** What each fact can be, nobody knowing it included; nothing where it is a number of months. */
export const factValues: Readonly<Record<FactName, readonly string[] | undefined>> = {
  'leaver.separation': [...separations, 'dont-know'],
  'leaver.mode': [...modes, 'dont-know'],
  'leaver.tenure': undefined,
  'interviewer.is-manager': [...yesNo, 'dont-know'],
};
