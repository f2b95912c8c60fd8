import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/core/template/template.ts';
import { compileTemplates } from '../../src/templates/compile.ts';
import { openLibrary, type Library } from '../../src/templates/library.ts';
import { projectRoot, temporaryFolder } from '../support/harness.ts';
import { refusalOf } from '../support/refusal-of.ts';

const small = 'purpose: Why people leave\ntime_budget: 45 min\nquestions: [Why?]\n';

const shipped = mkdtempSync(join(tmpdir(), 'exit-talk-'));
beforeAll(() => compileTemplates(join(projectRoot, 'templates'), shipped));
afterAll(() => rmSync(shipped, { recursive: true }));

interface World {
  readonly folder: string;
  readonly library: Library;
}

/** A library with two folders of own templates, `home/` before `here/`. */
async function worldOf(files: Readonly<Record<string, string>>): Promise<World> {
  const folder = temporaryFolder();
  for (const name of ['home', 'here']) await mkdir(join(folder, name));
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
  const own = [join(folder, 'home'), join(folder, 'here'), join(folder, 'not-there')];
  return { folder, library: openLibrary({ shipped, own, workingFolder: folder, home: folder }) };
}

describe('the shipped templates', () => {
  it('are read without a fault, with their YAML beside', async () => {
    const { library } = await worldOf({});
    const template = await library.load('standard');
    expect(template).toMatchObject({ id: 'standard', minutes: 90, languages: ['sv', 'en'] });
    expect(questionsOf(template).length).toBeGreaterThan(30);
    expect(await library.source('standard')).toBe(
      await readFile(join(projectRoot, 'templates', 'standard.yaml'), 'utf8'),
    );
    expect((await library.codebook()).themes.map(({ code }) => code)).toContain('manager');
  });

  it('are listed as they are', async () => {
    const { library } = await worldOf({});
    const template = await library.load('standard');
    const entry = (await library.list()).find(({ name }) => name === 'standard');
    expect(entry).toEqual({
      name: 'standard',
      title: template.title,
      minutes: 90,
      questions: questionsOf(template).length,
      languages: ['sv', 'en'],
    });
  });
});

describe('own templates', () => {
  it('come first and hide others of the same name', async () => {
    const { folder, library } = await worldOf({
      'home/mine.yaml': small,
      'home/standard.yaml': small,
      'here/mine.yaml': small.replace('45', '30'),
      'here/other.yml': small,
      'here/notes.txt': 'no template',
    });
    const list = await library.list();
    expect(list.map(({ name, minutes, file }) => [name, minutes, file?.slice(folder.length + 1)])).toEqual([
      ['mine', 45, join('home', 'mine.yaml')],
      ['standard', 45, join('home', 'standard.yaml')],
      ['other', 45, join('here', 'other.yml')],
      ...list.slice(3).map(({ name, minutes }) => [name, minutes, undefined]),
    ]);
    expect(list.map(({ name }) => name).filter((name) => name === 'standard')).toHaveLength(1);
    expect(await library.load('standard')).toMatchObject({ title: 'Standard', minutes: 45 });
    expect(await library.source('mine')).toBe(small);
  });

  it('that are broken stay in the list, marked, and say why when they are loaded', async () => {
    const { folder, library } = await worldOf({ 'here/bad.yaml': 'purpose: x\n', 'here/Min mall.yaml': small });
    expect((await library.list()).filter(({ broken }) => broken === true)).toEqual(
      ['Min mall', 'bad'].map((name) => ({
        name,
        title: name,
        minutes: 0,
        questions: 0,
        languages: [],
        file: join(folder, 'here', `${name}.yaml`),
        broken: true,
      })),
    );
    expect(await refusalOf(library.load('bad'))).toMatchObject({ code: 'invalid-file', kind: 'template' });
    expect(await refusalOf(library.load('Min mall'))).toMatchObject({
      faults: [{ fault: { code: 'bad-id', found: 'Min mall', suggestion: 'min-mall' } }],
    });
  });

  it('are found by path from the working folder, or from the file that names them', async () => {
    const { library } = await worldOf({ 'here/Min mall.yaml': small });
    expect(await library.load('here/Min mall.yaml')).toMatchObject({ id: 'min-mall', title: 'Min mall' });
    expect(await library.load('./Min mall.yaml', 'here/answers.yaml')).toMatchObject({ id: 'min-mall' });
    expect(await refusalOf(library.load('./Min mall.yaml'))).toMatchObject({ code: 'file-not-found' });
  });

  it('may be kept elsewhere and linked', async () => {
    const { folder, library } = await worldOf({ 'kept.yaml': small });
    await symlink(join(folder, 'kept.yaml'), join(folder, 'here', 'linked.yaml'));
    expect(await library.load('linked')).toMatchObject({ id: 'linked' });
  });

  it('are checked against the own codebook when there is one', async () => {
    const label = '{ sv: Lunch, en: Lunch }';
    const themed = small.replace('[Why?]', '[{ ask: Why?, theme: lunch }]');
    const withOwn = await worldOf({
      'here/mine.yaml': themed,
      'codebook.yaml': `themes: [{ code: lunch, label: ${label} }]\nreasons: []\n`,
    });
    expect(await withOwn.library.load('mine')).toMatchObject({ id: 'mine' });
    const without = await worldOf({ 'here/mine.yaml': themed });
    expect(await refusalOf(without.library.load('mine'))).toMatchObject({
      faults: [{ fault: { code: 'unknown-theme' } }],
    });
  });

  it('do not hide that the own codebook is broken', async () => {
    const { library } = await worldOf({ 'here/mine.yaml': small, 'codebook.yaml': 'themes: []\n' });
    expect(await refusalOf(library.list())).toMatchObject({ code: 'invalid-file', kind: 'codebook' });
  });
});

