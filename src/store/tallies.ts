import type { Breakdown } from '../core/insight/breakdown.ts';
import type { Counted, Counting, Counts } from '../core/insight/tally.ts';
import { isHeld } from '../core/interview/interview.ts';
import { notPooled, unpooled } from '../core/insight/pooling.ts';
import type { Tallies } from '../core/insight/tallies.ts';
import { present } from '../core/present.ts';
import type { Connection, Steps } from './tables.ts';
import { countBases } from './tallies/base.ts';
import { findBehind } from './tallies/behind.ts';
import type { Sums } from './tallies/cell.ts';
import { aboutHeld, copiesOfHeld, leaveOut } from './tallies/held.ts';
import { countJudged } from './tallies/judged.ts';
import { countLeavers } from './tallies/leavers.ts';
import { makeTogether } from './tallies/once.ts';
import { dropTables, makeTables } from './tallies/temporary.ts';
import { listGroups } from './tallies/place.ts';
import { countRaised } from './tallies/raised.ts';
import { countScores } from './tallies/score.ts';
import { countTalks } from './tallies/talk.ts';
import { countTallies } from './tallies/tally.ts';

export function talliesIn(steps: Steps): Tallies {
  return {
    count: (counting) => steps.read((connection) => countThen(connection, counting, async (counted) => counted)),
    lookBehind: (counting, askedOf) =>
      steps.read((connection) =>
        countThen(connection, counting, async (counted) => {
          const { made, spots } = askedOf(counted);
          return [made, await findBehind(connection, counting, spots)] as const;
        }),
      ),
    groups: (by) => steps.read(async (connection) => (await listGroups(connection, by)).map(({ name }) => name)),
    sizes: (by) => steps.read((connection) => listGroups(connection, by)),
  };
}

/** What is done with the counts still sees what they were made of; without a held interview there is nothing of it. */
async function countThen<T>(
  connection: Connection,
  counting: Counting,
  then: (counted: Counted) => Promise<T>,
): Promise<T> {
  const someHaveSeveral = await makeTogether(connection);
  const bases = await countBases(connection, counting);
  const { leaversUntil } = counting;
  const leavers = leaversUntil === undefined ? {} : { leavers: await countLeavers(connection, counting, leaversUntil) };
  if (!bases.all.some(isHeld)) {
    await dropTables(connection, ['together']);
    return then({ ...countsOf({ bases }, counting.by), ...leavers, why: { asked: 0, unknown: 0 }, copies: [] });
  }
  await makeTables(connection, counting, someHaveSeveral);
  const used = await copiesOfHeld(connection);
  const left = unpooled(used, counting.reference);
  await leaveOut(connection, left);
  const tallies = await countTallies(connection, counting);
  const scores = await countScores(connection, counting);
  const { raised, stay } = await countRaised(connection, counting);
  const { judged, several, ...why } = await aboutHeld(connection);
  const views = judged ? { judged: await countJudged(connection, counting) } : {};
  const parts = { bases, tallies: together(tallies, stay), scores, raised, ...views };
  const talks = counting.talks === true ? { talks: await countTalks(connection, counting) } : {};
  const result = await then({
    ...countsOf(parts, counting.by),
    ...leavers,
    why,
    ...(several > 0 && { several }),
    ...talks,
    ...notPooled(left, used),
    copies: used.map(({ copy, n }) => ({ copy, n })),
  });
  await dropTables(connection);
  return result;
}

type Parts = { readonly [K in keyof Counts]: Sums<NonNullable<Counts[K]>[number]> };

const together = <T>(one: Sums<T>, other: Sums<T>): Sums<T> => ({
  all: [...one.all, ...other.all],
  groups: [...one.groups, ...other.groups],
});

/** The same kinds of counts twice: of the whole, and by the groups of the breakdown. */
function countsOf(parts: Partial<Parts>, by: Breakdown | undefined): Pick<Counted, 'all' | 'groups'> {
  const all = countsIn(parts, 'all');
  return by === undefined ? { all } : { all, groups: countsIn(parts, 'groups') };
}

function countsIn({ bases, tallies, scores, raised, judged }: Partial<Parts>, side: 'all' | 'groups'): Counts {
  return {
    bases: bases?.[side] ?? [],
    tallies: tallies?.[side] ?? [],
    scores: scores?.[side] ?? [],
    raised: raised?.[side] ?? [],
    ...present({ judged: judged?.[side] }),
  };
}
