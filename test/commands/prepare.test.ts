import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usual } from '../../src/core/employer.ts';
import { textIn } from '../../src/core/language.ts';
import { toldBy } from '../../src/core/privacy/told.ts';
import { reasonsOf } from '../../src/core/template/codebook.ts';
import { questionsOf } from '../../src/core/template/template.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { wholeText } from '../../src/render/information.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import { held, inStore, plan, type Group } from '../support/preparing.ts';
import { shippedCopies } from '../support/shipped.ts';

const shop: Group = { department: 'Butik', role: 'Säljare', count: 14, low: 1 };
const warehouse = (count: number): Group => ({ department: 'Lager', role: 'Truckförare', count, low: count - 1 });

const aWorld = (): World => ({ folder: temporaryFolder(), language: 'sv' });

async function worldWith(...groups: readonly Group[]): Promise<World> {
  const world = aWorld();
  await held(world, groups);
  return world;
}

const prepare = (world: World, id: string, ...args: readonly string[]) => exitTalk(['prepare', id, ...args], world);

async function page(world: World, id: string, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await prepare(world, id, ...args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

/** One line, whatever width it was wrapped to. */
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('the page for HR', () => {
  it('of a department with four interviews is that of one with none, but for the names', async () => {
    const world = await worldWith(shop, warehouse(4));
    const four = await page(world, await plan(world));
    const none = await page(world, await plan(world, { facts: { department: 'Torg', role: 'Ny' } }));
    expect(flat(four)).toBe(flat(none.replaceAll('Torg', 'Lager').replaceAll('Ny', 'Truckförare')));
    expect(flat(four)).toContain('Om Lager går det inte att säga något');
  });

  it('shows nothing of the others either, where four would be what is left', async () => {
    const world = await worldWith(shop, warehouse(4));
    const id = await plan(world, { facts: { department: 'Butik', role: 'Säljare' } });
    expect(flat(await page(world, id))).toContain('Om Butik går det inte att säga något');
  });

  it('of a department with five shows how many, and beside the others', async () => {
    const world = await worldWith(shop, warehouse(5));
    const shown = flat(await page(world, await plan(world)));
    expect(shown).toContain('I Lager: 5 samtal, kv 3 2026');
    expect(shown).toContain('I rollen Truckförare: 5 samtal');
    expect(shown).toContain('Varför de slutade: för lite stöd från chefen 4 av 5');
    expect(shown).toMatch(/Låga siffror för närmaste chef: 4 av 5, övriga 1 av 14/u);
  });

  it('says which questions to take time for, with what and where', async () => {
    const world = await worldWith(shop, warehouse(5));
    const shown = flat(await page(world, await plan(world)));
    expect(shown).toContain(
      'Hur har samarbetet med din närmaste chef fungerat? Därför: låga siffror för närmaste chef i Lager och i rollen Truckförare',
    );
  });

  it('has no word of anybody, and no name or id of an interview', async () => {
    const world = await worldWith(shop, warehouse(5));
    const id = await plan(world);
    const shown = await page(world, id);
    expect(shown).not.toMatch(/Ingen frågade|Lager \d|Butik/u);
    const ids = await inStore(world, ({ interviews }) => interviews.ids());
    for (const other of ids) expect(shown).not.toContain(other.slice(0, 4) === 'aaaa' ? other : other.slice(-4));
  });

  it('tells what all say where interviews are too few to tell departments apart', async () => {
    const world = await worldWith({ ...warehouse(7), low: 6 });
    await inStore(world, async ({ interviews }) => {
      for (const id of await interviews.ids()) await interviews.setFact(id, 'heldOn', '2026-05-04');
    });
    const shown = flat(await page(world, await plan(world)));
    expect(shown).toContain('Om Lager går det inte att säga något');
    expect(shown).toContain('Alla tillsammans: 7 samtal, andra kvartalet 2026');
  });

  it('is no page for the manager, and says which one is', async () => {
    const world = aWorld();
    const id = await plan(world, { facts: { interviewerIsManager: 'yes', interviewer: 'Bo Ek' } });
    const { stderr } = await prepare(world, id);
    expect(flat(stderr)).toContain('Bo Ek är chef för den som slutar');
    expect(flat(stderr)).toContain(`exit-talk prepare ${id.slice(0, 4)} --for interviewer`);
  });
});

describe('the page for the interviewer', () => {
  it('is the same whatever others have said', async () => {
    const [empty, full] = [aWorld(), await worldWith(shop, warehouse(5))];
    const facts = { interviewerIsManager: 'no' } as const;
    const before = await page(empty, await plan(empty, { facts }), '--for', 'interviewer');
    expect(await page(full, await plan(full, { facts }), '--for', 'interviewer')).toBe(before);
    expect(before).toContain('Lyssna efter: Hur det började');
  });

  it('asks a manager nothing about the manager or about being treated badly', async () => {
    const world = aWorld();
    const id = await plan(world, { facts: { interviewerIsManager: 'yes' } });
    const shown = await page(world, id, '--for', 'interviewer');
    expect(shown).toContain('Vilka råd vill du ge mig som chef?');
    expect(shown).not.toMatch(/illa behandlad|din närmaste chef/u);
  });
});

describe('the sheet for the leaver', () => {
  it.each(['sv', 'en'] as const)(
    'has the information whole, and nothing that is for the interviewer: %s',
    async (language) => {
      const world = aWorld();
      const shown = flat(await page(world, await plan(world, { language }), '--for', 'leaver'));
      const [copy] = shippedCopies();
      if (copy === undefined) throw new Error('no template');
      const { template } = copy;
      const messages = await loadMessages('sv');
      for (const line of wholeText(toldBy(usual, language), template.purpose, language, messages).split('\n'))
        expect(shown).toContain(flat(line));
      const hidden = [
        ...template.sections.flatMap(({ cue }) => cue ?? []),
        ...questionsOf(template).flatMap(({ question }) => [question.cue ?? [], question.probes].flat()),
      ];
      expect(hidden.length).toBeGreaterThan(50);
      for (const text of hidden) expect(shown).not.toContain(textIn(text, language));
    },
  );

  it('lists every reason that is picked in the room, and none that is nobody else’s to see', async () => {
    const world = aWorld();
    const shown = flat(await page(world, await plan(world), '--for', 'leaver'));
    const reasons = reasonsOf(shippedCopies()[0]?.codebook ?? { themes: [], reasons: [] });
    expect(reasons.filter(({ sensitive }) => sensitive).length).toBeGreaterThan(3);
    for (const { label, sensitive } of reasons)
      expect([label, shown.includes(`[ ] ${textIn(label, 'sv')}`)]).toEqual([label, !sensitive]);
  });

  it('asks nobody why they leave whose employment has ended by itself', async () => {
    const world = aWorld();
    const id = await plan(world, { facts: { separation: 'retire' } });
    const shown = await page(world, id, '--for', 'leaver');
    expect(shown).not.toContain('Vad gör att du slutar?');
    expect(shown).toContain('1   2   3   4   5');
  });
});

const nasty = '\u001B[31m<img src=x onerror=alert(1)> [a](http://b) =1+1';

/** How each would be read as more than text. */
const pages = [
  ['page.html', /<img/u],
  ['page.md', /(?<!\\)<img|(?<!\\)\]\(|(?<!\\):\/\/b/u],
  ['page.txt', /\p{Cc}(?<!\n)/u],
] as const;

describe('what people have written', () => {
  it.each(['hr', 'interviewer', 'leaver'])('is text and nothing else on the page for %s', async (reader) => {
    const world = aWorld();
    const id = await plan(world, { name: nasty, facts: { place: nasty, department: nasty, contribution: nasty } });
    for (const [file, markup] of pages) {
      expect(await prepare(world, id, '--for', reader, '--output', file)).toMatchObject({ exitCode: 0 });
      const written = readFileSync(join(world.folder, file), 'utf8');
      expect(written).toContain('alert');
      expect(written).not.toContain('\u001B');
      expect(written).not.toMatch(markup);
    }
  });
});

describe('prepare', () => {
  it('keeps the day, but not of a sheet that is only for the leaver, and leaves a line in the log of each', async () => {
    const world = aWorld();
    const id = await plan(world);
    const preparedOn = () => inStore(world, async ({ interviews }) => (await interviews.read(id))?.facts.preparedOn);
    await page(world, id, '--for', 'leaver');
    expect(await preparedOn()).toBeUndefined();
    await page(world, id, '--for', 'interviewer');
    expect(await preparedOn()).toBe('2026-08-20');
    const logged = await inStore(world, ({ upkeep }) => upkeep.logged());
    expect(logged.map(({ what, why, about }) => ({ what, why, about }))).toEqual(
      [1, 2].map(() => ({ what: 'prepare', why: 'follow-up', about: id })),
    );
  });

  it('is not for a talk that was held', async () => {
    const world = await worldWith(warehouse(1));
    const [id = ''] = await inStore(world, ({ interviews }) => interviews.ids());
    const { exitCode, stderr, stdout } = await prepare(world, id);
    expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: '' });
    expect(flat(stderr)).toContain('behöver inte förberedas (genomfört)');
  });

  it('writes no page in a format that it does not have', async () => {
    const world = aWorld();
    const id = await plan(world);
    expect(await prepare(world, id, '--output', 'page.csv')).toMatchObject({ exitCode: 2 });
    expect(await prepare(world, id, '--format', 'csv')).toMatchObject({ exitCode: 2 });
  });

  it('replaces no file unasked', async () => {
    const world = aWorld();
    const id = await plan(world);
    const write = (...args: readonly string[]) => prepare(world, id, '--output', 'page.html', ...args);
    expect((await write()).exitCode).toBe(0);
    expect((await write()).exitCode).toBe(5);
    expect((await write('--overwrite')).exitCode).toBe(0);
  });
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  it.each(['hr', 'interviewer', 'leaver'])('the page for %s reads like this', async (reader) => {
    const world = { ...(await worldWith(shop, warehouse(6))), language };
    const id = await plan(world, { language, facts: { mode: 'video', contribution: 'Lärde upp alla nya' } });
    const shown = await page(world, id, '--for', reader);
    await expect(shown).toMatchFileSnapshot(`../render/brief.${reader}.${language}.txt`);
  });
});

it.each([
  ['Europe/Helsinki', true],
  ['Europe/Stockholm', false],
])("the leaver's sheet says by which clock the time is, where it is another: %s", async (planZone, isSaid) => {
  const world = aWorld();
  const id = await plan(world, { facts: { planAt: '2026-09-01 09:00', planZone } });
  const shown = flat(await page(world, id, '--for', 'leaver'));
  expect(shown.includes(`(${planZone})`)).toBe(isSaid);
});