describe('the bank', () => {
  const ours = 'questions:\n  - { id: lunch, ask: How was lunch? }\n  - { id: stay, ask: What would have kept you? }\n';
  const taking = small.replace('[Why?]', '[{ bank: lunch }, { bank: stay }, { bank: keep }]');

  it('is the shipped one with the own bank.yaml over it, and no template', async () => {
    const { library } = await worldOf({ 'here/bank.yaml': ours, 'here/mine.yaml': taking });
    const asked = questionsOf(await library.load('mine')).map(({ question }) => question.ask);
    expect(asked.slice(0, 2)).toEqual(['How was lunch?', 'What would have kept you?']);
    expect(asked[2]).toMatchObject({ en: 'What should we definitely not change?' });
    const bank = await library.bank();
    expect([bank.get('stay')?.ask, bank.has('keep')]).toEqual(['What would have kept you?', true]);
    expect((await library.list()).map(({ name }) => name)).not.toContain('bank');
    expect(await refusalOf(library.load('bank'))).toMatchObject({ code: 'template-not-found' });
  });

  it('has ids where parts of a template are looked for, at the line that took them', async () => {
    const { library } = await worldOf({ 'here/bank.yaml': ours, 'here/mine.yaml': taking.replace('[{', '\n  [{') });
    const { outline, place } = await library.written('mine');
    expect(outline.sections).toMatchObject([{ questions: [{ id: 'lunch' }, { id: 'stay' }, { id: 'keep' }] }]);
    expect(place(['questions', 1])).toMatchObject({ line: 4 });
  });

  it('is the first own one there is, by either ending', async () => {
    const { library } = await worldOf({ 'home/bank.yml': ours, 'here/bank.yaml': ours.replaceAll('lunch', 'fika') });
    expect([(await library.bank()).has('lunch'), (await library.bank()).has('fika')]).toEqual([true, false]);
  });

  it('with faults stops only what takes from it, and says where they are', async () => {
    const broken = ours.replace('ask: How', 'aks: How');
    const { folder, library } = await worldOf({
      'here/bank.yaml': broken,
      'here/mine.yaml': taking,
      'here/other.yaml': small,
    });
    expect(await library.load('other')).toMatchObject({ id: 'other' });
    const refusal = { code: 'invalid-file', kind: 'bank', file: join(folder, 'here', 'bank.yaml') };
    expect(await refusalOf(library.load('mine'))).toMatchObject(refusal);
    expect(await refusalOf(library.bank())).toMatchObject(refusal);
  });
});

describe('a name', () => {
  it.each(['nothing', '..', 'CON', 'constructor', '__proto__', '', 'index', 'codebook', 'bank', 'template.schema'])(
    'that no template has is refused with those there are: %j',
    async (name) => {
      const { library } = await worldOf({ 'here/mine.yaml': small });
      const problem = await refusalOf(library.load(name));
      expect(problem).toMatchObject({ code: 'template-not-found', name });
      expect('known' in problem && problem.known).toEqual(expect.arrayContaining(['mine', 'standard']));
    },
  );

  it('that is misspelt is met with the one that was meant', async () => {
    const { library } = await worldOf({});
    expect(await refusalOf(library.load('standrad'))).toMatchObject({ meant: 'standard' });
  });
});

describe('compiling', () => {
  it('fails with the faults of a template that ships', async () => {
    const { folder } = await worldOf({ 'here/bad.yaml': 'purpose: x\n' });
    await writeFile(join(folder, 'here', 'codebook.yaml'), 'themes: []\nreasons: []\n');
    expect(await refusalOf(compileTemplates(join(folder, 'here'), join(folder, 'out')))).toMatchObject({
      code: 'invalid-file',
      kind: 'template',
    });
  });
});
