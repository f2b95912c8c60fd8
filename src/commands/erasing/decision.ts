import type { Context } from '../../context.ts';
import { Refusal } from '../../core/problem.ts';

export interface DecisionOptions {
  readonly decision?: string;
}

/** The decision that allows it: a public employer erases by one, named now or in the settings; another needs none. */
export async function decisionFor(
  { settings }: Context,
  { decision: named }: DecisionOptions,
): Promise<{ readonly decision?: string }> {
  const { sector, decision: usual } = await settings.employer();
  const decision = named?.trim() || usual;
  if (sector === 'public' && decision === undefined) throw new Refusal({ code: 'no-decision' });
  return decision === undefined ? {} : { decision };
}
