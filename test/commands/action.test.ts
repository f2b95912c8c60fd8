import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { actionColumns } from '../../src/core/export/action-row.ts';
import type { ActionFormat } from '../../src/render/actions/formats.ts';
import { planStyle } from '../../src/render/actions/style.ts';
import { createHash } from 'node:crypto';
import { actionsIn, decidingWorld, done, heldIn } from '../support/deciding.ts';
import { exitTalk, type World } from '../support/harness.ts';

const whole = [
  'action',
  'add',
  '--title',
  'Avstämning varannan vecka',
  '--risk',
  'Fler slutar',
  '--theme',
  'workload',
  '--department',
  'logistik',
  '--owner',
  'Karin Berg',
  '--due',
  '2026-08-01',
  '--why',
  'Fyra av tio nämner det',
] as const;

/** An action that is overdue and goes back to two interviews, something watched and something put off. */
async function worldWithActions(more: Partial<World> = {}) {
  const world = await decidingWorld(12, more);
  const ids = heldIn(world.interviews).slice(0, 2);
  await done([...whole, '--interview', ...ids.map((id) => id.slice(0, 8))], world);
  await done(
    ['action', 'add', '--decided', 'watch', '--theme', 'leadership', '--why', 'Ny ledning', '--due', '2026-12-01'],
    world,
  );
  await done(['action', 'add', '--decided', 'not-now', '--theme', 'pay', '--why', 'Lönerevision i vår'], world);
  return { ...world, linked: ids };
}

