import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpooled } from '../../src/core/insight/pooling.ts';
import { languages, type Text } from '../../src/core/language.ts';
import { questionsOf, type Question, type Section, type Template } from '../../src/core/template/template.ts';
import { holds, type Known } from '../../src/core/template/when.ts';
import { separations } from '../../src/core/interview/facts.ts';
import { readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { projectRoot } from '../support/harness.ts';

/** Each with the minutes it keeps in reserve. */
const shipped = [
  { name: 'standard', reserve: 5 },
  { name: 'short', reserve: 2 },
  { name: 'manager', reserve: 5 },
  { name: 'hr', reserve: 5 },
  { name: 'remote', reserve: 5 },
  { name: 'early', reserve: 5 },
  { name: 'retirement', reserve: 5 },
  { name: 'follow-up', reserve: 1 },
] as const;

const codebook = await readCodebookFile(join(projectRoot, 'templates', 'codebook.yaml'));
const read = (name: string): Promise<Template> =>
  readTemplateFile(join(projectRoot, 'templates', `${name}.yaml`), codebook);
const all = await Promise.all(shipped.map(async (one) => ({ ...one, template: await read(one.name) })));
const named = (name: (typeof shipped)[number]['name']): Template => {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found.template;
};

/** Everybody there can be: how the employment ends and whether the own manager holds it, known or not. */
const meetings: readonly Known[] = [undefined, ...separations].flatMap((separation) =>
  ['yes', 'no', undefined].map((isManager): Known => {
    const facts = new Map(Object.entries({ 'leaver.separation': separation, 'interviewer.is-manager': isManager }));
    return { value: () => undefined, fact: (name) => facts.get(name) };
  }),
);

/** What is met of a template by somebody about whom this is known. */
function met({ sections }: Template, known: Known): readonly Section[] {
  const applies = ({ when }: Pick<Section, 'when'>): boolean => when === undefined || holds(when, known);
  return sections
    .filter(applies)
    .map((section) => ({ ...section, questions: section.questions.filter(applies) }))
    .filter(({ record, questions }) => !record || questions.length > 0);
}

/** The comment at the top of the file, in one line. */
const top = (name: string): string => {
  const [comment = ''] = readFileSync(join(projectRoot, 'templates', `${name}.yaml`), 'utf8').split('\n\n');
  return comment.replaceAll(/\n#\s*/gu, ' ');
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const ids = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ questions }) => questions.map(({ id }) => id));

const textsOf = ({ title, purpose, sections }: Template): readonly Text[] =>
  [
    title,
    purpose,
    ...sections.flatMap((section) => [
      section.title,
      section.cue,
      section.say,
      section.stem,
      ...section.questions.flatMap((one) => [one.ask, one.cue, ...one.probes, ...labelsOf(one)]),
    ]),
  ].filter((text) => text !== undefined);

const labelsOf = ({ choices }: Question): readonly Text[] =>
  typeof choices === 'object' ? choices.map(({ label }) => label) : [];

describe.each(all)('the shipped template $name', ({ name, template, reserve }) => {
  it('has every text in both languages, and the two are not the same', () => {
    const texts = textsOf(template).map((text) => (typeof text === 'string' ? { sv: text, en: '' } : text));
    expect(texts.filter((text) => languages.some((language) => (text[language] ?? '') === ''))).toEqual([]);
    expect(texts.filter(({ sv = '', en }) => sv === en && !/^Pension$|^Flex/u.test(sv))).toEqual([]);
  });

  it('is called by its file', () => {
    expect(template.id).toBe(name);
  });

  it('fits its time with its reserve, however the employment ends and whoever holds it', () => {
    const totals = meetings.map((known) => sum(met(template, known).map(({ minutes }) => minutes ?? Number.NaN)));
    expect(Math.max(...totals)).toBe(template.minutes - reserve);
  });

  it('has time in each section for all that is asked in it', () => {
    const tight = meetings.flatMap((known) =>
      met(template, known).filter(
        ({ minutes = 0, questions }) => sum(questions.map((question) => question.minutes)) > minutes,
      ),
    );
    expect(tight.map(({ id }) => id)).toEqual([]);
  });

  it('has time at its end for the read-back and the thanks', () => {
    const closing = template.sections.at(-1);
    expect(closing?.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(['sharing', 'contact']));
    expect(
      (closing?.minutes ?? 0) - sum((closing?.questions ?? []).map(({ minutes }) => minutes)),
    ).toBeGreaterThanOrEqual(2.5);
  });

  it('asks no more questions than it says at its top, and as many that take a key', () => {
    const asked = meetings.map((known) => met(template, known).flatMap(({ questions }) => questions));
    const most = Math.max(...asked.map(({ length }) => length));
    const keys = Math.max(...asked.map((questions) => questions.filter(({ type }) => type !== 'open').length));
    expect(top(name)).toContain(`At most ${most} questions; ${keys} take a key or two.`);
  });

  it('begins with something to tell, not with something to tick', () => {
    const first = meetings.map((known) => met(template, known).flatMap(({ questions }) => questions)[0]?.type);
    expect(first.filter((type) => type !== 'open')).toEqual([]);
  });

  it('gives every open question something neutral to ask further', () => {
    const bare = questionsOf(template).filter(
      ({ question }) => question.type === 'open' && question.probes.length === 0,
    );
    expect(bare.map(({ question }) => question.id)).toEqual([]);
  });
});

