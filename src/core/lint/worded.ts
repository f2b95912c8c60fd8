import type { Path } from '../fault.ts';
import type { Language } from '../language.ts';
import type { Question } from '../template/template.ts';
import type { Linted } from './linted.ts';

/** The wording of a question in one language. */
export interface Worded {
  readonly question: Question;
  readonly ask: string;
  readonly language: Language;
  readonly path: Path;
}

/** The wordings of all questions in each language. What the bank asks just so is left out: it was weighed. */
export function wordedIn({ template, bank, at, spoken }: Omit<Linted, 'worded'>): readonly Worded[] {
  const weighed = new Set([...bank.values()].flatMap(({ ask }) => spoken(ask).map(({ text }) => text)));
  return template.sections.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      spoken(question.ask)
        .filter(({ text }) => !weighed.has(text))
        .map(({ text, language, key }) => ({ question, ask: text, language, path: at(question, 'ask', ...key) })),
    ),
  );
}
