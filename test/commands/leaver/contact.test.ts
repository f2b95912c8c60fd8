import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { Contact } from '../../../src/core/follow-up/contact.ts';
import { join } from 'node:path';
import { exitTalk, type World } from '../../support/harness.ts';
import { backedUp, erase, filed, isAnywhere, onDay, purge, talk } from '../../support/keeping.ts';
import { begun, ended, hold, worldWith } from '../../support/small-talk.ts';

const open = '  - { id: why, ask: Why? }\n';
const address = 'kim@example.com';

const contact = (world: World, ...args: readonly string[]) => exitTalk(['leaver', 'contact', '0000', ...args], world);
const given = (world: World, ...args: readonly string[]) =>
  contact(world, '--address', address, '--for', 'outcome,job', ...args);
const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

async function contacts({ folder }: World): Promise<readonly Contact[]> {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const all = await store.people.contacts();
  await store.close();
  return all;
}

async function withKim(more = open): Promise<World> {
  const world = worldWith(more);
  await filed(world, talk());
  return world;
}

describe('leaver contact', () => {
  it('keeps where somebody may be reached, what about, and until when: two years where nobody says', async () => {
    const world = await withKim();
    const { exitCode, stdout } = await given(world);
    expect(exitCode).toBe(0);
    expect(onOneLine(stdout)).toContain(`Kim: ${address}, until 2028-08-20. May be written to about: what came of`);
    expect(await contacts(world)).toMatchObject([
      { name: 'Kim', address, purposes: ['outcome', 'job'], givenOn: '2026-08-20', until: '2028-08-20' },
    ]);
  });

  it('changes what is said, and nothing else; a new yes begins the day it is given', async () => {
    const world = await withKim();
    await given(world);
    const later = onDay(world, '2026-10-01');
    await contact(later, '--address', '070-123 45 67');
    expect(await contacts(world)).toMatchObject([
      { address: '070-123 45 67', purposes: ['outcome', 'job'], givenOn: '2026-08-20' },
    ]);
    await contact(later, '--for', 'news');
    expect(await contacts(world)).toMatchObject([{ purposes: ['news'], givenOn: '2026-10-01', until: '2028-08-20' }]);
    expect(isAnywhere(world, 'news')).toBe(true);
  });

  it('shows what there is, and says what to write where there is nothing and nobody to ask', async () => {
    const world = await withKim();
    const { exitCode, stderr } = await contact({ ...world }, '--for', 'job');
    expect([exitCode, onOneLine(stderr)]).toEqual([2, expect.stringContaining('--address is missing')]);
    await given(world);
    expect(onOneLine((await contact(world)).stdout)).toContain(`Kim: ${address}`);
  });

  it('asks for it in a terminal', async () => {
    const world = await withKim();
    await exitTalk(['leaver', 'contact', '0000'], world, [
      ['the work address is gone?', { type: address }],
      ['said yes to hearing about', { picks: ['jobs', 'a conversation later on'] }],
    ]);
    expect(await contacts(world)).toMatchObject([{ address, purposes: ['job', 'follow-up'] }]);
  });

  it.each([
    [['--until', '2029-08-21'], 'Write for example 2028-08-20 or 2029-08-20'],
    [['--until', '2026-08-20'], 'Write for example'],
    [['--for', 'spam'], 'Write one of: job, cooperation, news, outcome, follow-up'],
    [['--address', 'kim@example.com\nBcc: boss@example.com'], 'Write for example'],
  ])('refuses %j with what to write instead', async (args, said) => {
    const world = await withKim();
    const { exitCode, stderr } = await given(world, ...args);
    expect([exitCode, onOneLine(stderr)]).toEqual([2, expect.stringContaining(said)]);
    expect(await contacts(world)).toEqual([]);
  });

  it('is gone from every byte, also of a backup, as soon as it is taken back', async () => {
    const world = await withKim();
    await given(world);
    await backedUp(world);
    const { exitCode, stdout } = await contact(world, '--withdraw');
    expect([exitCode, onOneLine(stdout)]).toEqual([0, expect.stringContaining('The address of Kim is removed')]);
    expect(isAnywhere(world, address)).toBe(false);
    expect(await contact(world, '--withdraw')).toMatchObject({ exitCode: 5 });
  });

  it('says when the yes has ended, and takes no new address on it', async () => {
    const world = await withKim();
    await given(world, '--until', '2026-09-30');
    const later = onDay(world, '2026-10-01');
    expect(onOneLine((await contact(later)).stdout)).toContain('The yes ended that day');
    const { exitCode, stderr } = await contact(later, '--address', 'new@example.com');
    expect([exitCode, onOneLine(stderr)]).toEqual([5, expect.stringContaining('ended 2026-09-30')]);
    expect(await contacts(world)).toMatchObject([{ address }]);
    await contact(later, '--address', 'new@example.com', '--until', '2026-12-31');
    expect(await contacts(world)).toMatchObject([
      { address: 'new@example.com', givenOn: '2026-10-01', until: '2026-12-31' },
    ]);
  });

  it('leaves a line in the log each time', async () => {
    const world = await withKim();
    await given(world);
    await exitTalk(['leaver', 'list', '--returning'], world);
    await contact(world, '--withdraw');
    const log = JSON.parse((await exitTalk(['database', 'log', '--json'], world)).stdout);
    expect(log.filter(({ what }: { what: string }) => what === 'leaver-contact')).toHaveLength(3);
    expect(JSON.stringify(log)).not.toContain(address);
  });

  it('goes along when the person is found to be somebody who is there already, and by a name written right', async () => {
    const world = worldWith(open);
    const dated = (name: string): string => talk(name).replace('department:', 'started_on: 2020-01-01, department:');
    await filed(world, dated('Kim'), dated('Kym').replace('08-20', '08-19'));
    const [, other] = JSON.parse((await exitTalk(['leaver', 'list', '--json'], world)).stdout);
    await exitTalk(['leaver', 'contact', other.leaver_id, '--address', address, '--for', 'job'], world);
    await exitTalk(['leaver', 'correct', other.leaver_id, '--name', 'Kim'], world);
    const [kim] = JSON.parse((await exitTalk(['leaver', 'list', '--json'], world)).stdout);
    expect(await contacts(world)).toMatchObject([{ leaverId: kim.leaver_id, name: 'Kim' }]);
  });
});

