import type { Context } from '../../context.ts';
import { foldId, shortestPrefix } from '../../core/interview/id.ts';
import { Refusal } from '../../core/problem.ts';

/** A Refusal when what is typed means an interview whose names and words are gone: nothing of anybody is left in it. */
export async function refusePurged(context: Context, typed: string): Promise<void> {
  const prefix = foldId(typed);
  if (prefix.length < shortestPrefix) return;
  const { interviews } = await context.store();
  const [id, another] = await interviews.idsFrom(prefix, 2);
  if (id === undefined || another !== undefined) return;
  const purgedOn = (await interviews.read(id))?.purgedOn;
  if (purgedOn !== undefined) throw new Refusal({ code: 'interview-purged', id: typed, on: purgedOn });
}
