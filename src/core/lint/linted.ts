import type { Path } from '../fault.ts';
import { languages, textIn, type Language, type Text } from '../language.ts';
import type { Bank } from '../template/bank.ts';
import type { Codebook } from '../template/codebook.ts';
import type { Stem } from '../template/key-words.ts';
import type { Outline } from '../template/outline.ts';
import type { Rehearsal } from '../template/rehearsal/rehearsal.ts';
import { rehearse } from '../template/rehearsal/rehearsal.ts';
import type { Question, Section, Template } from '../template/template.ts';
import { languageSpoken } from './spoken.ts';
import { wordedIn, type Worded } from './worded.ts';

/** A template that has no faults, and how it is written. */
export interface Given {
  readonly template: Template;
  readonly outline: Outline;
  readonly codebook: Codebook;
  readonly stems: Readonly<Record<Language, Stem>>;
  /** Its wordings were weighed when they were put there, whoever takes or copies them. */
  readonly bank: Bank;
}

/** A text in one language, and behind which key it stands. */
export interface Spoken {
  readonly text: string;
  readonly language: Language;
  readonly key: Path;
}

/** What rules look at. */
export interface Linted extends Given {
  readonly rehearsal: Rehearsal;
  /** The wording of every question, in each language. */
  readonly worded: readonly Worded[];
  /** The sections in which something is asked and noted. */
  readonly asked: readonly Section[];
  /** Where it begins, or one of its keys. */
  at(part: Section | Question, ...key: Path): Path;
  /** A text in each language it is written in; of a plain one, the language is told by its words. */
  spoken(text: Text): readonly Spoken[];
}

/** Everything a rule needs of a template, each part worked out once. */
export function lintedFrom(given: Given): Linted {
  const { template, outline, codebook } = given;
  const parts = new Map<string, Path>();
  for (const section of outline.sections) {
    parts.set(`section ${section.id}`, section.path.length === 0 ? ['questions'] : section.path);
    for (const { id, path } of section.questions) parts.set(`question ${id}`, path);
  }
  const plain = languageSpoken(plainTexts(template));
  const linted = {
    ...given,
    rehearsal: rehearse(template, codebook),
    asked: template.sections.filter(({ record, questions }) => record && questions.length > 0),
    at: (part, ...key) => [...(parts.get(`${'questions' in part ? 'section' : 'question'} ${part.id}`) ?? []), ...key],
    spoken: (text) =>
      typeof text === 'string'
        ? [{ text, language: plain, key: [] }]
        : languages
            .filter((language) => text[language] !== undefined)
            .map((language) => ({ text: textIn(text, language), language, key: [language] })),
  } satisfies Omit<Linted, 'worded'>;
  return { ...linted, worded: wordedIn(linted) };
}

function plainTexts({ purpose, sections }: Template): readonly string[] {
  return [purpose, ...sections.flatMap(({ questions }) => questions.map(({ ask }) => ask))].filter(
    (text) => typeof text === 'string',
  );
}