/** What makes two answers the same answer: neither how long it takes, how much it matters, nor of whom it is asked. */
function meaningOf({ minutes: _, priority: __, when: ___, ...meaning }: Question): Partial<Question> {
  return meaning;
}

describe('a question that several shipped templates ask', () => {
  const firsts = new Map<string, { readonly name: string; readonly question: Question }>();
  const again = all.flatMap(({ name, template }) =>
    questionsOf(template).flatMap(({ question }) => {
      const first = firsts.get(question.id);
      if (first === undefined) firsts.set(question.id, { name, question });
      return first === undefined ? [] : [{ id: question.id, name, question, first }];
    }),
  );

  it.each(again)('is the same to the last word: $id in $name', ({ question, first }) => {
    expect(meaningOf(question)).toEqual(meaningOf(first.question));
  });

  it('is put together in a report, by whichever two of them the interviews were held', () => {
    const apart = all.flatMap((one) =>
      all.flatMap((other) =>
        unpooled([one, other].map(({ name, template }) => ({ id: name, copy: { template, codebook }, n: 5 }))).map(
          ({ questionId, about }) => `${one.name} and ${other.name}: ${questionId} (${about})`,
        ),
      ),
    );
    expect(apart).toEqual([]);
  });
});

describe('what a shipped template asks', () => {
  const everyone = all.filter(({ name }) => name !== 'follow-up');

  it.each(everyone)('is in $name whether something is urgent, whoever holds it', ({ template }) => {
    expect(meetings.filter((known) => !ids(met(template, known)).includes('urgent-risk'))).toEqual([]);
  });

  it.each(everyone)('is in $name nothing about mistreatment by the own manager, who points to HR', ({ template }) => {
    const own = meetings
      .filter((known) => known.fact('interviewer.is-manager') === 'yes')
      .map((known) => met(template, known));
    expect(own.flatMap(ids).filter((id) => /^mistreatment|^manager-|^someone-to/u.test(id))).toEqual([]);
    expect(own.filter((sections) => !sections.some(({ id }) => id === 'safety-own-manager'))).toEqual([]);
  });

  it.each(everyone)('gives the own manager advice in $name', ({ template }) => {
    const own = meetings.filter((known) => known.fact('interviewer.is-manager') === 'yes');
    expect(own.filter((known) => !ids(met(template, known)).includes('advice-to-me'))).toEqual([]);
  });

  it('never is, for the manager, what is for somebody else to ask', () => {
    const asked = meetings.flatMap((known) => ids(met(named('manager'), known)));
    expect(asked.filter((id) => /^mistreatment|^manager-/u.test(id))).toEqual([]);
  });

  it('never is, of somebody who retires, why, what would have kept them or what they are going to', () => {
    const measures = questionsOf(named('retirement')).map(({ question }) => question.measure);
    const wrong = ['reasons', 'primary-reason', 'stay', 'preventable', 'raised-first', 'thinking-since', 'next'];
    expect(measures.filter((measure) => measure !== undefined && wrong.includes(measure))).toEqual([]);
  });

  it('is of somebody who leaves early what was promised and what it became, also when nobody knows for how long', () => {
    const asked = meetings.map((known) => ids(met(named('early'), known)));
    const about = ['as-described', 'compared-with-expected', 'first-days', 'first-months'];
    expect(asked.filter((one) => about.some((id) => !one.includes(id)))).toEqual([]);
  });
});
