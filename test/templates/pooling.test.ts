import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionsOf, type Question, type Section, type Template } from '../../src/core/template/template.ts';
import { holds, type Known } from '../../src/core/template/when.ts';
import { readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { projectRoot } from '../support/harness.ts';

const codebook = await readCodebookFile(join(projectRoot, 'templates', 'codebook.yaml'));
const shipped = (name: string): Promise<Template> =>
  readTemplateFile(join(projectRoot, 'templates', `${name}.yaml`), codebook);
const [standard, short] = [await shipped('standard'), await shipped('short')];

const byId = (template: Template): ReadonlyMap<string, Question> =>
  new Map(questionsOf(template).map(({ question }) => [question.id, question]));
const idsOf = (template: Template): readonly string[] => [...byId(template).keys()];

/** Everything of a question but how long it may take and what is left out first: those are each template's own. */
function meaningOf(question: Question | undefined): Partial<Question> | undefined {
  if (question === undefined) return undefined;
  const { minutes: _, priority: __, ...meaning } = question;
  return meaning;
}

const measuresOf = (template: Template): readonly string[] =>
  questionsOf(template).flatMap(({ question }) => question.measure ?? []);

describe('the short template, whose answers count together with those by the standard one', () => {
  it.each(idsOf(short))('asks %s as the standard one does, to the last word', (id) => {
    expect(meaningOf(byId(short).get(id))).toEqual(meaningOf(byId(standard).get(id)));
  });

  it('has no measure that the standard one lacks, and the reasons, the eNPS and the return among its own', () => {
    expect(measuresOf(short).filter((measure) => !measuresOf(standard).includes(measure))).toEqual([]);
    expect(measuresOf(short)).toEqual(
      expect.arrayContaining(['reasons', 'primary-reason', 'preventable', 'enps', 'would-return']),
    );
  });

  it('has no section that the standard one lacks, and each is met under the same condition and read in the same words', () => {
    const conditions = (template: Template) =>
      template.sections.map(({ id, when, say, stem }): [string, Partial<Section>] => [
        id,
        { ...(when && { when }), ...(say && { say }), ...(stem && { stem }) },
      ]);
    expect(conditions(standard)).toEqual(expect.arrayContaining(conditions(short)));
  });
});

const separations = ['resign', 'fixed-end', 'retire', 'redundant', 'dismiss', 'transfer', 'mutual', 'probation-end'];
const meetings = [...separations, undefined].flatMap((separation) =>
  ['yes', 'no', undefined].map((isManager): Known => {
    const facts = new Map(Object.entries({ 'leaver.separation': separation, 'interviewer.is-manager': isManager }));
    return { value: () => undefined, fact: (name) => facts.get(name) };
  }),
);

/** What is met of a template by somebody about whom this is known. */
function met({ sections }: Template, known: Known): readonly Section[] {
  return sections
    .filter(({ when }) => when === undefined || holds(when, known))
    .map((section) => ({
      ...section,
      questions: section.questions.filter(({ when }) => when === undefined || holds(when, known)),
    }))
    .filter(({ record, questions }) => !record || questions.length > 0);
}

describe('a short interview', () => {
  it('asks at most twenty questions', () => {
    const counts = meetings.map((known) => met(short, known).flatMap(({ questions }) => questions).length);
    expect(Math.max(...counts)).toBe(20);
  });
});
