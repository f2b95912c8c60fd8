import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clockAt, exitTalk, type World } from '../../support/harness.ts';
import { hold, stored, worldWith } from '../../support/small-talk.ts';

const questions = '  - { id: why, ask: { sv: Varför?, en: Why? }, priority: must }\n';
const alva = ['--name', 'Alva Lind', '--template', 'small'];

const place = (more: Partial<World> = {}) =>
  worldWith(questions, { clock: clockAt('2027-02-01T07:00:00.000Z'), ...more });

/** Alva's talk is planned, with these options beside her name. */
async function planned(options: readonly string[] = [], world: World = place()): Promise<World> {
  expect(await exitTalk(['plan', ...alva, ...options], world)).toMatchObject({ exitCode: 0 });
  return world;
}

const at = ['--at', '2027-03-26 09:00'];

describe('plan', () => {
  it('keeps who, when, where and with whom', async () => {
    const who = ['--department', 'Lager', '--role', 'Truckförare', '--manager', 'Bo Ek', '--started-on', '1/3 2021'];
    const until = ['--last-day', '2027-04-09', '--last-working-day', '2027-04-02', '--separation', 'resign'];
    const how = ['--place', 'Rum Eken', '--mode', 'in-person', '--interviewer', 'Karin Berg'];
    const world = await planned([...who, ...until, ...how, ...at, '--contribution', 'Lastplatsen']);
    expect(await stored(world)).toMatchObject({
      status: 'planned',
      leaver: { name: 'Alva Lind', startedOn: '2021-03-01' },
      facts: {
        department: 'Lager',
        role: 'Truckförare',
        manager: 'Bo Ek',
        lastDay: '2027-04-09',
        lastWorkingDay: '2027-04-02',
        separation: 'resign',
        planAt: '2027-03-26 09:00',
        planZone: 'Europe/Stockholm',
        place: 'Rum Eken',
        mode: 'in-person',
        interviewer: 'Karin Berg',
        interviewerIsManager: 'no',
        contribution: 'Lastplatsen',
        invitedOn: '2027-02-01',
      },
    });
  });

  it('needs nothing but a name, and says how it gets a time', async () => {
    const world = place();
    const { stderr, stdout } = await exitTalk(['plan', ...alva], world);
    expect(stdout).toBe('0000 is entered.\n');
    expect(stderr).toContain('exit-talk plan 0000');
    expect((await stored(world)).facts).toEqual({});
  });

  it('is shown with its time in the list, and whole by show', async () => {
    const world = await planned([...at, '--place', 'Rum Eken']);
    expect((await exitTalk(['list'], world)).stdout).toContain('2027-03-26 09:00');
    const { stdout } = await exitTalk(['show', '0000'], world);
    expect(stdout).toContain('2027-03-26 09:00, Europe/Stockholm');
    expect(stdout).toContain('Rum Eken');
    expect(stdout).not.toContain('not asked');
    expect(JSON.parse((await exitTalk(['show', '0000', '--json'], world)).stdout)).toMatchObject({
      plan_at: '2027-03-26 09:00',
      plan_zone: 'Europe/Stockholm',
      place: 'Rum Eken',
    });
  });

  it.each([
    [['--at', '2027-03-28 02:30'], 2, 'There is no 2027-03-28 02:30 in Europe/Stockholm'],
    [['--at', '2027-01-31 09:00'], 2, 'has already been'],
    [['--at', 'friday'], 2, '--at cannot be friday'],
    [['--at', '2027-03-26 09:00', '--zone', 'Mars/Olympus'], 2, '--zone cannot be Mars/Olympus'],
    [['--zone', 'Europe/Stockholm'], 2, '--at is missing'],
    [['--last-day', 'soon'], 2, '--last-day cannot be soon'],
    [['--mode', 'written'], 2, '--mode cannot be written'],
    [['--to', 'Alva'], 2, '--to cannot be Alva'],
    [['--to', 'a@b.se\nBcc: c@d.se'], 2, '--to cannot be'],
    [['--cancel'], 2, '<id> is missing'],
    [['--from', 'list.csv'], 2, '--from and --name cannot be used together'],
    [['--dry-run'], 2, '--from is missing'],
    [['--template', 'none'], 3, 'no template none'],
    [['--talk-language', 'sv', '--at', '2027-03-26 09:00', '--template', 'swedish'], 3, 'no template'],
  ])('refuses %j, and keeps nothing', async (options, exitCode, sentence) => {
    const world = place();
    const outcome = await exitTalk(['plan', ...alva, ...options], world);
    expect(outcome).toMatchObject({ exitCode, stdout: '' });
    expect(outcome.stderr.replaceAll('\n', ' ')).toContain(sentence);
    expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
  });

  it.each([
    ['UTC', 'UTC', ''],
    ['CET', 'CET', ''],
    ['Nowhere', 'UTC', 'The time zone of this computer is not known'],
  ])('takes the time by the clock of a machine in %s', async (zone, planZone, said) => {
    const world = place({ clock: { ...clockAt('2027-02-01T07:00:00.000Z'), zone: () => zone } });
    const { exitCode, stderr } = await exitTalk(['plan', ...alva, ...at], world);
    expect(exitCode).toBe(0);
    expect(stderr.replaceAll('\n', ' ')).toContain(said);
    expect((await stored(world)).facts.planZone).toBe(planZone);
  });

  it('takes UTC as a zone, and no short name that people read in different ways', async () => {
    await planned([...at, '--zone', 'UTC']);
    expect(await exitTalk(['plan', ...alva, ...at, '--zone', 'EST'], place())).toMatchObject({ exitCode: 2 });
  });

  it.each([
    ['2027-10-31 02:30', true],
    ['2027-10-31 03:30', false],
  ])('says which is meant of a time that comes twice: %s', async (when, isTwice) => {
    const { stderr } = await exitTalk(['plan', ...alva, '--at', when], place());
    expect(stderr.includes('comes twice')).toBe(isTwice);
  });

  it('needs a name', async () => {
    expect(await exitTalk(['plan', ...at], place())).toMatchObject({ exitCode: 2 });
  });

  it('reminds of the guidance, and is quiet where a reason is given', async () => {
    const own = ['--manager', 'Bo Ek', '--interviewer', 'bo ek', '--others', 'Eva', '--last-day', '2027-02-03'];
    const soon = [...own, '--at', '2027-02-05 09:00'];
    const { stderr } = await exitTalk(['plan', ...alva, ...soon], place());
    for (const sentence of ['your own manager', 'frank with one person', 'The last day is here', 'less than a week'])
      expect(stderr).toContain(sentence);
    const world = place();
    const quiet = await exitTalk(['plan', ...alva, ...soon, '--despite', 'leaver'], world);
    expect(quiet.stderr).not.toContain('frank');
    expect((await stored(world)).facts).toMatchObject({
      ownManagerWhy: 'leaver',
      severalWhy: 'leaver',
      lateWhy: 'leaver',
    });
  });
});

