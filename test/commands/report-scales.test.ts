import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';

const letters = `scales:
  letters: { best: low, points: [{ key: A, label: Yes }, { key: B, label: Mostly }, { key: C, label: Both }, { key: D, label: Hardly }, { key: E, label: No }], not_stated: { key: N, label: Not stated } }
`;
const head = 'purpose: Test\ntime_budget: 30 min\n';

/** A world with these templates in which a file of these documents has been taken in. */
async function worldOf(templates: Readonly<Record<string, string>>, documents: readonly string[]): Promise<World> {
  const world: World = { folder: temporaryFolder() };
  mkdirSync(join(world.folder, 'templates'));
  for (const [name, text] of Object.entries(templates))
    writeFileSync(join(world.folder, 'templates', `${name}.yaml`), `${head}${text}`);
  writeFileSync(join(world.folder, 'talks.yaml'), documents.join('---\n'));
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

let leavers = 0;
const document = (template: string, answers: string): string =>
  `template: ${template}\nheld_on: 2026-03-02\nleaver: { name: Leaver ${(leavers += 1)} }\nanswers: { ${answers} }\n`;

async function rowsOf(world: World, measure: string, code = 'manager') {
  const { stdout } = await exitTalk(['report', '--format', 'csv', '--period', '2026'], world);
  const rows = readCsv(stdout).filter((row) => row['measure'] === measure && row['section'] !== 'patterns');
  return rows.filter((row) => row['code'] === code);
}

const one = (question: string): string =>
  `questions:\n  - { id: support, theme: manager, ask: Support., ${question} }\n`;
const both = `${letters}questions:
  - { id: support, theme: manager, type: scale, ask: You got support. }
  - { id: listened, theme: manager, type: scale, scale: letters, ask: Your manager listened. }
`;

describe('the score of a theme', () => {
  it('puts a statement on 1 to 5 and one by letters, A the best, on the same scale', async () => {
    // Levels by hand: 4 and B (4): 4; 2 and A (5): 3.5; 5 and E (1): 3; 1 and D (2): 1.5; 3 and C (3): 3; N: the 4 alone.
    const answers = ['4, B', '2, A', '5, E', '1, D', '3, C', '4, N'].map((pair) => pair.split(', '));
    const documents = answers.map(([support, listened]) =>
      document('both', `support: ${support}, listened: ${listened}`),
    );
    const world = await worldOf({ both }, documents);
    const [score] = await rowsOf(world, 'score');
    expect(score).toMatchObject({ n: '6' });
    expect(Number(score?.['value'])).toBeCloseTo((4 + 3.5 + 3 + 1.5 + 3 + 4) / 6, 2);
    expect(await rowsOf(world, 'not-pooled')).toEqual([]);
  });

  it.each([
    ['type: scale, scale: { from: 1, to: 10 }', [10, 10, 1, 1, 10, 10], 11 / 3],
    ['type: scale, scale: { from: 0, to: 10 }', [5, 5, 5, 5, 5, 0], 16 / 6],
    ['type: scale, scale: { from: 1, to: 7, best: low }', [1, 1, 1, 7, 7, 7], 3],
    ['type: scale, scale: { points: [Poor, Fair, Good] }', [1, 2, 3, 3, 3, 3], 4],
  ])('is from 1 to 5 whatever the scale is: %s', async (question, values, mean) => {
    const documents = values.map((value) => document('one', `support: ${value}`));
    const world = await worldOf({ one: one(question) }, documents);
    const [score] = await rowsOf(world, 'score');
    expect(Number(score?.['value'])).toBeCloseTo(mean, 2);
    for (const end of ['low', 'high'] as const) {
      expect(Number(score?.[end])).toBeGreaterThanOrEqual(1);
      expect(Number(score?.[end])).toBeLessThanOrEqual(5);
    }
  });
});

describe('how many are low on a theme', () => {
  it('is told by the level, not by the number that is stored', async () => {
    // D and E are low (2 and 1); B, which is stored as 2, is not.
    const documents = ['A', 'B', 'B', 'D', 'E', 'D', 'C', 'N'].map((letter) => document('one', `support: ${letter}`));
    const world = await worldOf({ one: `${letters}${one('type: scale, scale: letters')}` }, documents);
    expect(await rowsOf(world, 'low')).toMatchObject([{ n: '7', count: '3' }]);
  });

  it('has nobody in it who is exactly at the threshold, whatever fractions the scale has', async () => {
    // On 0 to 10 where 0 is the best a step is 0.4: values that make 25 are 2.5 in the mean, which is not low; 26 is.
    const scale = 'type: scale, scale: { from: 0, to: 10, best: low }, theme: manager';
    const four = `questions:\n${['a', 'b', 'c', 'd'].map((id) => `  - { id: ${id}, ask: "${id} is so.", ${scale} }\n`).join('')}`;
    const talks = ['1, 7, 7, 10', '4, 7, 7, 7', '1, 8, 9, 7', '6, 6, 6, 7', '3, 9, 6, 7', '2, 9, 7, 7', '2, 10, 7, 7'];
    const documents = talks.map((talk) => {
      const [a, b, c, d] = talk.split(', ');
      return document('four', `a: ${a}, b: ${b}, c: ${c}, d: ${d}`);
    });
    const world = await worldOf({ four }, documents);
    expect(await rowsOf(world, 'low')).toMatchObject([{ n: '7', count: '1' }]);
  });
});

describe('two templates with the same words', () => {
  const documents = [
    ...Array.from({ length: 20 }, () => document('usual', 'support: 4')),
    ...Array.from({ length: 6 }, () => document('other', 'support: 1')),
  ];
  const usual = one('type: scale');

  it.each([
    ['from one to ten', one('type: scale, scale: { from: 1, to: 10 }')],
    ['the other way round', one('type: scale, scale: { from: 1, to: 5, best: low }')],
    ['by letters', `${letters}${one('type: scale, scale: letters')}`],
    ['with three named points', one('type: scale, scale: { points: [Poor, Fair, Good] }')],
  ])('are not put together where the scale is another: %s', async (_, other) => {
    const world = await worldOf({ usual, other }, documents);
    expect(await rowsOf(world, 'score')).toMatchObject([{ n: '20', value: '4' }]);
    expect(await rowsOf(world, 'not-pooled')).toMatchObject([{ n: '26', count: '6' }]);
  });

  it('nor where the points have other names', async () => {
    const world = await worldOf(
      {
        usual: one('type: scale, scale: { points: [Poor, Weak, Fair, Good, Great] }'),
        other: one('type: scale, scale: { points: [Never, Seldom, At times, Often, Always] }'),
      },
      documents,
    );
    expect(await rowsOf(world, 'score')).toMatchObject([{ n: '20', value: '4' }]);
  });

  it('are put together where it is the same, written out or by its name', async () => {
    const world = await worldOf(
      {
        usual: one('type: scale, scale: { from: 1, to: 7 }'),
        other: `scales: { seven: { from: 1, to: 7 } }\n${one('type: scale, scale: seven')}`,
      },
      documents,
    );
    const [score] = await rowsOf(world, 'score');
    expect(score).toMatchObject({ n: '26' });
    // 4 is level 3, 1 is level 1.
    expect(Number(score?.['value'])).toBeCloseTo((20 * 3 + 6) / 26, 2);
    expect(await rowsOf(world, 'not-pooled')).toEqual([]);
  });
});

describe('the interviews behind a pattern', () => {
  it('are those that are low by their level', async () => {
    const scored = (department: string, letter: string) =>
      document('one', `support: ${letter}`).replace('leaver: {', `leaver: { department: ${department},`);
    const documents = [
      ...Array.from({ length: 12 }, () => scored('Stores', 'E')),
      ...Array.from({ length: 3 }, () => scored('Stores', 'A')),
      ...Array.from({ length: 20 }, () => scored('Office', 'A')),
      ...Array.from({ length: 2 }, () => scored('Office', 'D')),
    ];
    const world = await worldOf({ one: `${letters}${one('type: scale, scale: letters')}` }, documents);
    const { stdout } = await exitTalk(['report', '--period', '2026', '--by', 'department'], world);
    const said = stdout.replaceAll(/\s+/gu, ' ');
    expect(said).toContain('Low scores on immediate manager in Stores: 12 of 15 interviews (80%, 55–93), others 9%.');
    // An interview and its leaver take an id each: the first twelve have the odd ones up to 23.
    const newest = [23, 21, 19, 17, 15, 13, 11, 9].map((id) => String(id).padStart(12, '0'));
    expect(said).toContain(`Interviews: ${newest.join(', ')} and 4 more`);
  });
});
