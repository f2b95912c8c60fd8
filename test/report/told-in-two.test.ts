import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakdowns } from '../../src/core/insight/breakdown.ts';
import type { Answer, Interview } from '../../src/core/interview/interview.ts';
import { present } from '../../src/core/present.ts';
import { questionsOf } from '../../src/core/template/template.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { openStore } from '../../src/store/open.ts';
import { readCsv } from '../support/csv.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';
import { numbersFrom } from '../support/random.ts';
import { shippedCopies } from '../support/shipped.ts';

/** Questions that hang together: one is asked because of the other, or they are one figure. */
function bundleOf({ copy }: Interview): (questionId: string) => string {
  const bundles = new Map<string, string>();
  const top = (id: string): string => {
    const up = bundles.get(id);
    return up === undefined || up === id ? id : top(up);
  };
  for (const { question, section } of questionsOf(copy.template)) {
    const asked = Object.keys({ ...section.when, ...question.when }).filter((key) => !key.includes('.'));
    const theme = question.type === 'scale' && question.theme !== undefined ? [`scales on ${question.theme}`] : [];
    const why = question.measure === 'reasons' || question.measure === 'primary-reason' ? ['why'] : [];
    for (const other of [...asked, ...theme, ...why]) bundles.set(top(question.id), top(other));
  }
  return top;
}

/** What one has said in one talk, said in two: the other is held later, by somebody else, and follows the first. */
function inTwo(whole: Interview, random: () => number): readonly Interview[] {
  if (whole.status !== 'closed' || random() < 0.5) return [whole];
  const bundle = bundleOf(whole);
  const chosen = new Map<string, boolean>();
  const isLater = ([id]: readonly [string, Answer]): boolean => {
    const later = chosen.get(bundle(id)) ?? random() < 0.5;
    chosen.set(bundle(id), later);
    return later;
  };
  const answers = [...whole.answers];
  const later = answers.filter(isLater);
  const { hrPreventable, interviewerPreventable, ...facts } = whole.facts;
  const first = { ...facts, ...present({ interviewerPreventable }) };
  const other = { ...facts, ...present({ hrPreventable }), mode: 'phone', department: 'Elsewhere' } as const;
  return [
    { ...whole, facts: first, answers: new Map(answers.filter((one) => !later.includes(one))) },
    {
      ...whole,
      // in no id that is made
      id: `u${whole.id.slice(1)}`,
      facts: { ...other, heldOn: '2026-08-19', follows: whole.id },
      answers: new Map(later),
    },
  ];
}

/** Of a talk itself: how long it was and how much was noted in it. */
const ofTheTalk = ['talk-minutes', 'talk-refused', 'talk-lines', 'several'];

async function folderOf(interviews: readonly Interview[]): Promise<string> {
  const folder = temporaryFolder();
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  await store.interviews.createAll(interviews);
  await store.close();
  return folder;
}

/** The same people, who have said it in one and who have said it in two. */
async function bothOf(seed: number, count: number): Promise<readonly [one: string, two: string]> {
  const random = numbersFrom(seed);
  const made = madeUpInterviews({ count, seed, today: '2026-08-20', copies: shippedCopies() });
  const two = made.flatMap((one) => inTwo(one, random));
  expect(two.length).toBeGreaterThan(made.length * 1.2);
  return [await folderOf(made), await folderOf(two)];
}

async function figures(folder: string, asked: string) {
  const args = asked.split(' ');
  const { exitCode, stdout } = await exitTalk(['report', '--full', '--format', 'csv', ...args], { folder });
  expect(exitCode).toBe(0);
  return readCsv(stdout).filter(({ measure = '' }) => !ofTheTalk.includes(measure));
}

const reports = [
  ...breakdowns.map((by) => `--by ${by} --period 2000..`),
  '--period 2025',
  '--period 2026-q3 --by department',
  '--period 2024..2025-q2',
];

describe('whoever calculates with a report learns nothing from it that leavers have had two talks', () => {
  it.each([
    [160, 1],
    [40, 2],
    [24, 3],
  ])('for every figure is what it is when each of %i has said it all in one', async (count, seed) => {
    const [one, two] = await bothOf(seed, count);
    for (const asked of reports) expect([asked, await figures(two, asked)]).toEqual([asked, await figures(one, asked)]);
  });
});
