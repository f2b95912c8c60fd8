import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, type World } from '../../support/harness.ts';
import type { Reaction } from '../../support/person.ts';
import { hold, stored, worldWith } from '../../support/small-talk.ts';

const place = (): World =>
  worldWith('  - { id: why, ask: Why?, priority: must }\n', { clock: clockAt('2027-02-01T07:00:00.000Z') });

const plan = ['plan', '--template', 'small'];
const alva: Reaction = ['Who is leaving?', { type: 'Alva Lind' }];
const before: readonly Reaction[] = [
  alva,
  ['Which department?', { own: 'Lager' }],
  ['Which role?', 'enter'],
  ['Who is their manager?', { own: 'Bo Ek' }],
  ['First day', { type: '2021-03-01' }],
  ['Last day of', { type: '2027-04-09' }],
  ['Last day at work', { type: '2027-03-31' }],
  ['How does the employment end?', { key: '1' }],
];

describe('plan, asking', () => {
  it('asks for what is not known, and writes the invitation', async () => {
    const world = place();
    const { stdout, person } = await hold(
      world,
      [
        ...before,
        ['When is it to be?', { type: '2027-03-22 13:00' }],
        ['How do you meet?', { key: '1' }],
        ['Where?', { type: 'Rum Eken' }],
        ['Who holds it?', { own: 'Karin Berg' }],
        ['contributed?', { type: 'Lastplatsen' }],
      ],
      plan,
    );
    expect(stdout).toContain('0000 is planned: 2027-03-22 13:00 · Rum Eken · Karin Berg.');
    expect(existsSync(join(world.folder, 'invitation-0000.eml'))).toBe(true);
    expect(person.screens.at(-1)).toContain('What has Alva Lind contributed?');
    expect(await stored(world)).toMatchObject({
      status: 'planned',
      leaver: { name: 'Alva Lind', startedOn: '2021-03-01' },
      facts: {
        lastWorkingDay: '2027-03-31',
        planAt: '2027-03-22 13:00',
        mode: 'in-person',
        interviewerIsManager: 'no',
      },
    });
  });

  it('gets everything else by Enter, and then begins without a question', async () => {
    const world = place();
    const short: readonly Reaction[] = [
      ...before,
      ['A week or two before', { type: '2027-03-22 09:00' }],
      ['How do you meet?', { key: '3' }],
      ['Where?', 'enter'],
      ['Who holds it?', { own: 'Karin Berg' }],
      ['contributed?', 'enter'],
    ];
    await hold(world, short, plan);
    const { person } = await hold(world, [['Read aloud', 'ctrl-c']], ['start', '0000']);
    expect(person.screens).toHaveLength(1);
  });

  it('says why it is held by the own manager, once and for all', async () => {
    const world = place();
    await hold(
      world,
      [
        ...before,
        ['When is it to be?', { type: '2027-03-22 09:00' }],
        ['How do you meet?', { key: '2' }],
        ['Where?', 'enter'],
        ['Who holds it?', { own: 'Bo Ek' }],
        ['hard to be frank with your own manager', { key: '2' }],
        ['contributed?', 'enter'],
      ],
      plan,
    );
    expect((await stored(world)).facts).toMatchObject({ interviewerIsManager: 'yes', ownManagerWhy: 'nobody-else' });
    await hold(world, [['Read aloud', 'ctrl-c']], ['start', '0000']);
  });

  it('proposes a call once the last day at work has been', async () => {
    const world = place();
    const gone: readonly Reaction[] = before.map((one) =>
      one[0] === 'Last day at work' ? [one[0], { type: '2027-01-29' }] : one,
    );
    await hold(
      world,
      [
        ...gone,
        ['propose a phone call', { type: '2027-02-08 09:00' }],
        ['Where?', 'enter'],
        ['Who holds it?', 'enter'],
        ['contributed?', 'enter'],
      ],
      plan,
    );
    expect((await stored(world)).facts.mode).toBe('phone');
  });

  it('keeps what was entered when it is interrupted, and goes on there', async () => {
    const world = place();
    const outcome = await hold(world, [...before.slice(0, 2), ['Which role?', 'ctrl-c']], plan);
    expect(outcome.exitCode).toBe(130);
    expect(outcome.stderr).toContain('Go on with: exit-talk plan 0000');
    const { person } = await exitTalk(['plan', '0000'], world, [['Which role?', 'ctrl-c']]);
    expect(person.left()).toEqual([]);
  });

  it('keeps nothing before there is a name', async () => {
    const world = place();
    expect(await hold(world, [['Who is leaving?', 'ctrl-c']], plan)).toMatchObject({ exitCode: 130 });
    expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
  });

  it('asks by which template where there are several, the usual one first', async () => {
    const world = place();
    await hold(world, [alva, ['By which template?', 'enter'], ['Which department?', 'ctrl-c']], ['plan']);
    expect((await stored(world)).copy.template.id).toBe('standard');
  });

  it('offers the rarer templates one step further, and goes back from there', async () => {
    const world = place();
    const { person } = await hold(
      world,
      [
        alva,
        ['By which template?', { pick: 'More templates …' }],
        ['By which template?', 'enter'],
        ['By which template?', { pick: 'More templates …' }],
        ['By which template?', { pick: 'Retirement interview' }],
        ['Which department?', 'ctrl-c'],
      ],
      ['plan'],
    );
    expect(person.offered.slice(0, 5).map((one) => one.split('  ')[0])).toEqual([
      'Small',
      'Exit interview',
      'Short exit interview',
      "Line manager's exit interview",
      'More templates …',
    ]);
    expect((await stored(world)).copy.template.id).toBe('retirement');
  });

  it('goes no further than the first prompt when the files are there already', async () => {
    const world = place();
    await exitTalk([...plan, '--name', 'Alva', '--at', '2027-03-22 09:00'], world);
    expect(await exitTalk(['plan', '0000'], world)).toMatchObject({ exitCode: 5 });
  });
});
