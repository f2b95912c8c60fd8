import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { separations } from '../../src/core/interview/facts.ts';
import { languages } from '../../src/core/language.ts';
import { make } from '../../src/core/template/make.ts';
import { askable, askers, type Asker, type Material } from '../../src/core/template/material.ts';
import { themesToChoose } from '../../src/core/template/wish.ts';
import { questionsOf, type Question, type Template } from '../../src/core/template/template.ts';
import { holds, type Known } from '../../src/core/template/when.ts';
import { readTemplate } from '../../src/core/template/check.ts';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { templateNew } from '../../src/i18n/template-new.ts';
import { templateFile } from '../../src/render/template-file.ts';
import { readDocuments } from '../../src/templates/yaml.ts';
import { exitTalk, temporaryFolder, type World } from '../support/harness.ts';
import { shippedMaterial } from '../support/making.ts';

let codebook: Codebook;
let material: Material;
beforeAll(async () => {
  ({ codebook, material } = await shippedMaterial());
});

interface Given {
  readonly themes: readonly string[];
  readonly minutes: number;
  readonly askedBy?: Asker;
  readonly language?: (typeof languages)[number];
  readonly both?: boolean;
}

/** The file that is made, read and checked as any other. */
async function made({ themes, minutes, askedBy = 'hr', language = 'sv', both = false }: Given): Promise<Template> {
  const wish = { id: 'mine', title: 'Min mall', purpose: 'Förstå: varför', minutes, askedBy, themes };
  const text = templateFile(make(wish, material, codebook), { language, both, words: templateNew[language] });
  const file = join(temporaryFolder(), 'mine.yaml');
  writeFileSync(file, text);
  const [document] = await readDocuments(file);
  const read = readTemplate(document?.value, codebook, 'mine');
  const faults = document?.placed('issues' in read ? read.issues : []);
  expect(faults).toEqual([]);
  if (!('template' in read)) throw new Error(text);
  return read.template;
}

const facts: readonly (Known & { readonly separation: string | undefined })[] = [undefined, ...separations].map(
  (separation) => ({
    separation,
    value: () => undefined,
    fact: (name) => (name === 'leaver.separation' ? separation : undefined),
  }),
);

const applies = ({ when }: { readonly when?: Question['when'] }, known: Known): boolean =>
  when === undefined || holds(when, known);

/** The minutes of what somebody meets who leaves like this, by the sections and by the questions in them. */
function minutesFor(
  { sections }: Template,
  known: Known,
): { readonly given: number; readonly tight: readonly string[] } {
  const met = sections.filter((section) => applies(section, known));
  const asked = (one: (typeof met)[number]): number =>
    one.questions.filter((question) => applies(question, known)).reduce((sum, { minutes }) => sum + minutes, 0);
  const some = met.filter((one) => !one.record || one.questions.some((question) => applies(question, known)));
  return {
    given: some.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    tight: some.filter((one) => asked(one) > (one.minutes ?? 0)).map(({ id }) => id),
  };
}

const firstFor = (template: Template, known: Known): Question | undefined =>
  template.sections
    .filter((section) => applies(section, known))
    .flatMap(({ questions }) => questions.filter((question) => applies(question, known)))[0];

const idsOf = (template: Template): readonly string[] => questionsOf(template).map(({ question }) => question.id);

describe.each([20, 30, 45, 60, 90, 180])('a template made for %i minutes', (minutes) => {
  it.each(languages)('in %s is without faults and fits its time, for every single theme', async (language) => {
    for (const { code } of themesToChoose(codebook)) {
      const template = await made({ themes: [code], minutes, language });
      const over = facts.map((known) => ({ code, ...minutesFor(template, known) }));
      expect(over.filter(({ given, tight }) => given > minutes || tight.length > 0)).toEqual([]);
      expect(facts.filter((known) => firstFor(template, known)?.type !== 'open')).toEqual([]);
      expect(idsOf(template)).toEqual(expect.arrayContaining(['urgent-risk', 'anything-else', 'sharing', 'contact']));
      const sorted = idsOf(template).filter((id) => template.sections.at(-1)?.questions.some((one) => one.id === id));
      expect(sorted).toEqual(['anything-else', 'sharing', 'contact']);
    }
  });

  it.each(askers)('with all themes, asked by %s, in both languages, is full and not more', async (askedBy) => {
    const themes = themesToChoose(codebook).map(({ code }) => code);
    const template = await made({ themes, minutes, askedBy, both: true });
    const longest = Math.max(...facts.map((known) => minutesFor(template, known).given));
    expect(facts.flatMap((known) => minutesFor(template, known).tight)).toEqual([]);
    expect(longest).toBeLessThan(minutes);
    expect(longest).toBeGreaterThan(minutes === 180 ? 100 : minutes - 9);
    expect(template.languages).toEqual(['sv', 'en']);
  });
});

