import { languages, type Language, type Text } from '../language.ts';
import type { Issue, Path } from '../fault.ts';
import { gatesOf, type Outline, type SectionPart } from './outline.ts';
import type { QuestionPart } from './question-reader.ts';
import type { ScaleUse } from './scale-shape.ts';

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
export function wordingsOf({ given, scales, sections }: Outline): readonly Wording[] {
  const { title, purpose, opening, closing, checklist } = given ?? {};
  return [
    ...named([], { title, purpose, opening, closing }),
    ...listed(['checklist', 'before'], checklist?.before),
    ...listed(['checklist', 'after'], checklist?.after),
    ...[...scales].flatMap(([name, scale]) => scaleWordings(['scales', name], scale)),
    ...sections.flatMap(sectionWordings),
  ];
}

function sectionWordings(section: SectionPart): readonly Wording[] {
  const { path, given, questions } = section;
  const own = { title: given?.title, cue: given?.cue, say: given?.say, stem: given?.stem };
  return [
    ...named(path, own),
    ...[{ path, scale: given?.scale }, ...gatesOf(section)].flatMap((one) =>
      scaleWordings([...one.path, 'scale'], one.scale),
    ),
    ...questions.flatMap(questionWordings),
  ];
}

function questionWordings({ path, given }: QuestionPart): readonly Wording[] {
  const { ask, cue, probes, comment, choices, scale } = given;
  return [
    ...named(path, { ask, cue, comment: typeof comment === 'boolean' ? undefined : comment }),
    ...listed([...path, 'probes'], probes),
    ...labelled([...path, 'choices'], typeof choices === 'string' ? [] : choices),
    ...scaleWordings([...path, 'scale'], scale),
  ];
}

/** The words of a scale that is written here; one that is only named has its own place. */
function scaleWordings(path: Path, scale: ScaleUse | undefined): readonly Wording[] {
  if (scale === undefined || typeof scale === 'string') return [];
  const { low, high, points, not_stated: notStated } = scale;
  return [
    ...named(path, { low, high }),
    ...labelled([...path, 'points'], points),
    ...named([...path, 'not_stated'], { label: notStated?.label }),
  ];
}

const listed = (path: Path, texts: readonly Text[] = []): readonly Wording[] =>
  texts.map((text, index) => ({ path: [...path, index], text }));

type Labelled = string | { readonly label: Text };

const labelled = (path: Path, all: readonly Labelled[] = []): readonly Wording[] =>
  all.map((one, index) =>
    typeof one === 'string'
      ? { path: [...path, index], text: one }
      : { path: [...path, index, 'label'], text: one.label },
  );

function named(path: Path, texts: Readonly<Record<string, Text | undefined>>): readonly Wording[] {
  return Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [{ path: [...path, key], text }]));
}
