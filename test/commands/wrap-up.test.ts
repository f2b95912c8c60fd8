import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Interview } from '../../src/core/interview/interview.ts';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, type World } from '../support/harness.ts';
import type { Reaction } from '../support/person.ts';
import { begun, ended, hold, passed, stored, worldWith } from '../support/small-talk.ts';

const open = '  - { id: why, ask: Why?, theme: workload }\n  - { id: more, ask: More?, priority: must }\n';
const again = ['start', '0000'];
const alone: Reaction = ['Five minutes of wrap-up', { key: '1' }];
/** Whether it could have been prevented, asked before what surrounds the talk. */
const judged: Reaction = ['to keep them, as you see it?', 'enter'];
const frame = passed('department', 'manager', 'role', 'First day', 'Last day', 'was it held?', 'Who held');
const said: readonly Reaction[] = [['Why?', { lines: ['too much', 'nobody asked'] }], ['More?', 'enter'], ...ended];
const shown = async (world: World): Promise<string> => (await exitTalk(['show', '0000'], world)).stdout;

const linesOf = (interview: Interview, question = 'why'): Answer['lines'] =>
  interview.answers.get(question)?.lines ?? [];

/** A held talk, the wrap-up begun up to the place where this script goes on. */
async function heldWith(script: readonly Reaction[], questions = open): Promise<World> {
  const world = worldWith(questions);
  await hold(world, [...begun, ...said, ...script]);
  return world;
}

