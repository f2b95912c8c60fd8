import type { Breakdown } from '../core/insight/breakdown.ts';
import type { Counted, Counting, Counts } from '../core/insight/tally.ts';
import { isHeld } from '../core/interview/interview.ts';
import type { Tallies } from '../core/store.ts';
import type { Connection, Steps } from './tables.ts';
import { countBases } from './tallies/base.ts';
import type { Sums } from './tallies/cell.ts';
import { copiesOfHeld, whyOfHeld } from './tallies/held.ts';
import { countLeavers } from './tallies/leavers.ts';
import { dropTables, makeTables } from './tallies/temporary.ts';
import { listGroups } from './tallies/place.ts';
import { countRaised } from './tallies/raised.ts';
import { countScores } from './tallies/score.ts';
import { countTallies } from './tallies/tally.ts';

export function talliesIn(steps: Steps): Tallies {
  return {
    count: (counting) => steps.read((connection) => count(connection, counting)),
    groups: (by) => steps.read(async (connection) => (await listGroups(connection, by)).map(({ name }) => name)),
    sizes: (by) => steps.read((connection) => listGroups(connection, by)),
  };
}

async function count(connection: Connection, counting: Counting): Promise<Counted> {
  const bases = await countBases(connection, counting);
  const { leaversUntil } = counting;
  const leavers = leaversUntil === undefined ? {} : { leavers: await countLeavers(connection, counting, leaversUntil) };
  if (!bases.all.some(isHeld))
    return { ...countsOf({ bases }, counting.by), ...leavers, why: { asked: 0, unknown: 0 }, copies: [] };
  await makeTables(connection, counting);
  const counted = {
    ...countsOf(
      {
        bases,
        tallies: await countTallies(connection, counting),
        scores: await countScores(connection, counting),
        raised: await countRaised(connection, counting),
      },
      counting.by,
    ),
    ...leavers,
    why: await whyOfHeld(connection),
    copies: await copiesOfHeld(connection),
  };
  await dropTables(connection);
  return counted;
}

type Parts = { readonly [K in keyof Counts]: Sums<Counts[K][number]> };

const nothing = { all: [], groups: [] };

/** The same kinds of counts twice: of the whole, and by the groups of the breakdown. */
function countsOf(parts: Partial<Parts>, by: Breakdown | undefined): Pick<Counted, 'all' | 'groups'> {
  const { bases = nothing, tallies = nothing, scores = nothing, raised = nothing } = parts;
  const all = { bases: bases.all, tallies: tallies.all, scores: scores.all, raised: raised.all };
  if (by === undefined) return { all };
  return {
    all,
    groups: { bases: bases.groups, tallies: tallies.groups, scores: scores.groups, raised: raised.groups },
  };
}
