import { usual } from '../../src/core/employer.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { conduct } from '../../src/commands/start/conduct.ts';
import { openTalk } from '../../src/commands/start/talk.ts';
import { questionSteps } from '../../src/core/interview/walk.ts';
import { Interrupted } from '../../src/core/problem.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { openStore } from '../../src/store/open.ts';
import { clockAt, exitTalk, type TestClock, type World } from '../support/harness.ts';
import { personOf, type Act, type Reaction } from '../support/person.ts';
import { begun, hold, worldWith } from '../support/small-talk.ts';

const open = '  - { id: why, ask: Why? }\n  - { id: more, ask: More? }\n';

/** One after the other, as prompts come; time passes at each before it is answered. */
type Timed = readonly [shown: string, seconds: number, act: Act];

function timed(clock: TestClock, script: readonly Timed[]): (shown: string) => Act {
  const rest = [...script];
  return (shown) => {
    const [expected, seconds, act] = rest.shift() ?? ['', 0, 'ctrl-c'];
    if (!shown.includes(expected)) throw new Error(`expected "${expected}", but was shown:\n${shown}`);
    clock.pass(seconds);
    return act;
  };
}

const opening: readonly Timed[] = [
  ['Who is leaving?', 600, { type: 'Kim' }],
  ["leaver's manager?", 0, 'enter'],
  ['How do you meet?', 600, { key: '1' }],
  ['Read aloud', 100, 'enter'],
];

/** Plays it to a Ctrl-C and gives the seconds of each question, and of the whole talk. */
async function secondsOf(questions: string, script: readonly Timed[]) {
  const clock = clockAt('2026-08-20T07:00:00.000Z');
  const world = worldWith(questions, { clock });
  const { exitCode } = await exitTalk(['start', '--template', 'small'], world, timed(clock, [...opening, ...script]));
  expect(exitCode).toBe(130);
  return stored(world);
}

async function stored(world: World) {
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  const [id = ''] = await store.interviews.ids();
  const interview = await store.interviews.read(id);
  await store.close();
  const answers = [...(interview?.answers ?? [])].map(([question, { seconds }]) => [question, seconds] as const);
  return { talk: interview?.seconds, ...Object.fromEntries(answers) };
}

describe('the seconds of a question', () => {
  it.each<[string, Act, readonly Timed[]]>([
    ['settling it', 'enter', []],
    ['going on and back', 'enter', [['More?', 0, { menu: 'back' }]]],
    ['going back from it', { menu: 'back' }, []],
    ['the overview', { menu: 'overview' }, [['Pick a question', 0, 'enter']]],
    ['the overview to another question', { menu: 'overview' }, [['Pick a question', 0, { pick: 'More?' }]]],
    ['a pause', { menu: 'pause' }, [['The clock is stopped', 5000, 'enter']]],
    ['a pause that ends the day', { menu: 'pause' }, [['The clock is stopped', 5000, 'ctrl-c']]],
    ['parking it', { menu: 'park' }, []],
    ['Ctrl-C', { lines: ['x'], then: 'ctrl-c' }, []],
  ])('are its own when it is left by %s', async (_how, act, then) => {
    const seconds = await secondsOf(open, [['Why?', 130, { lines: ['a word'], then: act }], ...then]);
    expect(seconds).toMatchObject({ talk: 230, why: 130 });
  });

  it('add up when it is asked again, and the overview belongs to the question it was opened from', async () => {
    const seconds = await secondsOf(open, [
      ['Why?', 60, { menu: 'overview' }],
      ['Pick a question', 30, { pick: 'More?' }],
      ['More?', 10, { menu: 'back' }],
      ['Why?', 5, 'enter'],
      ['More?', 7, { draft: 'half', then: 'ctrl-c' }],
    ]);
    expect(seconds).toEqual({ talk: 212, why: 95, more: 17 });
  });

  it('on the reasons are not those of the primary one', async () => {
    const reasons = [
      '  - { id: reasons, ask: Reasons?, type: choices, choices: $reasons, measure: reasons }',
      '  - { id: primary, ask: Most?, type: choice, choices: $reasons, measure: primary-reason }',
      '  - { id: more, ask: More? }',
      '',
    ].join('\n');
    const seconds = await secondsOf(reasons, [['Reasons?', 90, { picks: ['Too much to do'] }]]);
    expect(seconds).toMatchObject({ talk: 190, reasons: 90, primary: 0 });
  });

  it('make no answer of a question that nothing came of', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(open, { clock });
    const script: readonly Timed[] = [
      ...opening,
      ['Why?', 60, { menu: 'overview' }],
      ['Pick a question', 0, 'enter'],
      ['Why?', 60, 'ctrl-c'],
    ];
    const { stderr } = await exitTalk(['start', '--template', 'small'], world, timed(clock, script));
    expect(stderr).toContain('nothing was kept');
    expect((await exitTalk(['list'], world)).stdout).not.toContain('Kim');
  });
});

