import type { Context } from '../../context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { canBePlanned } from '../../core/plan/planned.ts';
import { Refusal } from '../../core/problem.ts';
import { labelOf } from '../../render/codes.ts';
import { findInterview } from '../find.ts';

/** An interview that can still be planned; a Refusal when something has come of it. */
export async function findToPlan(context: Context, typed: string): Promise<Interview> {
  const interview = await findInterview(context, typed);
  if (canBePlanned(interview)) return interview;
  const { id, status } = interview;
  const { codes, language } = context.messages;
  throw new Refusal({ code: 'not-to-plan', id, status: labelOf(codes.status, status, language) });
}