describe('the wrap-up', () => {
  it('goes through quotes, remarks, themes, what surrounds the talk and what was not asked, and closes', async () => {
    const world = await heldWith([
      alone,
      ['word for word', { picks: ['nobody asked'] }],
      ['A remark of your own', { pick: 'More?' }],
      ['The leaver has a right to read this too.\n\nMore?', { lines: ['seemed relieved'] }],
      ['A remark of your own', 'enter'],
      ['A theme', { pick: 'too much' }],
      ['Which themes?', { picks: ['Pay and terms'] }],
      ['A theme', 'enter'],
      judged,
      ['department', { own: 'Stores' }],
      ['manager', { own: 'Bo Ek' }],
      ['role', { own: 'Driver' }],
      ['First day', { type: '2020-01-01' }],
      ['Last day', { type: '2026-08-31' }],
      ['was it held?', { key: '2' }],
      ['Who held', { type: 'Karin Berg' }],
      ['This was not asked.', 'enter'],
      ['Close the interview?', { key: '1' }],
    ]);
    const interview = await stored(world);
    expect(interview).toMatchObject({
      status: 'closed',
      leaver: { startedOn: '2020-01-01' },
      facts: { department: 'Stores', manager: 'Bo Ek', role: 'Driver', lastDay: '2026-08-31', mode: 'video' },
    });
    expect(linesOf(interview)).toMatchObject([{ kind: 'note', themes: ['pay'] }, { kind: 'quote' }]);
    expect(await shown(world)).toMatch(/Own remarks\n {2}More\?\n {4}\/\/ seemed relieved\n$/u);
  });

  it('makes a note again of what was marked as a quote by mistake', async () => {
    const world = await heldWith([
      alone,
      ['word for word', { picks: ['too much', 'nobody asked'] }],
      ['A remark of your own', 'ctrl-c'],
    ]);
    await hold(world, [alone, ['A remark of your own', 'enter'], ['A theme', 'ctrl-c']], again);
    expect(linesOf(await stored(world)).map(({ kind }) => kind)).toEqual(['quote', 'quote']);
    await exitTalk(['review', '0000'], world, [
      ['What is to be corrected?', { key: '5' }],
      ['word for word', { picks: [] }],
      ['What is to be corrected?', 'enter'],
    ]);
    expect(linesOf(await stored(world)).map(({ kind }) => kind)).toEqual(['note', 'note']);
  });

  it('goes on where it was left, with what was passed not asked again, and is alone every time', async () => {
    const world = await heldWith([
      alone,
      ...passed('word for word', 'A remark of your own', 'A theme'),
      judged,
      ['department', 'ctrl-c'],
    ]);
    await hold(world, [alone, ['department', { own: 'Stores' }], ['manager', 'ctrl-c']], again);
    await hold(world, [['Five minutes of wrap-up', { key: '2' }]], again);
    await hold(
      world,
      [alone, ...frame.slice(1), ['This was not asked.', 'enter'], ['Close the interview?', 'enter']],
      again,
    );
    await hold(world, [alone, ['Close the interview?', 'enter']], again);
    expect(await stored(world)).toMatchObject({
      status: 'held',
      step: '@wrap-up:closing',
      facts: { department: 'Stores' },
    });
  });

  it('goes through what is missing once more when it is asked to, and only through that', async () => {
    const world = await heldWith([
      alone,
      ['word for word', { picks: ['too much'] }],
      ...passed('A remark of your own', 'A theme'),
      judged,
      ['department', { own: 'Stores' }],
      ...frame.slice(1, -1),
      ['Who held', { type: 'Karin Berg' }],
      ['This was not asked.', 'enter'],
      ['Close the interview?', { key: '3' }],
      ['A remark of your own', 'enter'],
      judged,
      ['manager', { own: 'Bo Ek' }],
      ...frame.slice(2, -1),
      ['Close the interview?', 'enter'],
    ]);
    expect(await stored(world)).toMatchObject({ facts: { department: 'Stores', manager: 'Bo Ek' } });
  });

  it('tells a line that counts under no theme from one that does', async () => {
    const world = worldWith(open);
    const { person } = await hold(world, [
      ...begun,
      ...said,
      alone,
      ...passed('word for word', 'A remark', 'A theme'),
      judged,
      ['department', 'ctrl-c'],
    ]);
    expect(person.offered).toContain('too much  no theme (the question: Workload and balance)');
  });

  it('tells what was parked from what was never asked, with room for a remark', async () => {
    const world = worldWith(open.replace('must', 'could'));
    await hold(world, [
      ...begun,
      ['Why?', { lines: ['x'] }],
      ['More?', 'enter'],
      ...ended,
      ['Five minutes', { key: '2' }],
    ]);
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [id = ''] = await store.interviews.ids();
    await store.answers.park(id, ['more'], true);
    await store.close();
    const { person } = await hold(
      world,
      [
        alone,
        ...passed('word for word', 'A remark', 'A theme'),
        judged,
        ...frame,
        ['This was not asked.', { pick: 'More?' }],
        ['has a right to read this', { lines: ['no time'] }],
        ['This was not asked.', 'enter'],
        ['Close the interview?', 'enter'],
      ],
      again,
    );
    expect(person.offered).toContain('More?  parked');
    expect(linesOf(await stored(world), 'more')).toMatchObject([{ kind: 'remark', text: 'no time' }]);
  });

  it('offers no line to be quoted or tagged that must be acted on', async () => {
    const world = worldWith(open);
    await hold(world, [...begun, ...said, ['Five minutes', { key: '2' }]]);
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [id = ''] = await store.interviews.ids();
    const [line] = (await store.interviews.read(id))?.answers.get('why')?.lines ?? [];
    const raised = { receiver: 'HR', dueOn: '2026-08-21', raisedAt: '2026-08-20T07:00:00.000Z' };
    await store.disclosures.raise(id, { id: 'd', kind: 'danger', questionId: 'why', ...raised }, [line?.seq ?? 0]);
    await store.close();
    const script = [alone, ...passed('word for word', 'A remark', 'A theme')];
    const { person } = await hold(world, [...script, judged, ['department', 'ctrl-c']], again);
    expect(person.offered.join()).toContain('nobody asked');
    expect(person.offered.join()).not.toContain('too much');
  });

  it('asks nothing of what HR decides', async () => {
    const { person } = await hold(worldWith(open), [
      ...begun,
      ...said,
      alone,
      ...passed('word for word', 'A remark', 'A theme'),
      judged,
      ...frame,
      ['This was not asked.', 'enter'],
      ['Close the interview?', 'enter'],
    ]);
    const screens = person.screens.filter((screen) => screen.startsWith('Wrap-up'));
    expect(screens.join('\n')).not.toMatch(/regret|action|HR/iu);
  });
});

describe('a copy for the leaver before closing', () => {
  it('is one key: it is written under a name that names nobody, the place is said, and the day to reply by is kept', async () => {
    const world = worldWith(open);
    const { stderr, stdout, person } = await hold(world, [
      ...begun,
      ...said,
      alone,
      ...passed('word for word', 'A remark', 'A theme'),
      judged,
      ...frame,
      ['This was not asked.', 'enter'],
      ['Close the interview?', { key: '2' }],
    ]);
    expect(person.offered).toContain('Give the leaver a copy first (reply by 27 August 2026)  ');
    expect(readdirSync(world.folder)).toContain('exit-interview-copy-2026-08-20-0000.html');
    expect(readFileSync(join(world.folder, 'exit-interview-copy-2026-08-20-0000.html'), 'utf8')).toContain(
      'nobody asked',
    );
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('Written to exit-interview-copy-2026-08-20-0000.html.');
    expect(stderr).toContain('27 August 2026');
    expect(stdout).toBe('');
    expect(await stored(world)).toMatchObject({ status: 'held', facts: { replyBy: '2026-08-27' } });
    await hold(world, [alone, ['may reply until 27 August 2026', { key: '2' }]], again);
    expect(readdirSync(world.folder)).toContain('exit-interview-copy-2026-08-20-0000-2.html');
  });
});
