import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, type World } from '../support/harness.ts';
import type { Reaction } from '../support/person.ts';
import { begun, ended, hold, stored, worldWith } from '../support/small-talk.ts';

const questions = '  - { id: why, ask: Why? }\n  - { id: rate, ask: Rate?, type: scale, share: hr-only }\n';
const talk = `
template: small
held_on: 2026-08-20
leaver: { name: Kim, manager: Bo Ek }
answers:
  why: { lines: [{ note: too much }, { note: xyzzy-secret, share: not-kept }] }
  rate: { value: 2, note: [half a year] }
`;
const review = ['review', '0000'];
const menu = 'What is to be corrected?';
const day = 86_400;

interface Held extends World {
  pass(days: number): void;
}

/** A held interview of which the leaver has a copy, until 27 August. */
async function held(more = ''): Promise<Held> {
  const clock = clockAt('2026-08-20T07:00:00.000Z');
  const world = worldWith(questions, { clock });
  writeFileSync(join(world.folder, 'talk.yaml'), `${talk}${more}\n`);
  expect(await exitTalk(['start', '--answers', 'talk.yaml'], world)).toMatchObject({ exitCode: 0 });
  expect(await exitTalk(['show', '0000', '--for', 'leaver', '--output', 'c.txt'], world)).toMatchObject({
    exitCode: 0,
  });
  return { ...world, pass: (days) => clock.pass(days * day) };
}

const bytes = ({ folder }: World): string => readFileSync(join(folder, 'exit-talk.db'), 'latin1');
const left: Reaction = [menu, 'enter'];

describe('review', () => {
  it('changes and strikes lines, until the last day to reply and with it', async () => {
    const world = await held();
    world.pass(7);
    const { stderr, person } = await hold(
      world,
      [
        [`The leaver may reply until 27 August 2026.\n${menu}`, { key: '1' }],
        ['Which line is to be changed?', { pick: 'too much' }],
        ['Why?', { change: { from: 'too much', to: 'far too much' }, entered: true }],
        [menu, { key: '2' }],
        ['Which line is to be struck?', { pick: 'half a year' }],
        ['Strike this line', { key: 'y' }],
        left,
      ],
      review,
    );
    const { answers, status, seconds } = await stored(world);
    expect(answers.get('why')?.lines[0]).toMatchObject({ text: 'far too much' });
    expect(answers.get('rate')).toMatchObject({ value: 2, state: 'answered', lines: [] });
    expect({ status, seconds }).toEqual({ status: 'held', seconds: 0 });
    expect(bytes(world)).not.toContain('half a year');
    expect(stderr).toContain('exit-talk review 0000');
    expect(person.offered).toEqual(expect.arrayContaining(['Change what may go further  ', 'Close the interview  ']));
  });

  it('answers a question again, and takes more words, with no clock and nothing to park or pause', async () => {
    const world = await held();
    const { person } = await hold(
      world,
      [
        [menu, { key: '6' }],
        ['Which question?', { pick: 'Rate?' }],
        ['Rate?', { key: '4' }],
        [menu, { key: '6' }],
        ['Which question?', { pick: 'Why?' }],
        ['Why?', { lines: ['and nobody listened'] }],
        left,
      ],
      review,
    );
    const { answers, status, step } = await stored(world);
    expect(answers.get('rate')?.value).toBe(4);
    expect(answers.get('why')?.lines.at(-1)?.text).toBe('and nobody listened');
    expect({ status, step }).toEqual({ status: 'held', step: '@thanks' });
    expect(person.offered).not.toContain('Pause');
  });

  it('leaves the wrap-up where it stood, and takes no time of the talk', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(questions, { clock });
    const upTo: readonly Reaction[] = [
      ['Five minutes', { key: '1' }],
      ['word for word', 'enter'],
      ['A remark', 'ctrl-c'],
    ];
    await hold(world, [...begun, ['Why?', { lines: ['too much'] }], ['Rate?', 'enter'], ...ended, ...upTo]);
    expect((await stored(world)).answers.get('why')).toMatchObject({ state: 'answered' });
    const before = await stored(world);
    await exitTalk(review, world, (shown) => {
      clock.pass(60);
      if (shown.includes('Strike this line')) return { key: 'y' };
      return clock.seconds() < 90 ? { key: '2' } : 'enter';
    });
    const { step, seconds, answers } = await stored(world);
    expect({ step, seconds }).toEqual({ step: '@wrap-up:remarks', seconds: before.seconds });
    expect(answers.get('why')).toMatchObject({ state: 'not-asked', lines: [], seconds: 0 });
  });

  it('changes what may go further, line by line and value by value, and back', async () => {
    const world = await held();
    const share = (picked: string, key: string): readonly Reaction[] => [
      ['What does it concern?', { picks: [picked] }],
      ['What applies to it?', { key }],
    ];
    const { person } = await hold(
      world,
      [
        [menu, { key: '3' }],
        ...share('xyzzy-secret', '4'),
        ...share('too much', '5'),
        ['To whom?', 'enter'],
        ...share('Rate? 2 / 5', '4'),
        ['What does it concern?', 'enter'],
        left,
      ],
      review,
    );
    const { answers } = await stored(world);
    expect(answers.get('why')?.lines).toMatchObject([
      { text: 'too much', share: { label: 'with-name', to: 'Bo Ek' } },
      { text: 'xyzzy-secret', share: { label: 'share' } },
    ]);
    expect(answers.get('rate')).toMatchObject({ share: { label: 'share' }, lines: [{ share: { label: 'hr-only' } }] });
    for (const shown of ['xyzzy-secret  Not kept', 'Rate? 2 / 5  HR only', 'half a year  HR only'])
      expect(person.offered).toContain(shown);
    expect(person.offered).toContain('too much  In my name to Bo Ek');
    expect(person.clocks).toEqual([]);
  });

  it('has themes, quotes and the closing of the wrap-up', async () => {
    const world = await held();
    const { stdout } = await hold(
      world,
      [
        [menu, { key: '4' }],
        ['Themes are suggested', 'enter'],
        ['A theme', { pick: 'too much' }],
        ['Which themes?', { picks: ['Workload and balance'] }],
        ['A theme', 'enter'],
        [menu, { key: '5' }],
        ['word for word', { picks: ['half a year'] }],
        [menu, { key: '7' }],
        ['Close the interview?', 'enter'],
        [menu, { key: '7' }],
        ['Close the interview?', { key: '1' }],
      ],
      review,
    );
    expect(stdout).toContain('The interview is closed.');
    const { status, answers } = await stored(world);
    expect(status).toBe('closed');
    expect(answers.get('why')?.lines).toMatchObject([{ text: 'too much', themes: ['workload'] }]);
    expect(answers.get('rate')?.lines).toMatchObject([{ kind: 'quote' }]);
  });

  it('shows of the primary reason what holds for the reasons', async () => {
    const reasons = '  - { id: why, ask: Heard?, type: choices, choices: $reasons, measure: reasons }\n';
    const primary = '  - { id: most, ask: Most?, type: choice, choices: $reasons, measure: primary-reason }\n';
    const world = worldWith(reasons + primary);
    const answers = 'answers: { why: { value: [load.volume], share: hr-only }, most: load.volume }';
    writeFileSync(join(world.folder, 'talk.yaml'), `template: small\nleaver: { name: Kim }\n${answers}\n`);
    await exitTalk(['start', '--answers', 'talk.yaml'], world);
    const { person } = await hold(world, [[menu, { key: '1' }], ['What does it concern?', 'enter'], left], review);
    expect(person.offered).toContain('Most? Too much to do  HR only');
  });

  it('leaves a label on a line that is changed', async () => {
    const world = await held();
    await hold(
      world,
      [
        [menu, { key: '3' }],
        ['What does it concern?', { picks: ['too much'] }],
        ['What applies to it?', { key: '2' }],
        ['What does it concern?', 'enter'],
        [menu, { key: '1' }],
        ['Which line is to be changed?', { pick: 'too much' }],
        ['Why?', { change: { from: 'too much', to: 'far too much' }, entered: true }],
        left,
      ],
      review,
    );
    expect((await stored(world)).answers.get('why')?.lines[0]).toMatchObject({
      text: 'far too much',
      share: { label: 'hr-only' },
    });
  });

  it('says the way back when it is interrupted', async () => {
    const world = await held();
    const { exitCode, stderr } = await hold(world, [[menu, 'ctrl-c']], review);
    expect(exitCode).toBe(130);
    expect(stderr).toContain('exit-talk review 0000');
  });
});

