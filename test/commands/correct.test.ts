import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/core/interview/interview.ts';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, type World } from '../support/harness.ts';
import type { Act, Reaction } from '../support/person.ts';
import { begun, hold, worldWith } from '../support/small-talk.ts';

const open = '  - { id: why, ask: Why? }\n  - { id: more, ask: More? }\n';
const reasons = '  - { id: reasons, ask: "Heard {picked}?", type: choices, choices: $reasons, measure: reasons }\n';

const again = ['start', '0000'];
const stop: readonly Reaction[] = [['More?', 'ctrl-c']];
const changed = (from: string, to: string, then: Act = 'enter'): Act => ({ change: { from, to }, entered: true, then });
const half = (from: string, to: string, then: Act): Act => ({ change: { from, to }, entered: false, then });

/** What is on disk of a question. */
async function stored({ folder }: World, questionId = 'why'): Promise<Answer | undefined> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const [id = ''] = await store.interviews.ids();
  const interview = await store.interviews.read(id);
  await store.close();
  return interview?.answers.get(questionId);
}

const texts = (answer: Answer | undefined): readonly string[] => (answer?.lines ?? []).map(({ text }) => text);

describe('a line of the question', () => {
  it('is changed in its place, with its kind and its themes', async () => {
    const world = worldWith(open);
    const act: Act = { lines: ['"one" #workload', 'two'], then: changed('one', 'uno #pay') };
    await hold(world, [...begun, ['Why?', act], ...stop]);
    const answer = await stored(world);
    expect(answer?.lines).toMatchObject([
      { kind: 'quote', text: 'uno', themes: ['workload', 'pay'] },
      { kind: 'note', text: 'two' },
    ]);
    expect(answer).toMatchObject({ state: 'answered' });
  });

  it('is picked in the menu by who does not know the key; half a line waits meanwhile', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['one', 'two'], then: { draft: 'half a th', then: { menu: 'Change a line' } } }],
      ['Which line is to be changed?', { pick: 'one' }],
      ['Why?', changed('one', 'uno', 'ctrl-c')],
    ]);
    const answer = await stored(world);
    expect(texts(answer)).toEqual(['uno', 'two']);
    expect(answer?.drafts).toMatchObject([{ text: 'half a th' }]);
  });

  it('is still being changed after the talk was interrupted, and says what it said until then', async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ['Why?', { lines: ['one'], then: half('one', 'one and a ha', 'ctrl-c') }]]);
    expect((await exitTalk(['show', '0000'], world)).stdout).toContain('– one\n');
    expect((await stored(world))?.lines).toMatchObject([{ text: 'one', change: 'one and a ha' }]);
    await hold(world, [['Why?', changed('one', 'one and a half')], ...stop], again);
    expect((await stored(world))?.lines).toStrictEqual([expect.not.objectContaining({ change: expect.anything() })]);
    expect(texts(await stored(world))).toEqual(['one and a half']);
  });

  it('is struck when it was emptied, after one key; Enter leaves it', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['one', 'two'], then: changed('one', '') }],
      ['Strike this line for good?\n\n– one', 'enter'],
      ['Why?', changed('one', '')],
      ['Strike this line for good?', { key: 'y' }],
      ['Why?', 'enter'],
      ...stop,
    ]);
    expect(texts(await stored(world))).toEqual(['two']);
  });

  it('is struck from the menu; the only one is not picked first', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['one'], then: { menu: 'Strike a line' } }],
      ['Strike this line for good?', { key: 'y' }],
      ['Why?', { menu: 'Strike a line' }],
      ['Nothing has been written yet.', 'enter'],
      ...stop,
    ]);
    expect(await stored(world)).toMatchObject({ state: 'not-asked', lines: [] });
  });

  it('is what becomes a quote while it is being changed', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['one', 'two'], then: half('one', 'one', { menu: 'quote' }) }],
      ['Why?', half('one', 'one', 'ctrl-c')],
    ]);
    expect((await stored(world))?.lines).toMatchObject([{ kind: 'quote' }, { kind: 'note' }]);
  });
});

describe('the read-back', () => {
  const talked: readonly Reaction[] = [
    ...begun,
    ['Why?', { lines: ['one', '// to myself'] }],
    ['More?', { lines: ['two'] }],
  ];

  it('changes a line and comes back to what is read', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...talked,
      ['Sum up aloud', { menu: 'Change a line' }],
      ['Which line is to be changed?', { pick: 'two' }],
      ['More?', { change: { from: 'two', to: 'dos' }, entered: true }],
      ['– dos', 'ctrl-c'],
    ]);
    expect(texts(await stored(world, 'more'))).toEqual(['dos']);
  });

  it('does not offer the remarks: the leaver may see the screen', async () => {
    const world = worldWith(open);
    const pickRemark: Reaction = ['Which line', { pick: 'to myself' }];
    const start = ['start', '--template', 'small'];
    const script = [...talked, ['Sum up aloud', { menu: 'Strike a line' }] as const, pickRemark];
    await expect(exitTalk(start, world, script)).rejects.toThrow('not offered: one | two');
  });

  it('strikes a line; a question of which nothing is left has no answer any more', async () => {
    const world = worldWith(open);
    const { person } = await hold(world, [
      ...talked,
      ['Sum up aloud', { menu: 'Strike a line' }],
      ['Which line is to be struck?', { pick: 'one' }],
      ['Strike this line for good?\n\n– one', { key: 'y' }],
      ['Sum up aloud', { menu: 'Strike a line' }],
      ['Strike this line for good?\n\n– two', { key: 'y' }],
      ['Nothing has been written yet.', 'ctrl-c'],
    ]);
    expect(person.screens.at(-1)).not.toContain('one');
    expect(await stored(world)).toMatchObject({ state: 'not-asked', lines: [{ kind: 'remark' }] });
    expect(readFileSync(join(world.folder, 'exit-talk.db'), 'latin1')).not.toContain('two');
  });
});

describe('marks', () => {
  const [support, volume] = ['Too little support from the manager', 'Too much to do'];

  it('made before the talk was interrupted are there again, and no answer until they are entered', async () => {
    const world = worldWith(reasons);
    await hold(world, [...begun, ['Heard ____?', { marks: [support, volume], then: 'ctrl-c' }]]);
    expect(await stored(world, 'reasons')).not.toHaveProperty('value');
    const heard = 'Heard too little support from the manager and too much to do?';
    await hold(
      world,
      [
        [heard, { picks: [volume] }],
        ['Sum up aloud', 'ctrl-c'],
      ],
      again,
    );
    expect(await stored(world, 'reasons')).toMatchObject({ state: 'answered', value: ['load.volume'] });
    expect(await stored(world, 'reasons')).not.toHaveProperty('marks');
  });

  it('that were all taken away do not come back with the answer that stood before', async () => {
    const world = worldWith(reasons);
    await hold(world, [
      ...begun,
      ['Heard ____?', { picks: [volume] }],
      ['Sum up aloud', { menu: 'back' }],
      ['Heard too much to do?', { marks: [], then: 'ctrl-c' }],
    ]);
    expect(await stored(world, 'reasons')).toMatchObject({ value: ['load.volume'], marks: [] });
    await hold(
      world,
      [
        ['Heard ____?', 'enter'],
        ['Sum up aloud', 'ctrl-c'],
      ],
      again,
    );
    expect(await stored(world, 'reasons')).toMatchObject({ state: 'not-asked' });
  });
});
