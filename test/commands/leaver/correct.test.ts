import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/core/interview/interview.ts';
import { openStore } from '../../../src/store/open.ts';
import { aDisclosure } from '../../support/disclosing.ts';
import { exitTalk, type World } from '../../support/harness.ts';
import type { Reaction } from '../../support/person.ts';
import { worldWith } from '../../support/small-talk.ts';

const questions = [
  '  - { id: why, ask: { sv: Varför?, en: Why? }, theme: manager }',
  '  - { id: rate, ask: { sv: Betyg?, en: Rate? }, type: scale }',
  '  - { id: more, ask: { sv: Mer?, en: More? } }',
  '',
].join('\n');

const talk = (heldOn = '2026-08-20', name = 'Alva Lind'): string => `
template: small
language: sv
held_on: ${heldOn}
leaver: { name: ${name}, started_on: 2021-03-01 }
answers:
  why: { lines: [{ note: hon var trött, themes: [manager] }, { note: Bo slog i bordet, share: hr-only }] }
  rate: 2
`;

async function told(...talks: readonly string[]): Promise<World> {
  const world = worldWith(questions, { language: 'sv', ids: 'lifelike' });
  writeFileSync(join(world.folder, 'talks.yaml'), (talks.length === 0 ? [talk()] : talks).join('---'));
  expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  return world;
}

async function inStore<T>({ folder }: World, use: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>) {
  const store = await openStore({ file: join(folder, 'exit-talk.db') });
  const found = await use(store);
  await store.close();
  return found;
}

const person = (world: World, name = 'Alva') =>
  inStore(world, async ({ people }) => {
    const [one] = await people.list(name);
    if (one === undefined) throw new Error('nobody');
    return one;
  });

const interview = (world: World): Promise<Interview> =>
  inStore(world, async ({ interviews }) => {
    const [id = ''] = await interviews.ids();
    const read = await interviews.read(id);
    if (read === undefined) throw new Error('no interview');
    return read;
  });

const correct = async (world: World, args: readonly string[], script: readonly Reaction[] = []) =>
  exitTalk(['leaver', 'correct', (await person(world)).id, ...args], world, script);

const words = 'Jag var inte trött, jag var arg';

async function close(world: World): Promise<void> {
  const { id } = await interview(world);
  await inStore(world, ({ interviews }) => interviews.close(id, { lines: [], values: [], answers: [] }));
}

describe('the words of the leaver beside what is noted', () => {
  it('stand on the question, as a quote that is marked, and what was noted stays', async () => {
    const world = await told();
    const { exitCode, stdout } = await correct(world, ['--question', 'why', '--text', words]);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'Rättelsen står bredvid det som är antecknat om Alva Lind.\n',
    });
    const lines = (await interview(world)).answers.get('why')?.lines ?? [];
    expect(lines.map(({ kind, text, correction, themes }) => [kind, text, correction, themes])).toEqual([
      ['note', 'hon var trött', undefined, ['manager']],
      ['note', 'Bo slog i bordet', undefined, []],
      ['quote', words, true, []],
    ]);
  });

  it('can be written when the interview is closed, and are read in show, the copy and the extract', async () => {
    const world = await told();
    await close(world);
    await correct(world, ['--question', 'rate', '--text', words]);
    const { id } = await interview(world);
    expect((await exitTalk(['show', id], world)).stdout).toContain(`”${words}”  Rättelse från den som slutar`);
    expect((await exitTalk(['show', id, '--json'], world)).stdout).toContain('"correction": "yes"');
    expect((await exitTalk(['show', id, '--for', 'leaver'], world)).stdout).toContain(`”${words}”  [Din rättelse]`);
    await exitTalk(['leaver', 'export', id, 'ut'], world);
    expect(readFileSync(join(world.folder, 'ut', 'leaver.sv.html'), 'utf8')).toContain(
      `<li><q>${words}</q> <small>Rättelse från den som slutar</small>`,
    );
  });

  it('stand at the last open question when they are about the whole, which is no more answered than before', async () => {
    const world = await told();
    await correct(world, ['--text', words]);
    const { id, answers } = await interview(world);
    expect(answers.get('more')?.lines.map(({ text }) => text)).toEqual([words]);
    expect((await exitTalk(['show', id, '--json'], world)).stdout).toMatch(
      /"question_id": "more",[^}]*"state": "not-asked"/u,
    );
  });

  it('are in no count, and not offered to be given a theme or changed', async () => {
    const world = await told();
    const report = async (): Promise<string> => (await exitTalk(['report', '--json'], world)).stdout;
    const before = await report();
    await correct(world, ['--question', 'why', '--text', words]);
    expect(await report()).toBe(before);
    const { person: seen } = await exitTalk(['review', (await interview(world)).id], world, [
      ['Vad ska rättas?', { key: '4' }],
      ['tema', 'enter'],
      ['Vad ska rättas?', { key: '1' }],
      ['', 'enter'],
      ['Vad ska rättas?', 'enter'],
    ]);
    expect(seen.left()).toEqual([]);
    expect(seen.offered.join('\n')).toContain('hon var trött');
    expect(seen.offered.join('\n')).not.toContain(words);
  });

  it('go no further than what they are about', async () => {
    const world = await told();
    await correct(world, ['--question', 'why', '--text', words]);
    await correct(world, ['--question', 'rate', '--text', 'en tvåa är för lite']);
    const { answers } = await interview(world);
    expect(answers.get('why')?.lines.at(-1)?.share).toEqual({ label: 'hr-only' });
    expect(answers.get('rate')?.lines.at(-1)?.share).toBeUndefined();
  });

  it('go with what must be acted on when they are about that, and into no export', async () => {
    const world = await told();
    const { id, answers } = await interview(world);
    const [line] = answers.get('why')?.lines ?? [];
    await inStore(world, ({ disclosures }) => disclosures.raise(id, aDisclosure(), [line?.seq ?? 0]));
    await correct(world, ['--question', 'why', '--text', words]);
    expect((await exitTalk(['disclosure', 'show', '0000'], world)).stdout).toContain(words);
    await exitTalk(['export', 'csv'], world);
    expect(readFileSync(join(world.folder, 'csv', 'notes.csv'), 'utf8')).not.toContain(words);
  });

  it('leave a line in the log, once', async () => {
    const world = await told();
    await correct(world, ['--question', 'why', '--text', words]);
    const { id } = await person(world);
    const logged = await inStore(world, ({ upkeep }) => upkeep.logged());
    expect(logged.filter(({ what }) => what === 'leaver-correct')).toMatchObject([{ about: id, why: 'request' }]);
  });
});