describe.each(askers)('a template made for %s', (askedBy) => {
  const picked = [
    ['workload', 'manager', 'pay'],
    ['reasons', 'hiring', 'growth', 'culture'],
    ['role', 'team', 'knowledge'],
  ];

  it.each([30, 45, 60, 90])(
    'asks why and something open of each theme, each in its time, in %i minutes',
    async (minutes) => {
      const can = askable(material.questions, askedBy, codebook);
      const own = new Map(can.map((one) => [one.id, one.minutes]));
      for (const themes of picked) {
        const template = await made({ themes, minutes, askedBy });
        expect(idsOf(template)).toEqual(expect.arrayContaining(['why', 'reasons', 'primary-reason']));
        const leaving = template.sections.find(({ id }) => id === 'leaving');
        expect(leaving?.when).toEqual({ 'leaver.separation': expect.objectContaining({}) });
        const open = questionsOf(template).flatMap(({ question }) => (question.type === 'open' ? [question] : []));
        const answerable = themes.filter((theme) => can.some((one) => one.theme === theme && one.type === 'open'));
        expect(answerable.filter((theme) => !open.some((one) => one.theme === theme))).toEqual([]);
        const long = open.filter(({ id, minutes: given }) => {
          const usual = own.get(id) ?? 0;
          return given > Math.max(usual, Math.min(7, usual * 1.5));
        });
        expect(long.map(({ id }) => id)).toEqual([]);
      }
    },
  );
});

describe('a question that only some can be asked', () => {
  it('is as important as the bank says, and says of whom it is to be asked', async () => {
    const template = await made({ themes: ['workload'], minutes: 60 });
    const found = questionsOf(template).find(({ question }) => question.id === 'say-in-place')?.question;
    expect(found).toMatchObject({
      priority: 'could',
      cue: expect.stringContaining('Bara för den som kunde jobba på distans'),
    });
  });
});

describe('the languages of a template that is made', () => {
  it.each(languages)('are the one it is written in, or both: %s', async (language) => {
    const themes = ['manager', 'safety'];
    expect((await made({ themes, minutes: 45, language })).languages).toEqual([language]);
    expect((await made({ themes, minutes: 45, language, both: true })).languages).toEqual(['sv', 'en']);
  });
});

describe('a template made for the own manager', () => {
  it('asks for advice and nothing about mistreatment, and says who asks that', async () => {
    const template = await made({ themes: ['manager', 'safety', 'role'], minutes: 60, askedBy: 'manager' });
    expect(idsOf(template).filter((id) => /^mistreatment|^manager-/u.test(id))).toEqual([]);
    expect(idsOf(template)).toContain('advice-to-me');
    expect(template.sections.map(({ id }) => id)).toContain('safety-own-manager');
    expect(JSON.stringify(template)).not.toContain('interviewer.is-manager');
  });
});

describe('a question about mistreatment in a template that is made', () => {
  it('comes after the word that it cannot be kept secret', async () => {
    const template = await made({ themes: ['safety'], minutes: 30 });
    const section = template.sections.find(({ questions }) =>
      questions.some(({ discloses }) => discloses === 'harassment'),
    );
    expect(section?.say).toContain('måste vi ta reda på');
  });
});

const purpose = 'Förstå varför lärlingar slutar';
const asked = ['--purpose', purpose, '--minutes', '45', '--asked-by', 'hr', '--themes', 'reasons,hiring,growth'];