describe('a planned talk', () => {
  const known = ['--separation', 'resign', '--manager', 'Bo Ek', '--interviewer', 'Karin Berg', '--mode', 'phone'];

  it('is begun without being asked anything', async () => {
    const world = await planned([...at, ...known]);
    await hold(world, [['Read aloud', 'ctrl-c']], ['start', '0000']);
    expect((await stored(world)).facts).toMatchObject({ heldOn: '2027-02-01', mode: 'phone' });
  });

  it('is not asked for a reason again that was given when it was planned', async () => {
    const world = await planned([...at, ...known, '--interviewer', 'Bo Ek', '--despite', 'nobody-else']);
    const { person } = await hold(world, [['Read aloud', 'ctrl-c']], ['start', '0000']);
    expect(person.screens).toHaveLength(1);
  });

  it('lets go of a reason with what it was given for', async () => {
    const own = ['--manager', 'Bo Ek', '--interviewer', 'Bo Ek', '--last-day', '2027-03-20', '--despite', 'leaver'];
    const world = await planned([...at, ...own]);
    expect((await stored(world)).facts).toMatchObject({ ownManagerWhy: 'leaver', lateWhy: 'leaver' });
    await exitTalk(['plan', '0000', '--interviewer', 'Karin Berg', '--at', '2027-03-12 09:00', '--overwrite'], world);
    const { facts } = await stored(world);
    expect(facts.interviewerIsManager).toBe('no');
    expect(Object.keys(facts).filter((fact) => fact.endsWith('Why'))).toEqual([]);
  });

  it('does not know whether it is the manager when the names do not tell', async () => {
    const world = await planned([...at, '--manager', 'Bo Ek', '--interviewer', 'Bo Ek']);
    await exitTalk(['plan', '0000', '--interviewer', 'Bo Eklund', '--overwrite'], world);
    expect((await stored(world)).facts).not.toHaveProperty('interviewerIsManager');
  });

  it('is held by somebody else than planned: by a file that says who, and then not by the manager', async () => {
    const own = ['--manager', 'Bo Ek', '--interviewer', 'Bo Ek', '--despite', 'leaver'];
    const world = await planned([...at, ...own]);
    const file = 'template: small\ninterviewer: Karin Berg\nanswers: { why: x }\n';
    writeFileSync(join(world.folder, 'held.yaml'), file);
    expect(await exitTalk(['start', '0000', '--answers', 'held.yaml'], world)).toMatchObject({ exitCode: 0 });
    const { facts } = await stored(world);
    expect(facts).toMatchObject({ interviewer: 'Karin Berg', interviewerIsManager: 'no', afterwards: 'yes' });
    expect(facts).not.toHaveProperty('ownManagerWhy');
  });

  it('is moved by a new time, and the invitation is written anew', async () => {
    const world = await planned(at);
    const moved = ['plan', '0000', '--at', '2027-03-30 09:00'];
    expect(await exitTalk(moved, world)).toMatchObject({ exitCode: 5 });
    expect((await stored(world)).facts.planAt).toBe('2027-03-26 09:00');
    const { stderr } = await exitTalk([...moved, '--overwrite'], world);
    expect(stderr).toContain('older invitation');
    expect((await stored(world)).facts.planAt).toBe('2027-03-30 09:00');
  });

  it('keeps what else is said of it, without a new invitation where that says nothing new', async () => {
    const world = await planned([...at, '--department', 'Lager']);
    const { stdout } = await exitTalk(['plan', '0000', '--contribution', 'Lastplatsen'], world);
    expect(stdout).toBe('0000 is changed.\n');
    expect((await stored(world)).facts).toMatchObject({ department: 'Lager', contribution: 'Lastplatsen' });
  });

  it('gets its letter anew, with an address, without being asked anything', async () => {
    const world = await planned(at);
    const outcome = await exitTalk(['plan', '0000', '--to', 'alva@example.com', '--overwrite'], world);
    expect(outcome).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('invitation-0000.eml') });
    expect(outcome.person.screens).toEqual([]);
  });

  it('may be called off, and planned again', async () => {
    const world = await planned(at);
    expect((await exitTalk(['plan', '0000', '--cancel'], world)).stdout).toContain('cancelled-0000.ics');
    expect(await stored(world)).toMatchObject({ status: 'cancelled' });
    await exitTalk(['plan', '0000', '--at', '2027-03-30 09:00', '--overwrite'], world);
    expect(await stored(world)).toMatchObject({ status: 'planned', facts: { planAt: '2027-03-30 09:00' } });
  });

  it('stays called off while its time is the same, and invites nobody', async () => {
    const world = await planned(at);
    await exitTalk(['plan', '0000', '--cancel'], world);
    rmSync(join(world.folder, 'invitation-0000.ics'));
    const { stdout, stderr } = await exitTalk(['plan', '0000', '--place', 'Rum Eken', '--overwrite'], world);
    expect(stdout).toBe('0000 is changed. Its status is still: cancelled.\n');
    expect(stderr).toContain('If it takes place after all');
    expect(existsSync(join(world.folder, 'invitation-0000.ics'))).toBe(false);
    expect(await stored(world)).toMatchObject({ status: 'cancelled', facts: { place: 'Rum Eken' } });
  });

  it('invites nobody to a time that has been, though the day is the same', async () => {
    const clock = clockAt('2027-03-26T07:00:00.000Z');
    const world = await planned(at, place({ clock }));
    clock.pass(2 * 3600);
    const { stdout } = await exitTalk(['plan', '0000', '--place', 'Rum Eken', '--overwrite'], world);
    expect(stdout).toBe('0000 is changed.\n');
  });

  it('is not called off when its file cannot be written, and gives the file again', async () => {
    const world = await planned(at);
    mkdirSync(join(world.folder, 'cancelled-0000.ics'));
    expect((await exitTalk(['plan', '0000', '--cancel', '--overwrite'], world)).exitCode).not.toBe(0);
    expect(await stored(world)).toMatchObject({ status: 'planned' });
    rmSync(join(world.folder, 'cancelled-0000.ics'), { recursive: true });
    await exitTalk(['plan', '0000', '--cancel'], world);
    rmSync(join(world.folder, 'cancelled-0000.ics'));
    expect((await exitTalk(['plan', '0000', '--cancel'], world)).stdout).toContain('cancelled-0000.ics');
  });

  it('has no reason for not being held once it is called off', async () => {
    const world = await planned(at);
    await exitTalk(['plan', '0000', '--not-held', 'declined'], world);
    expect(await exitTalk(['plan', '0000', '--cancel'], world)).toMatchObject({ exitCode: 0 });
    const { status, facts } = await stored(world);
    expect([status, facts.notHeldWhy]).toEqual(['cancelled', undefined]);
  });

  it('keeps why it never took place, also after it was begun and nobody came', async () => {
    const world = await planned([...at, ...known]);
    await hold(world, [['Read aloud', 'ctrl-c']], ['start', '0000']);
    expect(await exitTalk(['plan', '0000', '--not-held', 'absent'], world)).toMatchObject({ exitCode: 0 });
    expect(await stored(world)).toMatchObject({ status: 'not-held', facts: { notHeldWhy: 'absent' } });
    await exitTalk(['plan', '0000', '--at', '2027-03-30 09:00', '--overwrite'], world);
    const again = await stored(world);
    expect(again.status).toBe('planned');
    expect(again.facts).not.toHaveProperty('notHeldWhy');
    expect(again.facts).not.toHaveProperty('heldOn');
    await hold(world, [['Read aloud', 'ctrl-c']], ['start', '0000']);
    expect((await stored(world)).facts).toMatchObject({ heldOn: '2027-02-01' });
  });

  it.each([['--at', '2027-03-30 09:00'], ['--not-held', 'absent'], ['--cancel']])(
    'cannot be changed once something was said in it: %s',
    async (...options) => {
      const world = await planned([...at, ...known]);
      await hold(
        world,
        [
          ['Read aloud', 'enter'],
          ['Why?', { lines: ['too much'], then: 'ctrl-c' }],
        ],
        ['start', '0000'],
      );
      const outcome = await exitTalk(['plan', '0000', ...options], world);
      expect(outcome).toMatchObject({ exitCode: 5 });
      expect(outcome.stderr).toContain('cannot be planned any more');
    },
  );
});
