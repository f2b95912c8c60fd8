import { describe, expect, it } from 'vitest';
import { exitTalk, type World } from '../support/harness.ts';
import type { Reaction } from '../support/person.ts';
import { begun, ended, hold, passed, stored, worldWith } from '../support/small-talk.ts';

const open = '  - { id: why, ask: Why? }\n  - { id: more, ask: More? }\n';
const later: readonly Reaction[] = [['Five minutes', { key: '2' }]];

/** Kind and words of every line of a question, in the order they have. */
async function linesOf(world: World, question: string): Promise<readonly string[]> {
  const answer = (await stored(world)).answers.get(question);
  return (answer?.lines ?? []).map(({ kind, text }) => `${kind} ${text}`);
}

describe('half a remark', () => {
  const half = 'seems bitter';

  it('left by an answer from the menu is a remark, and not in the copy', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { menu: 'remark' }],
      ['has a right to read', { draft: half, then: { menu: 'refused' } }],
      ['More?', 'enter'],
      ...ended.filter(([shown]) => shown !== 'in your name'),
      ...later,
    ]);
    expect(await linesOf(world, 'why')).toEqual([`remark ${half}`]);
    expect((await exitTalk(['show', '0000', '--for', 'leaver'], world)).stdout).not.toContain(half);
  });

  it('left for another question is a remark when it is gathered', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { menu: 'remark' }],
      ['has a right to read', { draft: half, then: { menu: 'overview' } }],
      ['Pick a question', { pick: 'More?' }],
      ['More?', 'enter'],
      ['has a right to read', 'enter'],
      ['Sum up aloud', 'ctrl-c'],
    ]);
    expect(await linesOf(world, 'why')).toEqual([`remark ${half}`]);
  });

  it('is a remark when it is entered after the terminal was closed', async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ['Why?', { menu: 'remark' }], ['Why?', { draft: half, then: 'ctrl-c' }]]);
    await hold(
      world,
      [
        ['Why?', { lines: [half] }],
        ['More?', 'ctrl-c'],
      ],
      ['start', '0000'],
    );
    expect(await linesOf(world, 'why')).toEqual([`remark ${half}`]);
  });
});

describe('a kind that is picked in the menu', () => {
  it('is for the next line when none was written since the question was come to', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['said earlier'] }],
      ['More?', { menu: 'back' }],
      ['Why?', { menu: 'quote' }],
      ['Why?', { lines: ['word for word'] }],
      ['More?', 'ctrl-c'],
    ]);
    expect(await linesOf(world, 'why')).toEqual(['note said earlier', 'quote word for word']);
  });
});

describe('half a line left after the read-back', () => {
  it('is a line when the talk is held, and stays when it is closed', async () => {
    const world = worldWith(open);
    const untilThanks = ended.slice(0, -1);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['x'] }],
      ['More?', 'enter'],
      ...untilThanks,
      ['Thank them', { menu: 'overview' }],
      ['Pick a question', { pick: 'More?' }],
      ['More?', { draft: 'one more important thing', then: { menu: 'overview' } }],
      ['Pick a question', 'enter'],
      ['More?', { menu: 'skip' }],
      ...ended,
      ['Five minutes', { key: '1' }],
      ...passed(
        'word for word',
        'A remark',
        'A theme',
        'keep them',
        'department',
        'manager',
        'role',
        'First',
        'Last',
        'held?',
      ),
      ['Who held', 'enter'],
      ['Close the interview?', { key: '1' }],
    ]);
    expect(await linesOf(world, 'more')).toEqual(['note one more important thing']);
  });
});
