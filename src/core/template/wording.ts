import { languages, type Language, type Text } from '../language.ts';
import type { Issue, Path } from '../fault.ts';
import type { Outline, QuestionPart, SectionPart } from './outline.ts';

/** A text of a file, and where it stands. */
export interface Wording {
  readonly path: Path;
  readonly text: Text;
}

/** The languages the texts are written in. A plain string counts for every language; with nothing else, all of them. */
export function languagesOf(wordings: readonly Wording[]): readonly Language[] {
  const maps = wordings.flatMap(({ text }) => (typeof text === 'string' ? [] : [text]));
  if (maps.length === 0) return languages;
  return languages.filter((language) => maps.some((text) => text[language] !== undefined));
}

/** A text that lacks a language the others have. */
export function missingLanguages(wordings: readonly Wording[]): readonly Issue[] {
  const wanted = languagesOf(wordings);
  return wordings.flatMap(({ path, text }) =>
    wanted
      .filter((language) => typeof text !== 'string' && text[language] === undefined)
      .map((language): Issue => ({ path, fault: { code: 'missing-language', language } })),
  );
}

/** Every text of a template. */
export function wordingsOf({ given, sections }: Outline): readonly Wording[] {
  return [...named([], { title: given?.title, purpose: given?.purpose }), ...sections.flatMap(sectionWordings)];
}

function sectionWordings({ path, given, questions }: SectionPart): readonly Wording[] {
  const own = { title: given?.title, cue: given?.cue, say: given?.say, stem: given?.stem };
  return [...named(path, own), ...questions.flatMap(questionWordings)];
}

function questionWordings({ path, given: { ask, cue, probes = [], choices = [] } }: QuestionPart): readonly Wording[] {
  const labels = choices === '$reasons' ? [] : choices;
  return [
    ...named(path, { ask, cue }),
    ...probes.map((text, index) => ({ path: [...path, 'probes', index], text })),
    ...labels.map((choice, index) =>
      typeof choice === 'string'
        ? { path: [...path, 'choices', index], text: choice }
        : { path: [...path, 'choices', index, 'label'], text: choice.label },
    ),
  ];
}

function named(path: Path, texts: Readonly<Record<string, Text | undefined>>): readonly Wording[] {
  return Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [{ path: [...path, key], text }]));
}
