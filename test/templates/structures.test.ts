import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { scaleOf } from '../../src/core/template/scale.ts';
import { inRound, questionsOf, type Question, type Template } from '../../src/core/template/template.ts';
import { readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { readCsv } from '../support/csv.ts';
import { exitTalk, projectRoot, temporaryFolder, type World } from '../support/harness.ts';

const folder = join(import.meta.dirname, 'structures');
const names = ['matrices', 'letters', 'probes'] as const;
const codebook = await readCodebookFile(join(projectRoot, 'templates', 'codebook.yaml'));
const read = (name: string): Promise<Template> => readTemplateFile(join(folder, `${name}.yaml`), codebook);
const templates = {
  matrices: await read('matrices'),
  letters: await read('letters'),
  probes: await read('probes'),
};

const asked = (template: Template): readonly Question[] => questionsOf(template).map(({ question }) => question);
const question = (template: Template, id: string): Question | undefined => asked(template).find((one) => one.id === id);
const roundsOf = (template: Template): readonly number[] =>
  template.sections
    .map((section) => section.questions.filter((one) => inRound(section, one)).length)
    .filter((count) => count > 0);

describe('a questionnaire of real size', () => {
  it.each(names)('is read without faults, in both languages and within its time: %s', (name) => {
    const template = templates[name];
    expect(template.languages).toEqual(['sv', 'en']);
    const minutes = asked(template).reduce((sum, one) => sum + one.minutes, 0);
    expect(minutes).toBeLessThanOrEqual(template.minutes);
  });

  it('has statements behind gates, each on the scale of its section', () => {
    expect(roundsOf(templates.matrices)).toEqual([13, 17, 5, 4, 3]);
    const statements = asked(templates.matrices).filter(({ type }) => type === 'scale');
    for (const statement of statements) {
      const { from, to, points, notStated } = scaleOf(statement);
      expect([from, to, points?.length, notStated]).toMatchObject([1, 5, 5, { key: '0', as: 'dont-know' }]);
    }
    expect(question(templates.matrices, 'intro-useful')?.when).toEqual({ introduced: ['yes'] });
    expect(question(templates.matrices, 'intro-missed')?.when).toEqual({ introduced: ['no', 'dont-know'] });
    expect(templates.matrices.sections.find(({ id }) => id === 'appraisal')?.when).toEqual({ appraised: ['yes'] });
  });

  it('offers among earlier marks what was there to mark, but for what goes with no other', () => {
    const codes = (one: Question | undefined) =>
      Array.isArray(one?.choices) ? one.choices.map(({ code }: { readonly code: string }) => code) : [];
    const factors = codes(question(templates.matrices, 'factors'));
    expect(factors).toHaveLength(11);
    expect(codes(question(templates.matrices, 'main-factor'))).toEqual(factors.filter((code) => code !== 'none'));
    expect(codes(question(templates.letters, 'factors'))).toHaveLength(18);
    expect(codes(question(templates.letters, 'two-factors'))).toHaveLength(17);
  });

  it('has twenty statements by letters, of which the first is the best', () => {
    expect(roundsOf(templates.letters)).toEqual([20]);
    const scale = question(templates.letters, 's-safety')?.scale;
    expect(scale).toMatchObject({ from: 1, to: 5, best: 'low', notStated: { key: 'N' } });
    expect(scale?.points?.map(({ key }) => key).join('')).toBe('ABCDE');
    expect(question(templates.letters, 'supervisor-more')?.when).toEqual({ 's-supervisor': [4, 5] });
  });

  it('has its questions with their probes, what follows on answers, and its scripts', () => {
    expect(asked(templates.probes)).toHaveLength(18);
    expect(asked(templates.probes).flatMap((one) => one.probes)).toHaveLength(32);
    expect(question(templates.probes, 'held-back')?.when).toEqual({ told: ['no'] });
    expect(question(templates.probes, 'told')?.when).toEqual({ unfair: ['yes'] });
    expect(templates.probes.checklist).toMatchObject({ before: { length: 3 }, after: { length: 2 } });
    expect(question(templates.probes, 'load')?.scale).toMatchObject({ from: 1, to: 10 });
  });
});

function worldWith(documents: string, language: Language = 'en'): World {
  const world: World = { folder: temporaryFolder(), language };
  mkdirSync(join(world.folder, 'templates'));
  for (const name of names) copyFileSync(join(folder, `${name}.yaml`), join(world.folder, 'templates', `${name}.yaml`));
  writeFileSync(join(world.folder, 'talks.yaml'), documents);
  return world;
}

type Rows = readonly Readonly<Record<string, string>>[];

/** What is exported once the documents are taken in. */
async function exported(documents: string): Promise<(name: string) => Rows> {
  const world = worldWith(documents);
  const taken = await exitTalk(['start', '--answers', 'talks.yaml'], world);
  expect([taken.exitCode, taken.stderr]).toEqual([0, expect.not.stringContaining('wrong')]);
  expect(await exitTalk(['export', 'out'], world)).toMatchObject({ exitCode: 0 });
  return (name) => readCsv(readFileSync(join(world.folder, 'out', `${name}.csv`), 'utf8'));
}

/** State and value of each question that has a row, for the interview at this place. */
function answersIn(rows: Rows, at = 0): Readonly<Record<string, string>> {
  const ids = [...new Set(rows.map((row) => row['interview_id']))];
  const own = rows.filter((row) => row['interview_id'] === ids[at]);
  return Object.fromEntries(
    own.map((row) => [row['question_id'], row['state'] === 'answered' ? row['value'] : row['state']]),
  );
}

const byGates = `template: matrices
leaver: { name: Alva Lind }
answers:
  year-of-birth: 1979
  began: 2015-08-17
  form: permanent
  factors: { value: [family, content, other], note: [The commute grew too long] }
  main-factor: content
  college-goals: 5
  college-say: 0
  college-proud: { value: 0, note: [Would not be drawn on it] }
  college-open: refused
  college-fair: 1
  introduced: yes
  intro-useful: 4
  appraised: no
  ethics: yes
  ethics-known: 3
---
template: matrices
leaver: { name: Bo }
answers:
  factors: [none]
  introduced: no
  intro-missed: [Where the keys are]
  appraised: dont-know
---
template: matrices
leaver: { name: Cia }
answers:
  factors: travel
`;

const byLetters = `template: letters
leaver: { name: Alva Lind }
answers:
  age: from-36
  factors: [job, place, load]
  two-factors: [load, job]
  s-development: A
  s-promotion: e
  s-morale: 2
  s-issues: N
  s-peers: refused
  s-supervisor: D
  supervisor-more: [Asked now and then]
---
template: letters
leaver: { name: Bo }
answers:
  factors: [studies]
  s-supervisor: n
  supervisor-silent: [Twice]
`;

const byProbes = `template: probes
leaver: { name: Alva Lind }
answers:
  unit: ward
  as-promised: { value: no, note: [Nights were never mentioned] }
  load: { value: 10, quote: [It never stopped] }
  tools: { value: [staff, other], note: [A lift] }
  most-missing: other
  unfair: yes
  told: no
  held-back: [Nobody to tell]
  recommend: { value: 3, note: [Fix the nights] }
`;

describe('a whole interview by such a questionnaire', () => {
  it('is taken in from a file and exported: numbers, codes, and how the others were left', async () => {
    const csv = await exported(byGates);
    const first = answersIn(csv('answers'));
    expect(first).toMatchObject({
      'year-of-birth': '1979',
      began: '2015-08-17',
      factors: 'family|content|other',
      'main-factor': 'content',
      'college-goals': '5',
      'college-say': 'dont-know',
      'college-proud': 'dont-know',
      'college-open': 'refused',
      'college-fair': '1',
      'college-news': 'not-asked',
      'intro-useful': '4',
      'intro-time': 'not-asked',
      'ethics-known': '3',
    });
    expect(csv('notes').map((row) => row['text'])).toEqual(
      expect.arrayContaining(['The commute grew too long', 'Would not be drawn on it', 'Where the keys are']),
    );
  });

  it('has no rows for what stands behind a gate that is not open', async () => {
    const csv = await exported(byGates);
    const idsBehind = (at: number) =>
      Object.keys(answersIn(csv('answers'), at)).filter((id) => /^(intro|appraisal|ethics)-/u.test(id));
    expect(idsBehind(0)).toEqual([
      'intro-useful',
      'intro-college',
      'intro-unit',
      'intro-safety',
      'intro-time',
      'ethics-known',
      'ethics-report',
      'ethics-dare',
    ]);
    expect(idsBehind(1)).toEqual(['intro-missed']);
    expect(idsBehind(2)).toEqual([]);
  });

  it('picks the only mark there is, and none where nothing is marked that can be picked', async () => {
    const csv = await exported(byGates);
    expect(answersIn(csv('answers'), 1)).toMatchObject({ factors: 'none', 'main-factor': 'not-asked' });
    expect(answersIn(csv('answers'), 2)).toMatchObject({ factors: 'travel', 'main-factor': 'travel' });
  });

  it('stores letters as the numbers they stand for, and the codebook says what each number is', async () => {
    const csv = await exported(byLetters);
    expect(answersIn(csv('answers'))).toMatchObject({
      's-development': '1',
      's-promotion': '5',
      's-morale': '2',
      's-issues': 'dont-know',
      's-peers': 'refused',
      's-supervisor': '4',
      'two-factors': 'load|job',
      'supervisor-more': '',
    });
    expect(answersIn(csv('answers'), 1)).toMatchObject({
      'two-factors': 'studies',
      's-supervisor': 'dont-know',
      'supervisor-silent': '',
    });
    expect(answersIn(csv('answers'), 1)).not.toHaveProperty('supervisor-more');
    const named = csv('codebook').filter((row) => row['name'] === 's-development');
    expect(named.map(({ value, label_sv: sv, label_en: en }) => [value, sv, en])).toEqual([
      ['1', 'Instämmer helt', 'Strongly agree'],
      ['2', 'Instämmer', 'Agree'],
      ['3', 'Varken eller', 'Neither agree nor disagree'],
      ['4', 'Instämmer inte', 'Disagree'],
      ['5', 'Instämmer inte alls', 'Strongly disagree'],
    ]);
  });

  it('keeps what was said beside closed answers, and names the ends of a scale', async () => {
    const csv = await exported(byProbes);
    expect(answersIn(csv('answers'))).toMatchObject({
      load: '10',
      tools: 'staff|other',
      'most-missing': 'other',
      'held-back': '',
    });
    expect(answersIn(csv('answers'))).not.toHaveProperty('came-of-it');
    expect(csv('notes').map((row) => [row['question_id'], row['text']])).toEqual([
      ['as-promised', 'Nights were never mentioned'],
      ['load', 'It never stopped'],
      ['tools', 'A lift'],
      ['held-back', 'Nobody to tell'],
      ['recommend', 'Fix the nights'],
    ]);
    const ends = csv('codebook').filter((row) => row['name'] === 'load');
    expect(ends.map(({ value, label_en: en }) => [value, en])).toEqual([
      ['1', 'far too little'],
      ['10', 'far too much'],
    ]);
  });

  it('needs no pick that is asked on a condition that does not hold', async () => {
    const world = worldWith('template: own\nleaver: { name: Kim }\nanswers: { some: [a], gate: no }\n');
    writeFileSync(
      join(world.folder, 'templates', 'own.yaml'),
      'purpose: Test\ntime_budget: 30 min\nquestions:\n' +
        '  - { id: some, type: choices, ask: Some?, choices: [{ code: a, label: A }, { code: b, label: B }] }\n' +
        '  - { id: gate, type: yes-no, ask: Gate? }\n' +
        '  - { id: one, type: choice, ask: One?, choices: $some, when: { gate: yes } }\n',
    );
    expect(await exitTalk(['start', '--answers', 'talks.yaml'], world)).toMatchObject({ exitCode: 0 });
  });
});

const document = (template: string, ...answers: readonly string[]): string =>
  `template: ${template}\nleaver: { name: Kim }\nanswers:\n${answers.map((one) => `  ${one}\n`).join('')}`;

const refused: readonly (readonly [what: string, documents: string, place: string, sv: string, en: string])[] = [
  [
    'a choice that goes with no other, with another',
    document('matrices', 'factors: [family, none]'),
    '4:21',
    '”none” går inte ihop med något annat val. Låt det stå ensamt, eller ta bort det.',
    '“none” goes with no other choice. Keep it alone, or remove it.',
  ],
  [
    'more marks than may be',
    document('letters', 'factors: [job, place, load]', 'two-factors: [job, place, load]'),
    '5:29',
    'Högst 2 kan väljas här. Ta bort de andra.',
    'At most 2 can be picked here. Remove the others.',
  ],
  [
    'a letter that is not on the scale',
    document('letters', 's-development: F'),
    '4:18',
    'F är inget svar på ”s-development”. Välj bland: A, B, C, D, E, N.',
    'F is no answer to “s-development”. Write one of: A, B, C, D, E, N.',
  ],
  [
    'a number that is not on the scale',
    document('probes', 'load: 11'),
    '4:9',
    '11 är inget svar på ”load”. Skriv ett heltal från 1 till 10.',
    '11 is no answer to “load”. Write a whole number from 1 to 10.',
  ],
  [
    'a pick that was not marked',
    document('matrices', 'factors: [family, content]', 'main-factor: travel'),
    '5:16',
    '”travel” är inte markerat i den fråga som ”main-factor” väljer ur. Markera det där, eller välj något annat.',
    '“travel” is not marked in the question that “main-factor” picks from. Mark it there, or pick another.',
  ],
  [
    'one of several picks that was not marked',
    document('letters', 'factors: [job, place]', 'two-factors: [job, studies]'),
    '5:16',
    '”studies” är inte markerat i den fråga som ”two-factors” väljer ur. Markera det där, eller välj något annat.',
    '“studies” is not marked in the question that “two-factors” picks from. Mark it there, or pick another.',
  ],
  [
    'a number outside its limits',
    document('matrices', 'year-of-birth: 1900'),
    '4:18',
    '1900 är inget svar på ”year-of-birth”. Skriv ett tal, från 1940 till 2010.',
    '1900 is no answer to “year-of-birth”. Write a number, from 1940 to 2010.',
  ],
  [
    'a day outside its limits',
    document('matrices', 'began: 1979-12-31'),
    '4:10',
    '1979-12-31 är inget svar på ”began”. Skriv ett datum som 2026-08-31, från 1980-01-01 till 2030-12-31.',
    '1979-12-31 is no answer to “began”. Write a date like 2026-08-31, from 1980-01-01 to 2030-12-31.',
  ],
  [
    'an answer behind a gate that is not open',
    document('matrices', 'introduced: no', 'intro-useful: 3'),
    '5:17',
    '”intro-useful” ställs inte när de andra svaren är som här. Ta bort svaret, eller rätta de andra.',
    '“intro-useful” is not asked when the other answers are as they stand here. Remove it, or correct them.',
  ],
];

describe('a document that does not fit', () => {
  it.each(refused)('is refused with its place and what to do: %s', async (_, documents, place, sv, en) => {
    for (const [language, sentence] of [['sv', sv] as const, ['en', en] as const]) {
      const world = worldWith(documents, language);
      const { exitCode, stderr } = await exitTalk(['start', '--answers', 'talks.yaml'], world);
      expect(exitCode).toBe(4);
      expect(stderr.replaceAll(/\s+/gu, ' ')).toContain(`talks.yaml:${place}: ${sentence}`);
      expect((await exitTalk(['list', '--json'], world)).stdout.trim()).toBe('[]');
    }
  });
});
