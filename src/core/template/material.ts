import { languages, textIn } from '../language.ts';
import type { Codebook } from './codebook.ts';
import { namedInText, referencesIn } from './reference.ts';
import { questionsOf, type Question, type Section, type Template, type When } from './template.ts';
import { holds, isFactName, type Known } from './when.ts';

/** Who is to hold the talks: it decides what can be asked. */
export const askers = ['hr', 'manager', 'outside'] as const;
export type Asker = (typeof askers)[number];

/** What a template is made from: questions to pick among, and the sections in which things are said as they must be. */
export interface Material {
  readonly questions: readonly Question[];
  readonly section: (id: string) => Section | undefined;
}

/** What is asked some weeks after the last day is worded for somebody who has left. */
const afterwards = 'follow-up';
const afterLeaving: readonly string[] = ['how-next-turned-out', 'heard-back'];

/** What it gives a question is meant for everybody; what the others give, for the leaver or interviewer they are about. */
const forEverybody = 'standard';

/**
 * Every question and section of these templates once, as the first that has it words it; then those of the bank that no
 * template asks, but for what is asked of somebody who has left. How important a question is, and what to listen for,
 * the bank says of what is not asked of everybody.
 */
export function materialOf(templates: readonly Template[], bank: readonly Question[] = []): Material {
  const before = templates.filter(({ id }) => id !== afterwards);
  const inBank = new Map(bank.map((question) => [question.id, question]));
  const asked = before.flatMap((template) =>
    questionsOf(template).map(({ question }) =>
      template.id === forEverybody ? question : weighed(question, inBank.get(question.id)),
    ),
  );
  const later = new Set([...templates.flatMap(questionsOf).map(({ question }) => question.id), ...afterLeaving]);
  const questions = new Map<string, Question>();
  for (const question of [...asked, ...bank.filter(({ id }) => !later.has(id))])
    if (!questions.has(question.id)) questions.set(question.id, question);
  const sections = before.flatMap((template) => template.sections);
  return { questions: [...questions.values()], section: (wanted) => sections.find(({ id }) => id === wanted) };
}

function weighed(question: Question, bank: Question | undefined): Question {
  if (bank === undefined) return question;
  const { priority, cue } = bank;
  return { ...question, priority, ...(cue !== undefined && { cue }) };
}

/**
 * The questions that this interviewer can ask of anybody: what hangs on another answer is left out, what hangs on who
 * asks is settled, and a leaver's own manager asks nothing about mistreatment. A theme the codebook lacks is taken off.
 */
export function askable(questions: readonly Question[], asker: Asker, { themes }: Codebook): readonly Question[] {
  const known: Known = {
    value: () => undefined,
    fact: (name) => (name === 'interviewer.is-manager' ? (asker === 'manager' ? 'yes' : 'no') : undefined),
  };
  return questions.flatMap((question) => {
    const { when = {}, theme, ...rest } = question;
    const { [own]: byWhom, ...others } = when;
    if (byWhom !== undefined && !holds({ [own]: byWhom }, known)) return [];
    if (!Object.keys(others).every(isFactName) || leansOnAnother(question)) return [];
    if (asker === 'manager' && question.discloses === 'harassment') return [];
    return [{ ...rest, ...themed(theme, themes), ...conditioned(others) }];
  });
}

/** It picks among the marks of another question, names its answer, or shares a scale with others. */
function leansOnAnother({ pickedFrom, scale, ask, probes }: Question): boolean {
  const names = [ask, ...probes].flatMap((text) =>
    languages.flatMap((language) => referencesIn(textIn(text, language)).map(({ name }) => name)),
  );
  return (
    pickedFrom !== undefined || scale !== undefined || names.some((name) => !namedInText.some((one) => one === name))
  );
}

const own = 'interviewer.is-manager';

const themed = (theme: string | undefined, known: Codebook['themes']): Pick<Question, 'theme'> =>
  theme !== undefined && known.some(({ code }) => code === theme) ? { theme } : {};

const conditioned = (when: When): Pick<Question, 'when'> => (Object.keys(when).length === 0 ? {} : { when });