/** A person in a folder of their own. */
const somebody = (language: World['language'] = 'sv'): World => ({ folder: temporaryFolder(), language });

describe('template new', () => {
  it('asks what it needs to know, and the template can be used at once', async () => {
    const world = somebody();
    const { exitCode, stdout, person } = await exitTalk(['template', 'new'], world, [
      ['Vad ska mallen heta?', { type: 'Lärlingar på lagret' }],
      ['Vad ska samtalen leda till?', { type: purpose }],
      ['Hur många minuter', { type: '1 h' }],
      ['Vem ska hålla samtalen?', { pick: 'Närmaste chefen' }],
      ['Vad ska ni prata om?', { picks: ['Varför du slutar', 'Första tiden'] }],
    ]);
    expect({ exitCode, left: person.left() }).toEqual({ exitCode: 0, left: [] });
    expect(stdout).toContain('  exit-talk template check larlingar-pa-lagret\n');
    expect(stdout).toContain('  exit-talk start --template larlingar-pa-lagret\n');
    expect(await exitTalk(['template', 'check', 'larlingar-pa-lagret'], world)).toMatchObject({ exitCode: 0 });
    const { stdout: shown } = await exitTalk(['template', 'show', 'larlingar-pa-lagret', '--json'], world);
    expect(JSON.parse(shown)).toMatchObject({
      title: { sv: 'Lärlingar på lagret' },
      purpose: { sv: purpose },
      minutes: 60,
      languages: ['sv'],
    });
    expect((await exitTalk(['template', 'list'], world)).stdout).toMatch(/^larlingar-pa-lagret /mu);
  });

  it('asks only for what is not said, and again for a name that is taken', async () => {
    const { person, exitCode } = await exitTalk(['template', 'new', ...asked], somebody('en'), [
      ['What is the template to be called?', { type: 'Standard' }],
      ['There is something called standard already.', { type: 'Apprentices' }],
    ]);
    expect({ exitCode, left: person.left() }).toEqual({ exitCode: 0, left: [] });
  });

  it.each(languages)('asks nothing when all is said, and explains the file in %s', async (language) => {
    const world = somebody(language);
    const { exitCode, stdout } = await exitTalk(['template', 'new', 'apprentices', ...asked], world);
    expect(exitCode).toBe(0);
    const file = join(world.folder, 'templates', 'apprentices.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./template.schema.json');
    expect(text).toContain(
      language === 'sv' ? '# Först får den som slutar berätta fritt.' : '# First the leaver tells freely.',
    );
    expect(text).toContain(language === 'sv' ? 'ask: Berätta, hur kommer' : 'ask: Tell me, what led');
    expect(text).not.toContain(language === 'sv' ? 'Tell me' : 'Berätta');
    expect(stdout).toContain('templates/apprentices.yaml');
    const schema = await exitTalk(['template', 'schema'], world);
    expect(readFileSync(join(world.folder, 'templates', 'template.schema.json'), 'utf8')).toBe(schema.stdout);
  });

  it('has the texts in both languages when they are wanted', async () => {
    const world = somebody('en');
    await exitTalk(['template', 'new', 'apprentices', ...asked, '--both'], world);
    const text = readFileSync(join(world.folder, 'templates', 'apprentices.yaml'), 'utf8');
    expect(text).toContain(
      '          sv: Berätta, hur kommer det sig att du slutar?\n          en: Tell me, what led you to leave?',
    );
  });

  it('never replaces a file, wherever it is', async () => {
    const world = somebody('en');
    mkdirSync(join(world.folder, 'templates'));
    const file = join(world.folder, 'templates', 'mine.yaml');
    writeFileSync(file, 'not even a template: [');
    const other = join(world.folder, 'other.yaml');
    writeFileSync(other, 'kept\n');
    const refused = await exitTalk(['template', 'new', 'mine', ...asked], world);
    expect(refused).toMatchObject({ exitCode: 5 });
    expect(refused.stderr).toContain('is already there. Choose another name.');
    expect(await exitTalk(['template', 'new', ...asked, '--output', other], world)).toMatchObject({ exitCode: 5 });
    expect([file, other].map((one) => readFileSync(one, 'utf8'))).toEqual(['not even a template: [', 'kept\n']);
  });

  it('is written where it is told to be, under the name of the file', async () => {
    const world = somebody('en');
    const file = join(world.folder, 'drafts', 'night-shift.yaml');
    const { exitCode } = await exitTalk(['template', 'new', ...asked, '--output', file], world);
    expect({ exitCode, text: readFileSync(file, 'utf8') }).toMatchObject({
      exitCode: 0,
      text: expect.stringContaining('id: night-shift\nversion: 1\ntitle: { en: Night shift }\n'),
    });
    expect(await exitTalk(['template', 'check', file], world)).toMatchObject({ exitCode: 0 });
  });

  it('says when the questions there are leave time over', async () => {
    const args = [
      'template',
      'new',
      'pay',
      '--purpose',
      purpose,
      '--minutes',
      '90',
      '--asked-by',
      'hr',
      '--themes',
      'pay',
    ];
    expect((await exitTalk(args, somebody('en'))).stdout).toContain('go no further');
    expect((await exitTalk(['template', 'new', 'some', ...asked], somebody('en'))).stdout).not.toContain(
      'go no further',
    );
  });

  it('writes what was typed as a text, whatever is in it', async () => {
    const world = somebody('en');
    const odd = 'Why: "they" #leave\u001b[2J, {all} of them';
    await exitTalk(['template', 'new', 'odd', ...asked.slice(2), '--purpose', odd], world);
    const { stdout } = await exitTalk(['template', 'show', 'odd', '--json'], world);
    expect(JSON.parse(stdout)).toMatchObject({ purpose: { en: 'Why: "they" #leave [2J, {all} of them' } });
  });

  it.each([
    [['--minutes', '5'], '--minutes'],
    [['--minutes', 'soon'], '--minutes'],
    [['--themes', 'pay,nonsense'], 'nonsense'],
    [['--themes', 'closing'], 'closing'],
    [['--asked-by', 'nobody'], 'nobody'],
    [['--output', 'mine.txt'], 'mine.txt'],
  ])('refuses %j and writes nothing', async (args, said) => {
    const world = somebody('en');
    const { exitCode, stderr } = await exitTalk(['template', 'new', 'mine', ...asked, ...args], world);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(world.folder, 'templates'))).toBe(false);
  });

  it.each([
    [['mine'], 'Test {employer} it', '--purpose'],
    [['mine'], 'For {first-name|somebody}', '--purpose'],
    [['mine'], 'What came of {why}', '--purpose'],
    [['For {picked}'], purpose, '[name]'],
  ])('writes nothing when %j with %j names what is filled in only in a talk', async (name, wanted, said) => {
    const world = somebody('en');
    const { exitCode, stderr } = await exitTalk(['template', 'new', ...name, ...asked, '--purpose', wanted], world);
    expect({ exitCode, folder: existsSync(join(world.folder, 'templates')) }).toEqual({ exitCode: 2, folder: false });
    const words = stderr.replaceAll(/\s+/gu, ' ');
    expect(words).toContain(`${said} is read outside the interview too`);
    expect(words).toContain('is not filled in. Say it in words instead.');
  });

  it('is tried out before it is written: what could not be read as a file is not there', async () => {
    const world = somebody('en');
    const long = 'x'.repeat(127 * 1024);
    const { exitCode } = await exitTalk(['template', 'new', 'mine', ...asked, '--purpose', long], world);
    expect(exitCode).not.toBe(0);
    expect(existsSync(join(world.folder, 'templates'))).toBe(false);
  });

  it('says that a theme is needed when none is marked', async () => {
    const { person, exitCode } = await exitTalk(['template', 'new', 'mine', ...asked.slice(0, -2)], somebody(), [
      ['Vad ska ni prata om?', { picks: [] }],
      ['Välj minst ett tema.', { picks: ['Första tiden'] }],
    ]);
    expect({ exitCode, left: person.left() }).toEqual({ exitCode: 0, left: [] });
  });

  it.each(['bank', 'codebook', 'standard'])('is not called %s, which means something else', async (name) => {
    expect(await exitTalk(['template', 'new', name, ...asked], somebody())).toMatchObject({ exitCode: 5 });
  });
});
