import type { Breakdown } from '../core/insight/breakdown.ts';
import type { Counted, Counting, Counts } from '../core/insight/tally.ts';
import { isHeld } from '../core/interview/interview.ts';
import type { Tallies } from '../core/insight/tallies.ts';
import type { Connection, Steps } from './tables.ts';
import { countBases } from './tallies/base.ts';
import { findBehind } from './tallies/behind.ts';
import type { Sums } from './tallies/cell.ts';
import { copiesOfHeld, whyOfHeld } from './tallies/held.ts';
import { dropTables, makeTables } from './tallies/temporary.ts';
import { listGroups } from './tallies/place.ts';
import { countRaised } from './tallies/raised.ts';
import { countScores } from './tallies/score.ts';
import { countTallies } from './tallies/tally.ts';

export function talliesIn(steps: Steps): Tallies {
  return {
    count: (counting) =>
      steps.read(async (connection) => await countThen(connection, counting, async (counted) => counted)),
    lookBehind: (counting, askedOf) =>
      steps.read((connection) =>
        countThen(connection, counting, async (counted) => {
          const { made, spots } = askedOf(counted);
          return [made, await findBehind(connection, counting, spots)] as const;
        }),
      ),
    groups: (by) => steps.read((connection) => listGroups(connection, by)),
  };
}

/** What is done with the counts still sees what they were made of; without a held interview there is nothing of it. */
async function countThen<T>(
  connection: Connection,
  counting: Counting,
  then: (counted: Counted) => Promise<T>,
): Promise<T> {
  const bases = await countBases(connection, counting);
  if (!bases.all.some(isHeld))
    return then({ ...countsOf({ bases }, counting.by), why: { asked: 0, unknown: 0 }, copies: [] });
  await makeTables(connection, counting);
  const parts = {
    bases,
    tallies: await countTallies(connection, counting),
    scores: await countScores(connection, counting),
    raised: await countRaised(connection, counting),
  };
  const why = await whyOfHeld(connection);
  const result = await then({ ...countsOf(parts, counting.by), why, copies: await copiesOfHeld(connection) });
  await dropTables(connection);
  return result;
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
