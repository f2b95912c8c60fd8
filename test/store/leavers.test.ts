import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { openStore } from '../../src/store/open.ts';
import { readCsv } from '../support/csv.ts';
import { anInterview, aSection } from '../support/builders.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import { shippedCopies } from '../support/shipped.ts';

const headcount = {
  '2025': { all: 400, departments: { Kundtjänst: 80, Logistik: 90 } },
  '2026': { all: 365, departments: { Kundtjänst: 73, Logistik: 100 } },
};

async function worldOf(interviews: readonly Interview[]): Promise<World> {
  const folder = temporaryFolder();
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  await store.interviews.createAll(interviews);
  await store.close();
  return { folder, employer: { ...usual, headcount } };
}

/** The rows of turnover, each as its group, its measure and its numbers. */
async function turnover(world: World, ...args: readonly string[]): Promise<readonly string[]> {
  const { exitCode, stdout } = await exitTalk(['report', '--format', 'csv', ...args], world);
  expect(exitCode).toBe(0);
  return readCsv(stdout)
    .filter(({ section }) => section === 'turnover')
    .map(({ group, measure, n, count, value, hidden }) =>
      [group, measure, hidden || `${count} ${n} ${value}`].join(' '),
    );
}

const dayOf = ({ facts, createdAt }: Interview): string => facts.heldOn ?? facts.lastDay ?? createdAt.slice(0, 10);

describe('turnover', () => {
  const today = '2026-08-20';
  const interviews = madeUpInterviews({ count: 280, seed: 1, today, copies: shippedCopies() });

  it('equals a count of the leavers made apart from the database', async () => {
    const left = interviews.filter((one) => dayOf(one).startsWith('2025') && one.facts.separation !== 'transfer');
    const rows = (group: string, employed: number): readonly string[] => {
      const own = left.filter(({ facts }) => group === '' || facts.department === group);
      const resigned = own.filter(({ facts }) => facts.separation === 'resign');
      const judged = resigned.filter(({ facts }) => facts.regretted !== undefined);
      const missed = judged.filter(({ facts }) => facts.regretted === 'yes');
      const row = (measure: string, { length }: readonly Interview[], base = employed): string =>
        `${group} ${measure} ${length} ${base} ${Number((length / base).toFixed(4))}`;
      return [row('all', own), row('voluntary', resigned), row('regretted', missed, judged.length)];
    };
    const world = await worldOf(interviews);
    expect(await turnover(world, '--period', '2025')).toEqual(rows('', 400));
    expect(new Set(await turnover(world, '--period', '2025', '--by', 'department'))).toEqual(
      new Set([...rows('', 400), ...rows('Kundtjänst', 80), ...rows('Logistik', 90)]),
    );
    expect(rows('Kundtjänst', 80).join()).not.toContain(' 0 ');
  });

  it('of a year that is not over counts the headcount up to today', async () => {
    const left = interviews.filter((one) => {
      const day = dayOf(one);
      return day >= '2026-01-01' && day <= today && one.facts.separation !== 'transfer';
    });
    // 20 August is day 232 of 365
    expect((await turnover(await worldOf(interviews), '--period', '2026'))[0]).toBe(
      ` all ${left.length} 232 ${Number((left.length / 232).toFixed(4))}`,
    );
  });
});

describe('a leaver', () => {
  const one = (at: number, more: Partial<Interview['facts']> = {}, status: Interview['status'] = 'held'): Interview => {
    const made = anInterview([aSection({ id: 'all', questions: [] })]);
    return {
      ...made,
      id: `000000000a${String(at).padStart(2, '0')}`,
      status,
      leaver: { id: `00000000000${at % 10}`, name: `Kim ${at % 10}`, startedOn: '2020-01-01' },
      facts: { heldOn: '2025-03-02', separation: 'resign', ...more },
    };
  };
  const six = [0, 1, 2, 3, 4, 5].map((at) => one(at));
  const all = async (interviews: readonly Interview[]): Promise<string> =>
    (await turnover(await worldOf(interviews), '--period', '2025'))[0] ?? '';

  it('with two interviews has left once, in the year of the first, also when the other is in the next', async () => {
    expect(await all(six)).toContain(' 6 400 ');
    expect(await all([...six, one(10), one(11)])).toContain(' 6 400 ');
    const world = await worldOf([...six, one(10, { heldOn: '2026-03-02' })]);
    expect((await turnover(world, '--period', '2025..2026-03'))[0]).toContain(' 6 490 ');
    expect((await turnover(world, '--period', '2026'))[0]).toContain(' 0 ');
  });

  it('whom you would have kept is so in whichever interview you have said it', async () => {
    const kept = async (interviews: readonly Interview[]) =>
      (await turnover(await worldOf(interviews), '--period', '2025'))[2];
    expect(await kept(six)).toBeUndefined();
    const judged = [0, 1, 2, 3].map((at) => one(at, { regretted: 'no' }));
    expect(await kept([...judged, one(4), one(5), one(14, { regretted: 'yes' })])).toContain(' regretted 1 5 0.2');
  });

  it('is one without an interview too, and none who takes another job in the organisation', async () => {
    expect(await all([...six, one(6, {}, 'not-held'), one(7, {}, 'planned'), one(8, {}, 'cancelled')])).toContain(
      ' 9 400 ',
    );
    expect(await all([...six, one(6, { separation: 'transfer' })])).toContain(' 6 400 ');
  });
});