/** A talk that was paused on its first question after 100 seconds, taken up by hand. */
async function pausedTalk() {
  const clock = clockAt('2026-08-20T07:00:00.000Z');
  const world = worldWith(open, { clock });
  await exitTalk(['start', '--template', 'small'], world, timed(clock, [...opening, ['Why?', 0, { menu: 'pause' }]]));
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  const [id = ''] = await store.interviews.ids();
  const interview = await store.interviews.read(id);
  if (interview === undefined) throw new Error('there is no interview');
  const { prompter } = personOf(() => 'ctrl-c');
  const settings = { employer: async () => usual };
  const messages = await loadMessages('en');
  const parts = { store: async () => store, prompter: async () => prompter, clock, messages, settings };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a talk asks its context for these and nothing else
  const talk = await openTalk(parts as unknown as Context, interview);
  return { world, clock, talk, close: () => store.close() };
}

describe('the clock', () => {
  it('counts twenty minutes in which nobody touches a key, and no sleep', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(open, { clock });
    const script = timed(clock, [...opening, ['Why?', 1200, { lines: ['x'] }]]);
    const asleep = (shown: string): Act => {
      const act = script(shown);
      if (shown.includes('Why?')) clock.sleep(28_800);
      return act;
    };
    await exitTalk(['start', '--template', 'small'], world, asleep);
    expect(await stored(world)).toMatchObject({ talk: 1300, why: 1200 });
  });

  it('begins with the opening and runs to the end of the thanks', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(open, { clock });
    const rest: readonly Timed[] = [
      ['Why?', 50, { lines: ['x'] }],
      ['More?', 20, 'enter'],
      ['Sum up aloud', 200, 'enter'],
      ['go no further', 10, { key: 'n' }],
      ['in your name', 10, 'enter'],
      ['Thank them', 70, 'enter'],
      ['Five minutes of wrap-up', 900, { key: '2' }],
    ];
    await exitTalk(['start', '--template', 'small'], world, timed(clock, [...opening, ...rest]));
    expect(await stored(world)).toEqual({ talk: 460, why: 50, more: 20 });
  });

  it('does not run before the talk goes on', async () => {
    const { clock, talk, close } = await pausedTalk();
    clock.pass(200);
    await expect(conduct(talk)).rejects.toThrow(Interrupted);
    expect(talk.seconds()).toBe(100);
    await close();
  });

  it('stands still from a disclosure until it was none, or the talk comes to another step', async () => {
    const { world, clock, talk, close } = await pausedTalk();
    const [why, more] = questionSteps(talk.interview);
    clock.pass(20);
    talk.stopClock();
    clock.pass(500);
    expect([talk.seconds(), talk.clockStands()]).toEqual([120, true]);
    await talk.settle('why', { state: 'answered' }, why);
    if (why !== undefined) await talk.enter(why);
    clock.pass(40);
    expect([talk.seconds(), talk.clockStands()]).toEqual([120, true]);
    talk.runClock();
    clock.pass(3);
    expect([talk.seconds(), talk.clockStands()]).toEqual([123, false]);
    talk.stopClock();
    await talk.settle('why', { state: 'answered' }, more);
    if (more !== undefined) await talk.enter(more);
    clock.pass(7);
    expect([talk.seconds(), talk.clockStands()]).toEqual([130, false]);
    await talk.keepTime();
    await close();
    expect(await stored(world)).toMatchObject({ talk: 130, why: 23, more: 7 });
  });
});

const plan = [
  '  - { id: first, ask: First?, priority: must, minutes: 5 }',
  '  - { id: nice, ask: Nice?, priority: could, minutes: 4 }',
  '  - { id: good, ask: Good?, minutes: 5 }',
  '  - { id: last, ask: Last?, priority: must, minutes: 5 }',
  '',
].join('\n');

/** From the first question, so many minutes on. */
async function late(minutes: number, script: readonly Reaction[]) {
  const clock = clockAt('2026-08-20T07:00:00.000Z');
  const world = worldWith(plan, { clock });
  const rest = [...begun, ...script];
  const outcome = await exitTalk(['start', '--template', 'small'], world, (shown) => {
    const [expected, act] = rest.shift() ?? ['', 'ctrl-c'];
    if (!shown.includes(expected)) throw new Error(`expected "${expected}", but was shown:\n${shown}`);
    if (expected === 'Read aloud') clock.pass(minutes * 60);
    return act;
  });
  expect(rest).toEqual([]);
  return { ...outcome, world };
}

const screenWith = (screens: readonly string[], text: string): string =>
  screens.find((screen) => screen.includes(text)) ?? '';

