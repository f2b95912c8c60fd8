import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/core/interview/interview.ts';
import type { Purge } from '../../src/core/privacy/erasure.ts';
import { openStore } from '../../src/store/open.ts';
import { aLine, anAnswer, anInterview, aQuestion, aSection } from '../support/builders.ts';
import { aDisclosure } from '../support/disclosing.ts';
import { clockAt, exitTalk, type World } from '../support/harness.ts';
import { configured, filed, onDay, said, talk, talked } from '../support/keeping.ts';
import type { Reaction } from '../support/person.ts';
import { begun, hold, stored, worldWith } from '../support/small-talk.ts';

const open = '  - { id: why, ask: Why? }\n';

const show = async (world: World): Promise<string> => (await exitTalk(['show', '0000'], world)).stdout;
const shown = async (world: World): Promise<Readonly<Record<string, unknown>>> =>
  JSON.parse((await exitTalk(['show', '0000', '--json'], world)).stdout);
const eraseOn = async (world: World): Promise<string | undefined> => (await stored(world)).facts.eraseOn;

/** The interview there is, or this one, as it is when its time is over. */
async function purgedOf(world: World, entered?: Interview): Promise<World> {
  const store = await openStore({ file: join(world.folder, 'exit-talk.db') });
  if (entered !== undefined) await store.interviews.createAll([entered]);
  const [id = ''] = await store.interviews.ids();
  await store.interviews.close(id, { lines: [], values: [], answers: [] });
  const purge: Purge = { interviewId: id, month: '2026-08-01', groups: [], on: '2028-08-20' };
  await store.upkeep.erase({ purges: [purge] }, 'receipt');
  await store.close();
  return onDay(world, '2028-08-21');
}

describe('until when an interview is kept', () => {
  it('is the day that was read aloud, and is shown', async () => {
    const world = worldWith(open);
    expect(await talked(world)).toContain('erased by 20 August 2028.');
    expect(await eraseOn(world)).toBe('2028-08-20');
    expect(await show(world)).toMatch(/^kept until +2028-08-20$/mu);
    expect(await shown(world)).toMatchObject({ erase_on: '2028-08-20', purged_on: null });
  });

  it('is the same when it was read on paper', async () => {
    const world = worldWith(open);
    await hold(world, [
      ...begun.slice(0, -1),
      ['Read aloud:', { menu: 'on-paper' }],
      ['has read it all on paper', 'enter'],
      ['Why?', { lines: [said], then: 'ctrl-c' }],
    ]);
    expect(await eraseOn(world)).toBe('2028-08-20');
  });

  it('is reckoned from the day a talk on paper was held, not from the day it is typed in', async () => {
    const world = worldWith(open);
    const script: readonly Reaction[] = [
      ['Who is leaving?', { type: 'Kim' }],
      ['When was', { type: '2026-07-31' }],
      ['How had the leaver been told', 'enter'],
      ['Why?', { lines: [said], then: 'ctrl-c' }],
    ];
    await hold(world, script, ['start', '--afterwards', '--template', 'small']);
    expect(await eraseOn(world)).toBe('2028-07-31');
  });

  it('is reckoned from the day in a file, and a day that the month does not have is its last', async () => {
    const world = configured('retention: { months: 6 }\n');
    await filed(world, talk().replace('2026-08-20', '2026-08-31'));
    expect(await eraseOn(world)).toBe('2027-02-28');
  });

  it('is said of no interview of a public employer that has not decided', async () => {
    const world = configured('sector: public\n');
    expect(await talked(world)).not.toContain('erased by');
    expect(await show(world)).not.toContain('kept until');
    expect(await shown(world)).toMatchObject({ erase_on: null });
    await filed(world, talk('Alva'));
    const [, entered] = JSON.parse((await exitTalk(['list', '--json'], world)).stdout);
    const json = JSON.parse((await exitTalk(['show', entered.interview_id, '--json'], world)).stdout);
    expect(json).toMatchObject({ leaver: 'Alva', erase_on: null });
  });

  it('refuses a file of answers when config.yaml is wrong, as the talk does', async () => {
    expect(await filed(configured('retention: { months: 0 }\n'), talk())).toMatchObject({ exitCode: 4 });
  });
});