describe('when the day to reply by has passed', () => {
  it.each([review, ['start', '0000']])('opening it with %s closes it by the plan, and says so', async (...args) => {
    const world = await held();
    world.pass(8);
    const { stdout, stderr, exitCode, person } = await exitTalk(args, world);
    expect({ exitCode, screens: person.screens }).toEqual({ exitCode: 0, screens: [] });
    expect(stderr).toContain('The time to reply ended on 27 August 2026, so the interview is closed.');
    expect(stderr).toContain('One thing that was not to be kept is erased.');
    expect(stdout).toContain('exit-talk show 0000');
    expect(await stored(world)).toMatchObject({ status: 'closed' });
    expect(bytes(world)).not.toContain('xyzzy-secret');
  });

  it('the menu says so, and goes on with it', async () => {
    const world = await held();
    const before = await exitTalk([], world, [['exit-talk', 'enter']]);
    expect(before.person.screens.join()).not.toContain('has ended');
    world.pass(8);
    const { stdout } = await hold(world, [['the time to reply has ended for 1', { key: '1' }]], []);
    expect(stdout).toContain('The interview is closed.');
  });
});

describe('what cannot be reviewed', () => {
  it('is an interview of which names and words are purged', async () => {
    const world = await held('separation: retire');
    world.pass(8);
    await exitTalk(review, world);
    world.pass(1000);
    await exitTalk(['database', 'purge', '--confirm', '2', '--today', '2029-05-24'], world);
    const { exitCode, stderr } = await exitTalk(review, world);
    expect(exitCode).toBe(5);
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('cannot be continued (closed). Read it with exit-talk show');
  });

  it('is one that is still held', async () => {
    const world = worldWith(questions);
    await exitTalk(['start', '--template', 'small'], world, (shown) =>
      shown.includes('Who is leaving?')
        ? { type: 'Kim' }
        : shown.includes('Rate?')
          ? 'ctrl-c'
          : shown.includes('Why?')
            ? { lines: ['x'] }
            : 'enter',
    );
    const { exitCode, stderr } = await exitTalk(review, world);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('has not been held yet');
  });
});