describe('the overview', () => {
  it('says how the talk stands to its plan, and goes back at Enter', async () => {
    const { person } = await late(3, [
      ['First?', { menu: 'overview' }],
      ['On time. What is left takes about 16 min.', 'enter'],
      ['First?', 'ctrl-c'],
    ]);
    expect(screenWith(person.screens, 'On time')).not.toContain('Without these');
  });

  it('proposes what to park when the must-asks no longer fit; one key parks it, and the talk goes past it', async () => {
    const { person } = await late(22, [
      ['First?', { menu: 'overview' }],
      ['17 min behind the plan. What is left takes about 14 min.', { pick: 'Park 2 questions: saves 9 min' }],
      ['8 min behind the plan. What is left takes about 5 min.', 'enter'],
      ['First?', { lines: ['x'] }],
      ['Last?', { lines: ['y'] }],
      ['2 questions are parked (Tab, Overview):\nNice?\nGood?', 'ctrl-c'],
    ]);
    expect(screenWith(person.screens, 'behind')).toContain('what matters most fits in:\n– Nice?\n– Good?');
  });

  it('parks nothing at an Enter out of habit, or two', async () => {
    const { world } = await late(18, [
      ['First?', { menu: 'overview' }],
      ['behind the plan', 'enter'],
      ['First?', 'enter'],
      ['Nice?', 'ctrl-c'],
    ]);
    expect(await parkedIn(world)).toEqual([]);
  });

  it('says so when even that is too little, and when nothing is left to park', async () => {
    const { exitCode } = await late(27, [
      ['First?', { menu: 'overview' }],
      ['Even without these it runs over by about 2 min:', { pick: 'Park 2 questions' }],
      ['takes about 2 min more than you have', 'enter'],
      ['First?', 'ctrl-c'],
    ]);
    expect(exitCode).toBe(130);
  });

  it('takes up a parked question that is picked', async () => {
    const { world } = await late(0, [
      ['First?', { menu: 'park' }],
      ['Nice?', { menu: 'overview' }],
      ['Pick a question', { pick: 'First?' }],
      ['First?', { menu: 'overview' }],
      ['Pick a question', { pick: 'Nice?' }],
      ['Nice?', { lines: ['x'] }],
      ['Good?', 'ctrl-c'],
    ]);
    expect(await parkedIn(world)).toEqual([]);
  });
});

async function parkedIn(world: World): Promise<readonly string[]> {
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  const [id = ''] = await store.interviews.ids();
  const interview = await store.interviews.read(id);
  await store.close();
  return [...(interview?.answers.values() ?? [])].filter(({ parked }) => parked).map(({ questionId }) => questionId);
}

describe('a question that is parked', () => {
  const past: readonly Reaction[] = [
    ['First?', { menu: 'park' }],
    ['Nice?', { menu: 'park' }],
    ['Good?', { lines: ['x'] }],
    ['Last?', { lines: ['y'] }],
  ];

  it('is named at the read-back: a must as not asked, apart from what else is parked', async () => {
    const { exitCode } = await late(0, [
      ...past,
      [
        'One must-ask has not been asked (Tab, Overview):\nFirst?\n\nOne question is parked (Tab, Overview):\nNice?',
        'ctrl-c',
      ],
    ]);
    expect(exitCode).toBe(130);
  });

  it('is one that was not asked in the export', async () => {
    const world = worldWith(plan);
    await hold(world, [
      ...begun,
      ...past,
      ['Sum up aloud', 'enter'],
      ['go no further', { key: 'n' }],
      ['in your name', 'enter'],
      ['Thank them', 'enter'],
      ['Five minutes of wrap-up', { key: '2' }],
    ]);
    expect(await exitTalk(['export', 'out', '--overwrite'], world)).toMatchObject({ exitCode: 0 });
    const rows = readFileSync(join(world.folder, 'out', 'answers.csv'), 'utf8');
    expect(rows).toMatch(/,first,First\?,open,,,not-asked,/u);
    expect(rows).toMatch(/,nice,Nice\?,open,,,not-asked,/u);
  });

  it('is not offered for a question that has its answer', async () => {
    const world = worldWith(open);
    const script: readonly Reaction[] = [
      ...begun,
      ['Why?', { lines: ['x'] }],
      ['More?', { menu: 'back' }],
      ['Why?', { menu: 'park' }],
    ];
    await expect(exitTalk(['start', '--template', 'small'], world, script)).rejects.toThrow('the menu has no park');
  });

  it('is not offered where a talk is typed in from paper', async () => {
    const world = worldWith(open);
    const script: readonly Reaction[] = [
      ['Who is leaving?', { type: 'Kim' }],
      ['When was', 'enter'],
      ['told who reads it', 'enter'],
      ['Why?', { menu: 'park' }],
    ];
    await expect(exitTalk(['start', '--afterwards', '--template', 'small'], world, script)).rejects.toThrow(
      'the menu has no park',
    );
  });
});
