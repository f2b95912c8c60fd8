import type { Context } from '../../context.ts';
import type { Employer } from '../../core/employer.ts';
import { Refusal } from '../../core/problem.ts';

export interface DecisionOptions {
  readonly decision?: string;
}

/** A public employer without a decision erases nothing because its time is over, except what rests on somebody's own yes. */
export const isUndecided = ({ sector, decision }: Employer, named?: string): boolean =>
  sector === 'public' && (named?.trim() || decision) === undefined;

/** The decision that allows it: a public employer erases by one, named now or in the settings; another needs none. */
export async function decisionFor(
  { settings }: Context,
  { decision: named }: DecisionOptions,
): Promise<{ readonly decision?: string }> {
  const employer = await settings.employer();
  const decision = named?.trim() || employer.decision;
  if (isUndecided(employer, named)) throw new Refusal({ code: 'no-decision' });
  return decision === undefined ? {} : { decision };
}