describe('an action', () => {
  it('is stored as it was said, with the group as it is written and the interviews by their whole ids', async () => {
    const world = await worldWithActions();
    expect((await actionsIn(world))[0]).toEqual({
      id: expect.any(String),
      decided: 'act',
      decidedOn: '2026-08-20',
      title: 'Avstämning varannan vecka',
      risk: 'Fler slutar',
      theme: 'workload',
      group: { by: 'department', name: 'Logistik' },
      owner: 'Karin Berg',
      dueOn: '2026-08-01',
      why: 'Fyra av tio nämner det',
      status: 'open',
      workEnvironment: 'yes',
      interviewIds: world.linked.toSorted(),
    });
  });

  it('is listed with what is overdue; what is watched and put off has its reason under its own heading', async () => {
    const world = await worldWithActions({ language: 'sv' });
    expect((await done(['action', 'list'], world)).stdout).toMatchInlineSnapshot(`
      "id            Åtgärder                   ansvarig    senast
      000000000001  Avstämning varannan vecka  Karin Berg  2026-08-01 försenad
        Arbetsbelastning och balans · Logistik
      2 till med --all: klara, strukna, bevakade eller uppskjutna.
      "
    `);
    expect((await done(['action', 'list', '--all'], world)).stdout).toMatchInlineSnapshot(`
      "id            Åtgärder                   ansvarig    senast
      000000000001  Avstämning varannan vecka  Karin Berg  2026-08-01 försenad
        Arbetsbelastning och balans · Logistik

      id            Bevakas                   ansvarig  senast
      000000000002  Ledning och organisation            titta igen 2026-12-01
        Ny ledning

      id            Inte nu          ansvarig  senast
      000000000003  Lön och villkor
        Lönerevision i vår
      "
    `);
    expect((await done(['action', 'list', '--owner', 'bo'], world)).stderr).toContain('Ingen åtgärd passar');
  });

  it('ends the program with 6 when it is overdue and that was asked for, and only then', async () => {
    const world = await worldWithActions({ language: 'sv' });
    expect(await exitTalk(['action', 'list'], world)).toMatchObject({ exitCode: 0 });
    const checked = await exitTalk(['action', 'list', '--check'], world);
    expect(checked).toMatchObject({
      exitCode: 6,
      stderr: expect.stringContaining('En åtgärd är försenad sedan 2026-08-01'),
    });
    expect(await exitTalk(['action', 'list', '--check', '--theme', 'pay'], world)).toMatchObject({ exitCode: 0 });
  });

  it('is changed where something is said, and forgets what is said to be nothing', async () => {
    const world = await worldWithActions();
    const [first] = await actionsIn(world);
    const id = first?.id ?? '';
    await done(['action', 'update', id, '--owner', 'Bo  Ek', '--risk', '-', '--checked-on', '2026-08-19'], world);
    const { risk: _, ...rest } = first ?? { risk: '' };
    expect((await actionsIn(world))[0]).toEqual({ ...rest, owner: 'Bo Ek', checkedOn: '2026-08-19' });
    expect(await exitTalk(['action', 'update', id, '--title', '-'], world)).toMatchObject({ exitCode: 2 });
    expect(await exitTalk(['action', 'update', id], world)).toMatchObject({ exitCode: 2 });
  });

  it('is done once, on a day that has come, with what was done', async () => {
    const world = await worldWithActions();
    const [first] = await actionsIn(world);
    const id = first?.id ?? '';
    expect(await exitTalk(['action', 'done', id], world)).toMatchObject({ exitCode: 2 });
    expect(await exitTalk(['action', 'done', id, '--what', 'x', '--on', '2026-08-21'], world)).toMatchObject({
      exitCode: 2,
    });
    expect(await exitTalk(['action', 'done', id, '--what', '-'], world)).toMatchObject({ exitCode: 2 });
    expect(await exitTalk(['action', 'drop', id, '--why', '-'], world)).toMatchObject({ exitCode: 2 });
    for (const tooEarly of ['1999-12-31', '2012-01-01'])
      expect(await exitTalk(['action', 'done', id, '--what', 'x', '--on', tooEarly], world)).toMatchObject({
        exitCode: 2,
      });
    const watched = (await actionsIn(world))[1]?.id ?? '';
    expect(await exitTalk(['action', 'done', watched, '--what', 'x'], world)).toMatchObject({
      exitCode: 5,
      stderr: expect.stringContaining('--decided act'),
    });
    expect((await actionsIn(world)).map(({ status }) => status)).toEqual(['open', 'open', 'open']);
    await done(['action', 'done', id, '--what', 'Alla har det', '--on', '2026-08-12'], world);
    expect((await actionsIn(world))[0]).toEqual({
      ...first,
      status: 'done',
      endedOn: '2026-08-12',
      outcome: 'Alla har det',
    });
    expect(await exitTalk(['action', 'drop', id, '--why', 'x'], world)).toMatchObject({
      exitCode: 5,
      stderr: expect.stringContaining('is done since 2026-08-12'),
    });
    expect(await exitTalk(['action', 'list', '--check'], world)).toMatchObject({ exitCode: 0 });
  });

  it('that is dropped stays to be seen with why', async () => {
    const world = await worldWithActions();
    const id = (await actionsIn(world))[0]?.id ?? '';
    await done(['action', 'drop', id, '--why', 'Avdelningen läggs ner'], world);
    expect((await done(['action', 'list', '--all'], world)).stdout).toContain('Avdelningen läggs ner');
    expect((await done(['action', 'list', '--work-environment', '--format', 'md'], world)).stdout).not.toContain(
      'Avstämning',
    );
  });

  it('is asked for in a terminal, one question after the other; a risk where it belongs to the work environment', async () => {
    const world = await decidingWorld(12);
    await done(['action', 'add'], world, [
      ['What is to be done?', { type: 'Two on every night shift' }],
      ['Why?', 'enter'],
      ['What is it about?', { pick: 'Workload and balance' }],
      ['Which department', { pick: 'Logistik' }],
      ['Who sees to it?', { type: 'Bo Ek' }],
      ['By when?', { type: '1/2 2027' }],
      ['work environment?', 'enter'],
      ['What may happen', { type: 'Accidents' }],
    ]);
    expect((await actionsIn(world))[0]).toMatchObject({
      title: 'Two on every night shift',
      theme: 'workload',
      group: { by: 'department', name: 'Logistik' },
      owner: 'Bo Ek',
      dueOn: '2027-02-01',
      workEnvironment: 'yes',
      risk: 'Accidents',
    });
  });

  it('is refused in a clear sentence, with nothing stored, where something is missing or unknown', async () => {
    const world = await decidingWorld(12);
    const refused = async (...args: readonly string[]) => {
      const { exitCode, stderr } = await exitTalk(['action', 'add', ...args], world);
      return [exitCode, stderr.replaceAll(/\s+/gu, ' ')];
    };
    expect(await refused('--owner', 'Bo')).toEqual([2, expect.stringContaining('--title is missing')]);
    expect(await refused('--decided', 'watch')).toEqual([2, expect.stringContaining('--why is missing')]);
    expect(await refused('--title', 'x', '--theme', 'manger')).toEqual([
      2,
      expect.stringContaining('Write one of: manager.'),
    ]);
    expect(await refused('--title', 'x', '--due', 'soon')).toEqual([2, expect.stringContaining('2027-02-01')]);
    expect(await refused('--title', 'x', '--department', 'Logstik')).toEqual([
      3,
      expect.stringContaining('Did you mean Logistik?'),
    ]);
    expect(await refused('--title', 'x', '--interview', 'zzzz')).toEqual([
      3,
      expect.stringContaining('no interview zzzz'),
    ]);
    expect(await actionsIn(world)).toEqual([]);
    expect(await exitTalk(['action', 'show', 'zzzz'], world)).toMatchObject({ exitCode: 3 });
    expect(await exitTalk(['action', 'show', 'zz'], world)).toMatchObject({ exitCode: 2 });
  });
});

