import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakdowns } from '../../src/core/insight/breakdown.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { openStore } from '../../src/store/open.ts';
import { readCsv } from '../support/csv.ts';
import { clockAt, exitTalk, temporaryFolder, type TestClock, type World } from '../support/harness.ts';
import { shippedCopies } from '../support/shipped.ts';

type Row = Readonly<Record<string, string>>;
type Stage = World & { readonly clock: TestClock };

const today = '2026-08-20';

/** Every fourth is with somebody who has been talked with some time before, by somebody else. */
const again = (interviews: readonly Interview[]): readonly Interview[] =>
  interviews.map((one, at) => {
    const before = interviews[at - 1 - (at % 7)];
    return at % 4 !== 3 || before === undefined ? one : { ...one, leaver: before.leaver };
  });

/** A real database of made-up interviews of the three years before today. */
async function databaseOf(
  seed: number,
  of = (made: readonly Interview[]) => made,
): Promise<{ readonly world: Stage; readonly interviews: readonly Interview[] }> {
  const world = { folder: temporaryFolder(), clock: clockAt(`${today}T07:00:00.000Z`) };
  const interviews = of(madeUpInterviews({ count: 90, seed, today, copies: shippedCopies() }));
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  await store.interviews.createAll(interviews);
  await store.close();
  return { world, interviews };
}

/** All of them, also when there have been few of late. */
const ever = ['--period', '2000..'];

const cuts: readonly (readonly string[])[] = [
  ever,
  ...breakdowns.map((by) => [...ever, '--by', by]),
  ['--period', '2025'],
  ['--period', '2024-11'],
  ['--period', '2025-q3', '--by', 'department'],
];

/** What a pattern is corrected for is how many groups there are to look at: fewer, once the small ones have no name. */
async function figures(world: Stage): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (const cut of cuts) {
    const { exitCode, stdout } = await exitTalk(['report', '--format', 'csv', ...cut], world);
    expect(exitCode).toBe(0);
    for (const { chance: _, corrected: __, ...row } of readCsv(stdout)) {
      const { section, measure, code, group_by: by, group, period } = row;
      rows.set(JSON.stringify([cut, section, measure, code, by, group, period]), row);
    }
  }
  return rows;
}

const isShown = (row: Row | undefined): row is Row => row !== undefined && row['hidden'] !== 'true';

/** What was shown before and says something else now. */
function changed(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): readonly unknown[] {
  return [...before].flatMap(([key, was]) => {
    const is = after.get(key);
    return isShown(was) && isShown(is) && JSON.stringify(was) !== JSON.stringify(is) ? [[was, is]] : [];
  });
}

/** How many of the rows shown before are shown still. */
function stillShown(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): number {
  const shown = [...before].filter(([, row]) => isShown(row));
  return shown.filter(([key]) => isShown(after.get(key))).length / shown.length;
}

async function purge(world: Stage, date: string): Promise<void> {
  world.clock.sleep((Date.parse(`${date}T07:00:00.000Z`) - Date.parse(world.clock.now())) / 1000);
  const { stdout } = await exitTalk(['database', 'purge', '--dry-run', '--today', date], world);
  const word = /--confirm (\d+)/u.exec(stdout)?.[1] ?? '';
  const done = await exitTalk(['database', 'purge', '--today', date, '--confirm', word], world);
  expect(done.exitCode).toBe(0);
}

const bytesOf = ({ folder }: World): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
    .join('\n');

/** Everything that was said, and who said it: what must be in no byte. Short words may stand anywhere. */
function wordsOf({ leaver, answers }: Interview): readonly string[] {
  const lines = [...answers.values()].flatMap((answer) => answer.lines.map(({ text }) => text));
  return [leaver.name, ...lines].filter((text) => text.length >= 8);
}

describe('the figures of a report', () => {
  it.each([
    [1, 'each with another leaver', undefined],
    [2, 'each with another leaver', undefined],
    [3, 'each with another leaver', undefined],
    [4, 'some with the same', again],
    [5, 'some with the same', again],
  ])(
    'are what they were once some, and once all are purged (%i, %s)',
    async (seed, _, of) => {
      const { world } = await databaseOf(seed, of);
      const before = await figures(world);
      await purge(world, '2027-02-20');
      const some = await figures(world);
      expect(changed(before, some)).toEqual([]);
      expect(stillShown(before, some)).toBeGreaterThan(0.95);
      await purge(world, '2028-08-20');
      const all = await figures(world);
      expect(changed(before, all)).toEqual([]);
      expect(stillShown(before, all)).toBeGreaterThan(0.95);
    },
    60_000,
  );
});

describe('what is purged', () => {
  it('has no name, no word and no day left in any byte of the folder', async () => {
    const { world, interviews } = await databaseOf(4);
    const due = interviews.filter(({ facts, createdAt }) => (facts.heldOn ?? createdAt.slice(0, 10)) <= '2025-02-20');
    const others = interviews
      .filter((one) => !due.includes(one))
      .flatMap(wordsOf)
      .join('\n');
    const gone = [...new Set(due.flatMap(wordsOf))].filter((word) => !others.includes(word));
    const before = bytesOf(world);
    expect(gone.filter((word) => before.includes(word)).length).toBeGreaterThan(gone.length * 0.9);
    await exitTalk(['database', 'backup'], world);
    await purge(world, '2027-02-20');
    const after = bytesOf(world);
    expect(gone.filter((word) => after.includes(word))).toEqual([]);
  }, 60_000);

  it('has no day left in any byte once all are', async () => {
    const { world, interviews } = await databaseOf(5);
    const days = interviews.flatMap(({ leaver, facts, createdAt }) => [
      leaver.startedOn,
      facts.heldOn,
      facts.lastDay,
      createdAt.slice(0, 10),
    ]);
    await purge(world, '2028-08-20');
    const after = bytesOf(world);
    const told = days.filter((one) => one !== undefined && !one.endsWith('-01') && one !== today);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((one) => one !== undefined && after.includes(one))).toEqual([]);
    expect(interviews.flatMap(wordsOf).filter((word) => after.includes(word))).toEqual([]);
  }, 60_000);
});
