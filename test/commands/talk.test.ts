import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import type { Act, Reaction } from '../support/person.ts';
import { begun, hold, worldWith } from '../support/small-talk.ts';

const ended: readonly Reaction[] = [
  ['Sum up aloud', 'enter'],
  ['go no further', { key: 'n' }],
];
const later: readonly Reaction[] = [
  ['Thank them', 'enter'],
  ['Five minutes of wrap-up', { key: '2' }],
];

async function csv(world: World, name: string): Promise<string> {
  expect(await exitTalk(['export', 'out', '--overwrite'], world)).toMatchObject({ exitCode: 0 });
  return readFileSync(join(world.folder, 'out', name), 'utf8');
}

const open = '  - { id: why, ask: Why? }\n  - { id: more, ask: More? }\n';
const gated = [
  '  - { id: gate, ask: Gate?, type: yes-no }',
  '  - { id: enps, ask: Recommend?, type: enps, measure: enps, when: { gate: [yes] } }',
  '',
].join('\n');
const reasons = [
  '  - { id: reasons, ask: "Heard {picked}?", type: choices, choices: $reasons, measure: reasons, probes: [And?] }',
  '  - { id: primary, ask: Most?, type: choice, choices: $reasons, measure: primary-reason }',
  '',
].join('\n');

describe('half a line', () => {
  it('left on the way is read back and labelled like every other line', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { draft: 'half a thought', then: { menu: 'overview' } }],
      ['Pick a question', { pick: 'More?' }],
      ['More?', 'enter'],
      ['half a thought', 'enter'],
      ['go no further', { key: 'y' }],
      ['What does it concern?', { picks: ['half a thought'] }],
      ['What applies to it?', { key: '3' }],
      ['What does it concern?', 'enter'],
      ...later,
    ]);
    expect(await csv(world, 'notes.csv')).not.toContain('half a thought');
  });
});

describe('what may go further', () => {
  it('is asked again when the talk stops before the exceptions were picked', async () => {
    const world: World = { folder: temporaryFolder() };
    const script = (shownNow: string): Act => {
      if (shownNow.includes('What does it concern?')) return 'ctrl-c';
      if (shownNow.includes('that only HR should see?')) return { key: '2' };
      if (shownNow.includes('Who is leaving?')) return { type: 'Kim' };
      const asked = shownNow.includes('led you to leave') && !shownNow.includes('Sum up aloud');
      return asked ? { lines: ['secret'] } : 'enter';
    };
    expect(await exitTalk(['start'], world, script)).toMatchObject({ exitCode: 130 });
    const again = await exitTalk(['start', '0000'], world, [['that only HR should see?', 'ctrl-c']]);
    expect(again.person.left()).toEqual([]);
  });
});

describe('an answer set aside', () => {
  const others = Array.from(
    { length: 5 },
    (_, at) => `template: small\nleaver: { name: Leaver ${at} }\nanswers: { gate: yes, enps: 10 }\n`,
  );
  const askedAgain = (key: string): readonly Reaction[] => [
    ['Sum up aloud', { menu: 'overview' }],
    ['Pick a question', { pick: 'Gate?' }],
    ['Gate?', { key }],
  ];

  /** Six interviews by the gated template, in one of which the gate is asked again as this is typed. */
  async function withGate(again: readonly Reaction[]): Promise<World> {
    const world = worldWith(gated);
    writeFileSync(join(world.folder, 'others.yaml'), others.join('---\n'));
    expect(await exitTalk(['start', '--answers', 'others.yaml'], world)).toMatchObject({ exitCode: 0 });
    await hold(world, [...begun, ['Gate?', { key: 'y' }], ['Recommend?', { key: '7' }], ...again, ...ended, ...later]);
    return world;
  }

  const score = async (world: World): Promise<string> => (await exitTalk(['report', '--format', 'csv'], world)).stdout;

  it('is in no output, also not as a measure or in a report', async () => {
    const world = await withGate(askedAgain('n'));
    expect(await csv(world, 'interviews.csv')).not.toMatch(/,7,/u);
    expect((await csv(world, 'answers.csv')).match(/,enps,answered,/gu)).toHaveLength(5);
    expect(await score(world)).toContain('recommendation,enps,,all,,all,5,,100,,,');
  });

  it('is so too when a fact that is corrected in the wrap-up decides with it', async () => {
    const world = worldWith(gated.replace('{ gate: [yes] }', '{ gate: [yes], leaver.mode: [phone, dont-know] }'));
    writeFileSync(join(world.folder, 'others.yaml'), others.join('---\n'));
    await exitTalk(['start', '--answers', 'others.yaml'], world);
    await hold(world, [
      ...begun,
      ['Gate?', { key: 'y' }],
      ['Recommend?', { key: '7' }],
      ...ended,
      ['Thank them', 'enter'],
      ['Five minutes of wrap-up', { key: '1' }],
      ...['A remark of your own', 'Could we have done', 'department', 'manager', 'role', 'First day', 'Last day'].map(
        (ask): Reaction => [ask, 'enter'],
      ),
      ['held?', { key: '2' }],
      ['Who held', 'ctrl-c'],
    ]);
    expect(await score(world)).toContain('recommendation,enps,,all,,all,5,,100,,,');
  });

  it('is back when its condition holds again', async () => {
    const world = await withGate([...askedAgain('n'), ...askedAgain('y')]);
    expect(await csv(world, 'interviews.csv')).toMatch(/,7,/u);
    expect(await score(world)).toContain('recommendation,enps,,all,,all,6,,83.3333,');
  });
});