describe('actions for others', () => {
  it('carry no interview, no reason and no name of a manager, in no format', async () => {
    const world = await worldWithActions();
    const manager = world.interviews.find(({ facts }) => facts.manager !== undefined)?.facts.manager ?? '';
    const args = ['--title', 'Handledning', '--why', 'Hemligt skäl', '--manager', manager, '--due', '2026-10-01'];
    await done(['action', 'add', ...args, '--work-environment', '--interview', ...world.linked], world);
    for (const format of ['md', 'html', 'csv', 'ics'] satisfies readonly ActionFormat[]) {
      const { stdout } = await done(['action', 'list', '--all', '--format', format], world);
      expect(stdout).toContain('Handledning');
      for (const forbidden of [...world.linked, 'Hemligt', 'Fyra av tio', manager])
        expect(stdout, `${forbidden} in ${format}`).not.toContain(forbidden);
    }
  });

  it('are what is done, in no format what HR only watches or puts off, nor a theme that is none of the work environment', async () => {
    const world = await worldWithActions();
    await done(['action', 'add', '--title', 'Lönekartläggning', '--theme', 'pay', '--due', '2026-10-01'], world);
    for (const format of ['md', 'html', 'csv', 'ics'] satisfies readonly ActionFormat[]) {
      const { stdout } = await done(['action', 'list', '--all', '--format', format], world);
      expect(stdout, format).toContain('Lönekartläggning');
      for (const forbidden of ['watch', 'not-now', 'leadership', 'Leadership', 'pay', 'Pay'])
        expect(stdout, `${forbidden} in ${format}`).not.toContain(forbidden);
    }
    expect((await done(['action', 'list', '--format', 'csv'], world)).stdout).toContain(',workload,');
  });

  it('are the plan the law asks for, with its headings, in Swedish too', async () => {
    const world = await worldWithActions({ language: 'sv' });
    expect((await done(['action', 'list', '--work-environment', '--format', 'md'], world)).stdout)
      .toMatchInlineSnapshot(`
      "# Handlingsplan för arbetsmiljön

      Läget 2026-08-20

      Vad som ska göras med anledning av vad exitsamtalen säger tillsammans. Vem som har sagt vad står inte här.

      | Risk | Åtgärd | Var | Ansvarig | Klart senast | Genomfört | Kontrollerat |
      | --- | --- | --- | --- | --- | --- | --- |
      | Fler slutar | Avstämning varannan vecka | Logistik | Karin Berg | 2026-08-01 |  |  |
      "
    `);
  });

  it('are a page that may use its own style and nothing else', async () => {
    const world = await worldWithActions({ language: 'sv' });
    await done(['action', 'list', '--work-environment', '--output', 'plan.html'], world);
    const html = readFileSync(join(world.folder, 'plan.html'), 'utf8');
    const hash = createHash('sha256').update(planStyle.style).digest('base64');
    expect(html).toContain(`style-src 'sha256-${hash}'`);
    expect(html).toContain('<th scope="col">Klart senast</th>');
  });

  it('are days in a calendar that another program reads', async () => {
    const world = await worldWithActions({ language: 'sv' });
    await done(['action', 'list', '--output', 'actions.ics'], world);
    const read = new ICAL.Component(ICAL.parse(readFileSync(join(world.folder, 'actions.ics'), 'utf8')));
    const events = read.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map((event) => [event.summary, event.startDate.toString(), event.startDate.isDate])).toEqual([
      ['Klart senast i dag: Avstämning varannan vecka', '2026-08-01', true],
    ]);
    expect(events[0]?.description).toBe('Ansvarig: Karin Berg');
  });

  it('are text whatever somebody wrote: no formula, no escape, no markup', async () => {
    const world = await decidingWorld(12);
    await done(
      ['action', 'add', '--title', '=HYPERLINK("x")\u001b[31m<b>|', '--owner', '@cmd', '--due', '2026-12-01'],
      world,
    );
    await done(['action', 'add', '--title', 'a\u202eb', '--owner', '\u001b[2J', '--due', '2026-12-01'], world);
    const as = async (format: ActionFormat) => (await done(['action', 'list', '--format', format], world)).stdout;
    expect(await as('csv')).toContain(`"'=HYPERLINK(""x"") [31m<b>|"`);
    expect(await as('csv')).toContain(",'@cmd,");
    expect(await as('html')).toContain('=HYPERLINK(&quot;x&quot;) [31m&lt;b&gt;|');
    expect(await as('md')).toContain(String.raw`=HYPERLINK("x") \[31m\<b\>\|`);
    for (const format of ['text', 'md', 'html', 'csv', 'ics', 'json'] as const)
      expect(await as(format), format).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe('actions for other programs', () => {
  it('have the columns of actions.csv, lists as lists', async () => {
    const world = await worldWithActions();
    const rows: readonly Record<string, unknown>[] = JSON.parse(
      (await done(['action', 'list', '--all', '--json'], world)).stdout,
    );
    expect(Object.keys(rows[0] ?? {})).toEqual([...actionColumns, 'overdue']);
    expect(rows[0]).toMatchObject({
      interview_ids: world.linked.toSorted(),
      group_by: 'department',
      overdue: true,
      ended_on: null,
    });
  });

  it('are exported, each with the interviews it goes back to', async () => {
    const world = await worldWithActions();
    await done(['export', 'out'], world);
    const [first] = await actionsIn(world);
    const [head, row, ...rest] = readFileSync(join(world.folder, 'out', 'actions.csv'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(head).toBe(actionColumns.join(','));
    expect(row).toBe(
      `${first?.id},Avstämning varannan vecka,workload,Karin Berg,2026-08-01,open,act,${world.linked.toSorted().join('|')},2026-08-20,Fyra av tio nämner det,Fler slutar,department,Logistik,,,,,yes,`,
    );
    expect(rest).toHaveLength(2);
  });
});
