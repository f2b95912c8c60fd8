import type { Context } from '../../context.ts';
import { foldId, idLength, shortestPrefix } from '../../core/interview/id.ts';
import { Refusal } from '../../core/problem.ts';
import type { DisclosureEntry } from '../../core/store.ts';

/** The disclosure an id or the beginning of one means; a Refusal when none or several fit. */
export async function findDisclosure(context: Context, typed: string): Promise<DisclosureEntry> {
  const prefix = foldId(typed);
  if (prefix.length < shortestPrefix) throw new Refusal({ code: 'id-too-short', id: typed, of: 'disclosure' });
  const all = await (await context.store()).disclosures.list({ open: false });
  const found = all.filter(({ id }) => id.startsWith(prefix));
  const [one] = found;
  if (one === undefined) throw new Refusal({ code: 'disclosure-not-found', id: typed });
  if (found.length > 1 && prefix.length < idLength)
    throw new Refusal({ code: 'disclosure-ambiguous', id: typed, ids: found.slice(0, 5).map(({ id }) => id) });
  return one;
}
