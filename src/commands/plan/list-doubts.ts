import type { Context } from '../../context.ts';
import type { Facts } from '../../core/interview/facts.ts';
import { shortIds } from '../../core/interview/id.ts';
import { paragraph, warn, type Page } from '../../core/page.ts';
import type { ListedLeaver } from '../../core/plan/leavers.ts';
import { knownLeavers, type KnownLeaver } from '../../core/plan/same-leaver.ts';
import { present } from '../../core/present.ts';

/** A row of the list, with the number a spreadsheet gives it. */
export interface ListedRow {
  readonly number: number;
  readonly listed: ListedLeaver;
}

/** Somebody an interview is with, or who stands in a row above. */
export type Met = KnownLeaver & ({ readonly id: string } | { readonly number: number });

interface Doubt {
  readonly row: Met;
  readonly number: number;
  readonly like: Met;
}

/** Who is new, and of whom nobody can tell. */
export function sorted(
  rows: readonly ListedRow[],
  everybody: readonly Met[],
): { readonly fresh: readonly ListedRow[]; readonly doubtful: readonly Doubt[] } {
  const recognize = knownLeavers(everybody);
  const [fresh, doubtful]: [ListedRow[], Doubt[]] = [[], []];
  for (const one of rows) {
    const { leaver, facts } = one.listed;
    const row: Met = { ...leaver, ...lastDaysOf(facts), number: one.number };
    const found = recognize(row);
    if (found.kind === 'new') fresh.push(one);
    if (found.kind === 'doubtful') doubtful.push({ row, number: one.number, like: found.like });
  }
  return { fresh, doubtful };
}

export const lastDaysOf = ({ lastDay, lastWorkingDay }: Facts): Pick<Facts, 'lastDay' | 'lastWorkingDay'> =>
  present({ lastDay, lastWorkingDay });

/** Each with its row, what differs, and what to do. */
export async function doubtsPage(context: Context, file: string, doubts: readonly Doubt[]): Promise<Page> {
  const { list } = context.messages.plan;
  const short = shortIds(await (await context.store()).interviews.ids());
  return doubts.map(({ row, number, like }) => {
    const differs = [row, like].map((one) => one.lastDay ?? one.lastWorkingDay);
    const sentence =
      'id' in like
        ? list.like(short.get(like.id) ?? like.id, differs, optionFor(row))
        : list.likeRow(like.number, differs);
    return paragraph(warn(list.row(file, number, sentence)));
  });
}

/** What makes the interview the one this row is about. */
function optionFor({ lastDay, lastWorkingDay, startedOn = '' }: KnownLeaver): string {
  if (lastDay !== undefined) return `--last-day ${lastDay}`;
  return lastWorkingDay === undefined ? `--started-on ${startedOn}` : `--last-working-day ${lastWorkingDay}`;
}