describe('asked for', () => {
  it('which interview, which question, and then line by line beside what is noted', async () => {
    const world = await told(talk(), talk('2026-08-10'));
    const script: readonly Reaction[] = [
      ['Vilket samtal gäller det?', { pick: '2026-08-20' }],
      ['Vilken fråga gäller det?', { pick: 'Varför?' }],
      ['hon var trött', { type: words }],
      [`”${words}”`, { type: 'och det sa jag' }],
      ['och det sa jag', 'enter'],
    ];
    const { stdout, person: seen } = await correct(world, [], script);
    expect(seen.left()).toEqual([]);
    expect(stdout).toBe('2 rättelser står bredvid det som är antecknat om Alva Lind.\n');
  });

  it('nothing is written when nothing is typed; that somebody looked is logged', async () => {
    const world = await told();
    const { stderr, stdout } = await correct(world, [], [['Vilken fråga gäller det?', 'enter']]);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'Inget skrevs in.\n' });
    const logged = await inStore(world, ({ upkeep }) => upkeep.logged());
    expect(logged.filter(({ what }) => what === 'leaver-correct')).toHaveLength(1);
  });
});

describe('a name or a first day that was written wrong', () => {
  it('is right in every interview with the person, who keeps the id, the hold and the log', async () => {
    const world = await told(talk(), talk('2026-08-10'));
    const before = await person(world);
    await inStore(world, ({ people }) => people.hold(before.id, { reference: 'Mål 12', since: '2026-08-20' }));
    const { stdout } = await correct(world, ['--name', ' Alva Lindh ', '--started-on', '1/4 2021']);
    expect(stdout).toBe('Rättat: Alva Lindh, första dag 2021-04-01.\n');
    expect(await person(world)).toEqual({
      ...before,
      name: 'Alva Lindh',
      startedOn: '2021-04-01',
      hold: { reference: 'Mål 12', since: '2026-08-20' },
    });
  });

  it('may be that of somebody who is there already: then they are one, and no hold and no line of the log is lost', async () => {
    const world = await told(talk(), talk('2026-08-10', 'Alva Lnid'));
    const [wrong, right] = [await person(world, 'Lnid'), await person(world, 'Lind')];
    await inStore(world, ({ people }) => people.hold(wrong.id, { reference: 'Mål 12', since: '2026-08-20' }));
    await inStore(world, ({ people }) => people.hold(right.id, { reference: 'Mål 11', since: '2026-08-01' }));
    const { stdout } = await exitTalk(['leaver', 'correct', wrong.id, '--name', 'alva lind'], world);
    expect(stdout).toContain('Samtalen hör ihop nu.');
    const one = await person(world);
    expect(one).toMatchObject({ id: right.id, hold: { reference: 'Mål 11; Mål 12', since: '2026-08-01' } });
    expect(one.interviewIds).toHaveLength(2);
    const logged = await inStore(world, ({ upkeep }) => upkeep.logged());
    expect(logged.map(({ about }) => about)).toEqual([right.id]);
  });

  it.each([
    [['--name', ' '], 2],
    [['--started-on', 'i våras'], 2],
    [['--name', 'x', '--text', 'y'], 2],
    [['--text', ' '], 2],
    [['--question', 'nope', '--text', 'y'], 3],
    [['--interview', 'zzzz', '--text', 'y'], 3],
  ])('%j ends with %i, and nothing is changed', async (args, exitCode) => {
    const world = await told();
    const before = await interview(world);
    const outcome = await correct(world, args);
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.stderr.trim()).not.toBe('');
    expect(await interview(world)).toEqual(before);
  });
});

describe('what cannot be corrected', () => {
  it('is one of several interviews, when nobody says which', async () => {
    const world = await told(talk(), talk('2026-08-10'));
    expect(await correct(world, ['--text', words])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--interview'),
    });
  });

  it('is an interview whose names and words are gone, which is said with the day', async () => {
    const world = await told();
    const { id } = await interview(world);
    const database = new Database(join(world.folder, 'exit-talk.db'));
    database.exec(`update interview set purged_on = '2026-08-20'`);
    database.close();
    const { exitCode, stderr } = await exitTalk(['leaver', 'correct', id, '--text', words], world);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('gallrades 2026-08-20');
    mkdirSync(join(world.folder, 'ut'));
    expect(await exitTalk(['leaver', 'export', id, 'ut'], world)).toMatchObject({ exitCode: 5 });
  });
});
