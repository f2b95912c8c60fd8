import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHeld, type NoteLine } from '../../src/core/interview/interview.ts';
import { openStore } from '../../src/store/open.ts';
import { exitTalk, type World } from '../support/harness.ts';
import { begun, ended, hold, worldWith } from '../support/small-talk.ts';

const questions = [
  '  - { id: why, ask: Why?, theme: workload }',
  '  - { id: bad, ask: What was bad?, type: yes-no, discloses: danger }',
  '',
].join('\n');
const entered = `
template: small
held_on: HELD
leaver: { name: NAME }
answers:
  why: { lines: [LINES] }
`;
const taking = 'Themes are suggested for these lines.';
const walk = ['review', '--themes'];

const talkOf = (name: string, heldOn: string, lines: string): string =>
  entered.replace('NAME', name).replace('HELD', heldOn).replace('LINES', lines);

/** Held interviews from a file. */
async function heldTalks(...talks: readonly string[]): Promise<World> {
  const world = worldWith(questions);
  writeFileSync(join(world.folder, 'talks.yaml'), talks.join('---'));
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

/** Every line there is, by what it says. */
async function themesIn({ folder }: World): Promise<Readonly<Record<string, NoteLine['themes']>>> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const found: Record<string, NoteLine['themes']> = {};
  for await (const page of store.interviews.pages(10))
    for (const { answers } of page)
      for (const { lines } of answers.values()) for (const { text, themes } of lines) found[text] = themes;
  await store.close();
  return found;
}

describe('in the wrap-up', () => {
  const talked = [...begun, ['Why?', { lines: ['the salary', 'my boss', 'too much'] }], ['bad?', 'enter']] as const;
  const alone = ['Five minutes of wrap-up', { key: '1' }] as const;
  const passed = [
    ['word for word', 'enter'],
    ['A remark', 'enter'],
  ] as const;

  it('suggested themes are taken by a mark; what is passed stays as it was, and is still offered on its line', async () => {
    const world = worldWith(questions);
    const { person } = await hold(world, [
      ...talked,
      ...ended,
      alone,
      ...passed,
      [taking, { picks: ['the salary'] }],
      ['A theme', { pick: 'my boss' }],
      ['Which themes?', { picks: ['Immediate manager'] }],
      ['A theme', 'ctrl-c'],
    ]);
    expect(person.offered).toEqual(
      expect.arrayContaining([
        'the salary  suggested: Pay and terms',
        'my boss  no theme (the question: Workload and balance) · suggested: Immediate manager',
        'the salary  Pay and terms',
        'Immediate manager  suggested',
      ]),
    );
    expect(await themesIn(world)).toEqual({ 'the salary': ['pay'], 'my boss': ['manager'], 'too much': [] });
  });

  it('nothing is stored without a mark, nor suggested where it is what the question is about', async () => {
    const world = worldWith(questions);
    const { person } = await hold(world, [
      ...talked,
      ...ended,
      alone,
      ...passed,
      [taking, 'enter'],
      ['A theme', 'ctrl-c'],
    ]);
    expect(await themesIn(world)).toEqual({ 'the salary': [], 'my boss': [], 'too much': [] });
    expect(person.offered.filter((one) => one.startsWith('too much'))).not.toContainEqual(
      expect.stringMatching(/sugg/u),
    );
  });

  it('a codebook that has got a fault since suggests nothing and stops nobody', async () => {
    const world = worldWith(questions);
    await hold(world, [...talked, ...ended, ['Five minutes of wrap-up', { key: '2' }]]);
    writeFileSync(join(world.folder, 'codebook.yaml'), 'themes: 1');
    const { person } = await hold(world, [alone, ...passed, ['A theme', 'ctrl-c']], ['start', '0000']);
    expect(person.offered.filter((one) => one.includes('suggested'))).toEqual([]);
  });
});

