import { describe, expect, it } from 'vitest';
import { adviceIn } from '../../support/linting.ts';

/** Three questions that must be asked and have no probe, two of them in the first section. */
const lines = [
  'purpose: Understand', // 1
  'time_budget: 60 min', // 2
  'sections:', // 3
  '  - id: one', // 4
  '    title: One', // 5
  '    questions:', // 6
  '      - id: first', // 7
  '        ask: How was the job?', // 8
  '        priority: must', // 9
  '      - { id: second, ask: How was the rest?, priority: must }', // 10
  '  - id: two', // 11
  '    questions:', // 12
  '      - id: third', // 13
  '        ask: |', // 14
  '          # exit-talk: allow no-probes', // 15: part of the text
  '          What more?', // 16
  '        priority: must', // 17
];
const bare = [8, 10, 14];
const comment = '# exit-talk: allow no-probes';

/** The lines, counted without the comments, of the questions advised against when comments stand on or above some lines. */
async function left(
  on: readonly number[],
  above: readonly number[],
  text = comment,
): Promise<readonly (number | string)[]> {
  const numbers: number[] = [0];
  const written = lines.flatMap((line, index) => {
    const own = on.includes(index + 1) ? `${line} ${text}` : line;
    const indent = /^ */u.exec(line)?.[0] ?? '';
    const rows = above.includes(index + 1) ? [`${indent}${text}`, own] : [own];
    numbers.push(...rows.map(() => index + 1));
    return rows;
  });
  const found = await adviceIn(`${written.join('\n')}\n`);
  return found.map(({ rule, line }) => (rule === 'no-probes' ? (numbers[line] ?? 0) : rule));
}

describe('a comment switches a rule off', () => {
  it.each([
    ['nowhere', [], [], bare],
    ['for a question, on its first line', [7], [], [10, 14]],
    ['for a question, on any of its lines', [9], [], [10, 14]],
    ['for a question, just above it', [], [7], [10, 14]],
    ['for a question, above one of its lines', [], [9], [10, 14]],
    ['for a question on one line', [10], [], [8, 14]],
    ['for a question on one line, just above it', [], [10], [8, 14]],
    ['for a section, on its first line', [4], [], [14]],
    ['for a section, just above it', [], [4], [14]],
    ['for a section, where its questions begin', [6], [], [14]],
    ['for all sections, where they begin', [3], [], []],
    ['for the whole file, above its first key', [], [1], []],
    ['for two questions', [10, 13], [], [8]],
  ] as const)('%s', async (_, on, above, expected) => {
    expect(await left(on, above)).toEqual(expected);
  });

  it('for one key of the file only, behind that', async () => {
    expect(await left([1], [])).toEqual([...bare, 'allows-nothing']);
  });

  it('with others, and with a reason', async () => {
    expect(await left([7], [], '# exit-talk: allow only-closed,no-probes (leading, and so on)')).toEqual([
      10,
      14,
      'allows-nothing',
    ]);
  });

  it('not out of a text, and a comment after the last line is about nothing', async () => {
    expect(await left([15], [])).toEqual(bare);
    expect((await adviceIn(`${lines.join('\n')}\n\n${comment}\n`)).map(({ rule }) => rule)).toEqual([
      ...bare.map(() => 'no-probes'),
      'allows-nothing',
    ]);
  });

  it('above the first key although other comments, a marker and empty lines stand there', async () => {
    const found = await adviceIn(`# Ours\n\n${comment}\n\n# yaml-language-server: x\n---\n${lines.join('\n')}\n`);
    expect(found).toEqual([]);
  });

  it('in a file with Windows line ends', async () => {
    const written = lines.map((line, index) => (index === 6 ? `${line} ${comment}` : line)).join('\r\n');
    expect((await adviceIn(written)).map(({ line }) => line)).toEqual([10, 14]);
  });
});

describe('a comment that does nothing is noted where it stands', () => {
  const notes = async (text: string) =>
    (await adviceIn(`${lines.join('\n').replace('id: first', `id: first ${text}`)}\n`)).filter(
      ({ about }) => about !== undefined,
    );

  it('with the rule that was meant', async () => {
    expect(await notes('# exit-talk: allow no-probs, leading')).toEqual([
      expect.objectContaining({ rule: 'unknown-rule', kind: 'note', found: 'no-probs', meant: 'no-probes', line: 7 }),
      expect.objectContaining({ rule: 'allows-nothing', kind: 'note', found: 'leading', line: 7 }),
    ]);
  });

  it('with the word that was meant', async () => {
    expect(await notes('# exit-talk: alow no-probes')).toEqual([
      expect.objectContaining({ rule: 'unknown-rule', found: 'alow', meant: 'allow' }),
    ]);
  });

  it('and a rule that stands where the word should is not switched off', async () => {
    const all = await adviceIn(`${lines.join('\n').replace('id: first', 'id: first # exit-talk: no-probes')}\n`);
    expect(all).toContainEqual(expect.objectContaining({ rule: 'unknown-rule', found: 'no-probes', meant: 'allow' }));
    expect(all).toContainEqual(expect.objectContaining({ rule: 'no-probes' }));
  });

  it('without a guess at what is like no rule', async () => {
    const [note] = await notes('# exit-talk: allow __proto__');
    expect(note).toMatchObject({ rule: 'unknown-rule', found: '__proto__' });
    expect(note).not.toHaveProperty('meant');
  });
});
