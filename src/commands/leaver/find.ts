import type { Context } from '../../context.ts';
import { foldId, shortestPrefix } from '../../core/interview/id.ts';
import { Refusal } from '../../core/problem.ts';
import type { Person } from '../../core/upkeep.ts';

/** The leaver an id of theirs or of an interview with them means, or the beginning of one. */
export async function findLeaver(context: Context, typed: string): Promise<Person> {
  const prefix = foldId(typed);
  if (prefix.length < shortestPrefix) throw new Refusal({ code: 'id-too-short', id: typed, of: 'leaver' });
  const found = await (await context.store()).people.find(prefix);
  const exact = found.filter(({ id, interviewIds }) => id === prefix || interviewIds.includes(prefix));
  const [person, another] = exact.length > 0 ? exact : found;
  if (person === undefined) throw new Refusal({ code: 'leaver-not-found', id: typed });
  if (another === undefined) return person;
  throw new Refusal({ code: 'leaver-ambiguous', id: typed, ids: found.slice(0, 5).map(({ id }) => id) });
}