describe('an address', () => {
  it('outlives the interview, unlinked, and is found and erased by its own id', async () => {
    const world = await withKim();
    await given(onDay(world, '2026-10-15'), '--until', '2029-01-31');
    await purge(world, '2028-08-20');
    const [left] = await contacts(world);
    expect(left).toMatchObject({ name: 'Kim', address, until: '2029-01-31' });
    expect(left?.leaverId).toBeUndefined();
    expect(left?.givenOn).toBe('2026-10-01');
    const log = JSON.parse((await exitTalk(['database', 'log', '--json'], onDay(world, '2028-08-20'))).stdout);
    const own = log.filter(({ what }: { what: string }) => what === 'leaver-contact');
    expect(own.map(({ about }: { about?: string }) => about ?? null)).toEqual([null]);
    const later = onDay(world, '2028-09-01');
    expect((await exitTalk(['leaver', 'list', '--json'], later)).stdout).not.toContain('Kim');
    expect((await exitTalk(['leaver', 'contact', left?.id ?? ''], later)).stdout).toContain(address);
    const plan = await exitTalk(['leaver', 'erase', left?.id ?? '', '--dry-run'], later);
    expect(plan.stdout).toContain('– the address they gave to be reached at');
    const done = await exitTalk(['leaver', 'erase', left?.id ?? '', '--confirm', left?.id ?? ''], later);
    expect(done.exitCode).toBe(0);
    expect([isAnywhere(world, address), isAnywhere(world, 'Kim')]).toEqual([false, false]);
  });

  it('goes with the last talk where it was for nothing else than that', async () => {
    const world = await withKim();
    await contact(world, '--address', address, '--for', 'outcome,follow-up', '--until', '2029-01-31');
    await purge(world, '2028-08-20');
    expect(await contacts(world)).toEqual([]);
    expect(isAnywhere(world, address)).toBe(false);
  });

  it('is told of in the copy, where it says when the name is gone', async () => {
    const world = await withKim();
    const copy = async (): Promise<string> =>
      onOneLine((await exitTalk(['show', '0000', '--for', 'leaver'], world)).stdout);
    expect(await copy()).not.toContain('The address you gave');
    await given(world, '--until', '2029-01-31');
    expect(await copy()).toContain('kept apart, with your name, until 31 January 2029 at the latest.');
  });

  it('goes with everything else of the person, and the plan says so', async () => {
    const world = await withKim();
    await given(world);
    const { stdout } = await exitTalk(['leaver', 'erase', '0000', '--dry-run'], world);
    expect(stdout).toContain('– the address they gave to be reached at');
    await erase(world);
    expect(isAnywhere(world, address)).toBe(false);
  });

  it('is due by itself once its day has passed, also above the menu', async () => {
    const world = await withKim();
    await given(world, '--until', '2026-09-30');
    const later = onDay(world, '2026-10-01');
    const { person } = await exitTalk([], later, () => 'ctrl-c');
    expect(person.screens.join()).toContain('1 to be purged');
    const done = await purge(world, '2026-10-01');
    expect(onOneLine(done.stdout)).toContain('1 address to reach somebody at removed.');
    expect(isAnywhere(world, address)).toBe(false);
  });
});