describe('review --themes', () => {
  it('walks what has no theme, oldest first, and says how many lines are left', async () => {
    const world = await heldTalks(
      talkOf('Kim', '2026-08-20', '{ note: my boss }, { note: the salary, themes: [pay] }'),
      talkOf('Alva', '2026-08-01', '{ note: low wages }, { remark: my boss again }, { quote: hm }'),
    );
    const { stderr, person } = await hold(
      world,
      [
        ['Themes · Alva · 3 lines left', { key: '1' }],
        ['Themes · Alva · 2 lines left', { key: '1' }],
        ['Which themes?', { picks: ['Colleagues and teamwork'] }],
        ['Themes · Kim · 1 line left', 'enter'],
      ],
      walk,
    );
    expect(stderr).toContain('That was the last line.');
    expect(person.screens[0]).toContain(
      'The question is about “Workload and balance”. The line has no theme of its own',
    );
    expect(await themesIn(world)).toMatchObject({ 'low wages': ['pay'], hm: ['team'], 'my boss': [] });
  });

  it('can be left at any line, with what was taken stored and the way back said', async () => {
    const world = await heldTalks(talkOf('Kim', '2026-08-20', '{ note: my boss }, { note: the salary }'));
    const left = await hold(
      world,
      [
        ['2 lines left', { key: '1' }],
        ['1 line left', { key: '3' }],
      ],
      walk,
    );
    expect(left.stderr).toContain('Go on with: exit-talk review --themes');
    const stopped = await hold(world, [['1 line left', 'ctrl-c']], [...walk, '0000']);
    expect(stopped).toMatchObject({ exitCode: 130, stderr: expect.stringContaining('exit-talk review --themes 0000') });
    expect(await themesIn(world)).toEqual({ 'my boss': ['manager'], 'the salary': [] });
  });

  it('takes closed interviews too, and leaves out what is not to be kept and what must be acted on', async () => {
    const world = await heldTalks(talkOf('Kim', '2026-08-20', '{ note: my boss }, { note: xyzzy, share: not-kept }'));
    await hold(world, [['1 line left', { key: '3' }]], walk);
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [id = ''] = await store.interviews.ids();
    const disclosure = {
      id: 'd'.repeat(12),
      kind: 'danger',
      questionId: 'why',
      receiver: 'HR',
      dueOn: '2026-08-21',
      raisedAt: '2026-08-20T08:00:00.000Z',
    } as const;
    const serious = { kind: 'note', text: 'no brakes', themes: [] } as const;
    const seq = await store.answers.addLine(id, 'why', serious, disclosure.raisedAt, undefined);
    await store.disclosures.raise(id, disclosure, [seq]);
    await store.interviews.close(id, { lines: [], values: [], answers: [] });
    expect(isHeld((await store.interviews.read(id)) ?? { status: 'planned' })).toBe(true);
    await store.close();
    await hold(world, [['Kim · 1 line left', { key: '1' }]], walk);
    expect(await themesIn(world)).toEqual({ 'my boss': ['manager'], 'no brakes': [], xyzzy: [] });
  });

  it('says when nothing is left to do, and leaves one line in the log for each interview it opens', async () => {
    const world = await heldTalks(talkOf('Kim', '2026-08-20', '{ note: my boss }'));
    await hold(world, [['1 line left', { key: '1' }]], walk);
    expect(await hold(world, [], walk)).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('Every line has a theme of its own.'),
    });
    const log = await exitTalk(['database', 'log', '--json'], world);
    expect(JSON.parse(log.stdout).filter(({ what }: { readonly what: string }) => what === 'review')).toHaveLength(1);
  });

  it('keeps key words out of the copy that an interview has of the codebook', async () => {
    const world = await heldTalks(talkOf('Kim', '2026-08-20', '{ note: my boss }'));
    const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
    const [id = ''] = await store.interviews.ids();
    const copied = (await store.interviews.read(id))?.copy.codebook.themes ?? [];
    await store.close();
    expect(copied.length).toBeGreaterThan(10);
    expect(copied.flatMap((theme) => Object.keys(theme)).filter((key) => key === 'words')).toEqual([]);
  });
});

it('review without an id asks for one', async () => {
  expect(await exitTalk(['review'], worldWith(questions))).toMatchObject({ exitCode: 2 });
});