describe('reasons and the primary one', () => {
  const picks = (...labels: readonly string[]): Act => ({ picks: labels });

  it('of several the primary is asked right after; of one only it is that', async () => {
    const world = worldWith(reasons);
    await hold(world, [
      ...begun,
      ['Heard ____?', picks('Too little support from the manager', 'Too much to do')],
      ['Heard too little support from the manager and too much to do?', 'enter'],
      ['Most?', { key: '2' }],
      ['Sum up aloud', { menu: 'overview' }],
      ['Pick a question', { pick: 'Heard' }],
      ['Heard', picks('Too little support from the manager')],
      ['Heard', { menu: 'overview' }],
      ['Pick a question', 'ctrl-c'],
    ]);
    expect(await csv(world, 'interviews.csv')).toContain(',manager.support,manager.support,');
  });

  it('are none when every mark is taken away', async () => {
    const world = worldWith(reasons);
    await hold(world, [
      ...begun,
      ['Heard ____?', picks('Too much to do')],
      ['Heard too much to do?', 'enter'],
      ['Sum up aloud', { menu: 'overview' }],
      ['Pick a question', { pick: 'Heard' }],
      ['Heard', picks()],
      ['Sum up aloud', 'ctrl-c'],
    ]);
    expect(await csv(world, 'answers.csv')).not.toContain('load.volume');
  });

  it('the primary leaves no further than the reasons do', async () => {
    const world = worldWith(reasons);
    const file =
      'template: small\nleaver: { name: Kim }\nanswers: { reasons: { value: [manager.support], share: not-kept } }\n';
    writeFileSync(join(world.folder, 'talk.yaml'), file);
    await hold(world, [], ['start', '--answers', 'talk.yaml']);
    expect(await csv(world, 'interviews.csv')).not.toContain('manager.support');
    expect(await csv(world, 'answers.csv')).not.toContain('manager.support');
  });
});

describe('a question that was refused', () => {
  it('is answered when words follow after all', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun,
      ['Why?', { menu: 'refused' }],
      ['More?', { menu: 'back' }],
      ['Why?', { lines: ['well then'] }],
      ['More?', 'ctrl-c'],
    ]);
    expect(await csv(world, 'answers.csv')).toMatch(/,why,Why\?,open,,,answered,/u);
  });
});

describe('time', () => {
  it('of a pause is not counted, and that of the question before Ctrl-C is', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(open, { clock });
    let pauses = 0;
    const script = (shownNow: string): Act => {
      if (shownNow.includes('Who is leaving?')) return { type: 'Kim' };
      if (shownNow.includes('The clock is stopped')) {
        clock.pass(3600);
        return 'enter';
      }
      if (!shownNow.split('\n').includes('Why?')) return 'enter';
      clock.pass(720);
      pauses += 1;
      return pauses === 1 ? { lines: ['x'], then: { menu: 'pause' } } : 'ctrl-c';
    };
    await exitTalk(['start', '--template', 'small'], world, script);
    const rest = (shownNow: string): Act => (shownNow.includes('Five minutes') ? { key: '2' } : 'enter');
    await exitTalk(['start', '0000'], world, rest);
    const { stdout } = await exitTalk(['show', '0000', '--json'], world);
    expect(stdout).toContain('"minutes": 24');
  });

  it('typed in afterwards says nothing about the talk', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(open, { clock });
    const script = (shownNow: string): Act => {
      clock.pass(60);
      if (shownNow.includes('Who is leaving?')) return { type: 'Kim' };
      return shownNow.includes('Five minutes') ? { key: '2' } : 'enter';
    };
    await exitTalk(['start', '--afterwards', '--template', 'small'], world, script);
    expect(await csv(world, 'answers.csv')).toMatch(/,share,,\n/u);
    expect((await exitTalk(['show', '0000', '--json'], world)).stdout).toContain('"minutes": null');
  });
});

describe('an interview that was paused', () => {
  it('stays although nothing is written yet', async () => {
    const world = worldWith(open);
    const { stderr } = await hold(world, [...begun, ['Why?', { menu: 'pause' }], ['The clock is stopped', 'ctrl-c']]);
    expect(stderr).toContain('exit-talk start 0000');
    expect((await exitTalk(['list'], world)).stdout).toContain('Kim');
  });
});