describe('leaver list --returning', () => {
  const two = async (): Promise<World> => {
    const world = worldWith(open);
    await filed(world, talk('Kim'), talk('Åsa').replace('08-20', '08-19'));
    const people = JSON.parse((await exitTalk(['leaver', 'list', '--json'], world)).stdout);
    const of = (name: string): string => people.find((one: { name: string }) => one.name === name).leaver_id;
    await exitTalk(
      ['leaver', 'contact', of('Kim'), '--address', address, '--for', 'job,outcome', '--until', '2027-01-01'],
      world,
    );
    await exitTalk(['leaver', 'contact', of('Åsa'), '--address', 'asa@example.com', '--for', 'outcome'], world);
    return world;
  };
  const rows = async (world: World, ...args: readonly string[]) =>
    JSON.parse((await exitTalk(['leaver', 'list', '--returning', '--json', ...args], world)).stdout);

  it('has only those who said yes to it, with nothing of what they said', async () => {
    const world = await two();
    const { stdout } = await exitTalk(['leaver', 'list', '--returning'], world);
    expect(stdout).toMatch(/Kim +kim@example.com +jobs +2027-01-01/u);
    expect(stdout).not.toMatch(/Åsa|far too much|what came/u);
    expect(await rows(world)).toEqual([
      {
        contact_id: expect.any(String),
        name: 'Kim',
        address,
        purposes: ['job'],
        given_on: '2026-08-20',
        until: '2027-01-01',
        role: null,
        department: 'Lager',
      },
    ]);
    expect(await rows(world, '--for', 'news')).toEqual([]);
  });

  it('has nobody whose time is over', async () => {
    const world = await two();
    expect(await rows(onDay(world, '2027-01-01'))).toHaveLength(1);
    expect(await rows(onDay(world, '2027-01-02'))).toEqual([]);
  });

  it('cannot be asked for what is HR’s alone', async () => {
    expect(await exitTalk(['leaver', 'list', '--returning', '--for', 'outcome'], await two())).toMatchObject({
      exitCode: 2,
    });
  });
});

describe('the question whether they want to hear what came of it', () => {
  const questions = `${open}  - { id: contact, ask: Shall we tell you?, type: yes-no, measure: contact }\n`;
  const before = [...begun, ['Why?', { lines: ['x'] }]] as const;
  const after = [...ended, ['Five minutes', { key: '2' }]] as const;
  const [readBack, ...closing] = after;

  it('is followed by one field for an address of their own, with what the yes means', async () => {
    const world = worldWith(questions);
    const { person } = await hold(world, [
      ...before,
      ['Shall we tell you?', { key: 'y' }],
      ['Your work address will stop working.', { type: address }],
      ...after,
    ]);
    expect(person.screens.join('\n')).toContain('only to tell you what came of it, and until 20 August 2028');
    expect(await contacts(world)).toMatchObject([{ name: 'Kim', address, purposes: ['outcome'], until: '2028-08-20' }]);
  });

  it('says what else they have said yes to already, where the address is kept for that too', async () => {
    const world = worldWith(questions);
    await exitTalk(['start', '--template', 'small'], world, [...before, ['Shall we tell you?', 'ctrl-c']]);
    await contact(world, '--address', address, '--for', 'job');
    const { person } = await exitTalk(['start', '0000'], world, (shown) =>
      shown.includes('Your work address') ? 'ctrl-c' : shown.includes('Shall we tell you?') ? { key: 'y' } : 'enter',
    );
    expect(person.screens.at(-1)).toContain('what came of it and for what you have said yes to already (jobs');
    expect(person.screens.at(-1)).not.toContain('only to tell');
  });

  it('has its answer on disk before the field, which Enter passes', async () => {
    const world = worldWith(questions);
    await hold(world, [...before, ['Shall we tell you?', { key: 'y' }], ['Your work address', 'enter'], ...after]);
    expect(await contacts(world)).toEqual([]);
    const stopped = worldWith(questions);
    await exitTalk(['start', '--template', 'small'], stopped, [
      ...before,
      ['Shall we tell you?', { key: 'y' }],
      ['Your work address', 'ctrl-c'],
    ]);
    const shown = await exitTalk(['show', '0000', '--json'], stopped);
    const [, answer] = JSON.parse(shown.stdout).answers;
    expect(answer).toMatchObject({ question_id: 'contact', value: 'yes' });
  });

  it('is asked for no address by a no, and a no that comes later takes the address away', async () => {
    const world = worldWith(questions);
    await hold(world, [
      ...before,
      ['Shall we tell you?', { key: 'y' }],
      ['Your work address', { type: address }],
      [readBack?.[0] ?? '', { menu: 'back' }],
      ['Shall we tell you?', { key: 'n' }],
      [readBack?.[0] ?? '', 'enter'],
      ...closing,
    ]);
    expect(await contacts(world)).toEqual([]);
    expect(isAnywhere(world, address)).toBe(false);
  });
});