describe('the day that is told', () => {
  const pause: readonly Reaction[] = [['The clock is stopped', 'ctrl-c']];

  it('is another when all is told anew on another day', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(open, { clock });
    await hold(world, [...begun.slice(0, -1), ['by 20 August 2028.', { menu: 'pause' }], ...pause]);
    clock.sleep(3 * 24 * 3600);
    const answered: Reaction = ['Why?', { lines: [said], then: 'ctrl-c' }];
    await hold(world, [['by 23 August 2028.', 'enter'], answered], ['start', '0000']);
    expect(await eraseOn(world)).toBe('2028-08-23');
  });

  it('is not told any more when the employer has become one that has to decide first', async () => {
    const world = worldWith(open);
    await hold(world, [...begun.slice(0, -1), ['by 20 August 2028.', { menu: 'pause' }], ...pause]);
    configured('sector: public\n', world);
    const { person } = await hold(
      world,
      [
        ['Read aloud:', 'enter'],
        ['Why?', { lines: [said], then: 'ctrl-c' }],
      ],
      ['start', '0000'],
    );
    expect(person.screens[0]).not.toContain('erased by');
    expect(await eraseOn(world)).toBeUndefined();
  });

  it('stays after the first answer, whatever the settings say then', async () => {
    const clock = clockAt('2026-08-20T07:00:00.000Z');
    const world = worldWith(open, { clock });
    await hold(world, [...begun, ['Why?', { lines: [said], then: 'ctrl-c' }]]);
    configured('retention: { months: 1 }\n', world);
    clock.sleep(3 * 24 * 3600);
    await hold(world, [['Why?', 'ctrl-c']], ['start', '0000']);
    expect(await eraseOn(world)).toBe('2028-08-20');
  });
});

describe('an interview whose names and words are gone', () => {
  const questions = `${open}  - { id: enps, ask: Recommend?, type: enps, measure: enps }\n`;

  async function purged(world: World): Promise<World> {
    await filed(world, talk('Kim', ', enps: { value: 6, note: hardly, share: no-quote }'));
    return purgedOf(world);
  }

  it('is shown with what is left of it, and since when', async () => {
    const world = await purged(worldWith(questions));
    expect(await show(world)).toMatchInlineSnapshot(`
      "Interview with (purged)  000000000001 · Confidential
      2026-08 · closed
      department  Lager
      purged      2028-08-20; names and words are gone
      template    Small (small 1)

      Small
        Why?
          – #manager
        Recommend?  [May be shared, not word for word]
          6 / 10
      "
    `);
    expect(await shown(world)).toMatchObject({ leaver: '', erase_on: null, purged_on: '2028-08-20' });
  });

  it('is shown in Swedish too', async () => {
    const world = await purged(worldWith(questions));
    const page = await show({ ...world, language: 'sv' });
    expect(page).toMatch(/^Samtal med \(gallrat\)/mu);
    expect(page).toMatch(/^gallrat +2028-08-20, namn och ord är borta$/mu);
  });

  it('is listed by its month and without a name', async () => {
    const world = await purged(worldWith(questions));
    expect((await exitTalk(['list'], world)).stdout).toMatch(/^0000 +2026-08 +\(purged\) +Lager +closed/mu);
    const [entry] = JSON.parse((await exitTalk(['list', '--json'], world)).stdout);
    expect(entry).toMatchObject({ leaver: '', purged_on: '2028-08-20' });
  });

  it('gives a copy that says so, and no empty lines', async () => {
    const world = await purged(worldWith(questions));
    const { stdout } = await exitTalk(['show', '0000', '--for', 'leaver'], world);
    expect(stdout).toContain('Your name and the notes were erased on 20 August 2028.');
    expect(stdout).not.toMatch(/^ *– *$|It was held/mu);
  });

  it('still says that something serious was raised, of which kind and when, and not to whom', async () => {
    const world = worldWith(questions);
    const answers = [anAnswer({ questionId: 'why', lines: [aLine({ text: said, disclosure: '00000000d001' })] })];
    const received = aDisclosure({ receivedBy: 'Eva Ros', receivedAt: '2026-08-21T07:00:00.000Z' });
    const sections = [aSection({ id: 's', questions: [aQuestion({ id: 'why' })] })];
    await purgedOf(world, anInterview(sections, answers, { status: 'closed', disclosures: [received] }));
    const page = await show(world);
    expect(page).toMatch(/^ +why\n +! Harassment or degrading treatment\.$/mu);
    const list = (await exitTalk(['disclosure', 'list'], world)).stdout;
    expect(list).toMatch(/^0000 +2026-08 +harassment +\(purged\)$/mu);
    expect(`${page}${list}`).not.toMatch(/Eva Ros|to HR|not asked/iu);
  });
});
