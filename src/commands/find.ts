import type { Context } from '../context.ts';
import { foldId, idLength, shortestPrefix, shortIds } from '../core/interview/id.ts';
import type { Interview } from '../core/interview/interview.ts';
import { Refusal } from '../core/problem.ts';

/** The interview an id or the beginning of one means; a Refusal when none or several fit. */
export async function findInterview(context: Context, typed: string): Promise<Interview> {
  const prefix = foldId(typed);
  if (prefix.length < shortestPrefix) throw new Refusal({ code: 'id-too-short', id: typed });
  const { interviews } = await context.store();
  const ids = await interviews.idsFrom(prefix, 5);
  const [id] = ids;
  if (id === undefined) throw new Refusal({ code: 'interview-not-found', id: typed });
  if (ids.length > 1 && prefix.length < idLength) throw new Refusal({ code: 'interview-ambiguous', id: typed, ids });
  const interview = await interviews.read(id);
  if (interview === undefined) throw new Refusal({ code: 'interview-not-found', id: typed });
  return interview;
}

/** The id as short as it may be typed now. */
export async function shortId(context: Context, id: string): Promise<string> {
  const { interviews } = await context.store();
  return shortIds(await interviews.ids()).get(id) ?? id;
}
