import type { FileFault, Issue, Path } from '../fault.ts';
import { languages } from '../language.ts';
import { fewMeanings } from './few-meanings.ts';
import { excerpt, type Meaning } from './meaning.ts';
import type { Outline } from './outline.ts';
import type { QuestionPart } from './question-reader.ts';
import { namedInText, referencesIn, type Reference } from './reference.ts';
import { wordingsOf, type Wording } from './wording.ts';

/** What each text names can be filled in by the time it is read. */
export function referenceIssues(outline: Outline): readonly Issue[] {
  const questions = outline.sections.flatMap((section) => section.questions);
  const asked: Asked = {
    questions,
    byPath: new Map(questions.map(({ path }, at) => [path.join(), at])),
    byId: new Map(questions.map(({ id }, at) => [id, at] as const).toReversed()),
    meant: fewMeanings(),
  };
  return wordingsOf(outline).flatMap((wording) => {
    const found = wordsOf(wording).flatMap(({ path, words }) =>
      referencesIn(words).map((reference) => ({ path, reference })),
    );
    if (found.length === 0) return [];
    const place = placeOf(wording.path, outline, asked);
    return found.flatMap(({ path, reference }) => {
      const fault = faultOf(reference, place, outline, asked);
      return fault === undefined ? [] : [{ path, fault }];
    });
  });
}

/** Each wording of a text with its place. */
function wordsOf({ path, text }: Wording): readonly { readonly path: Path; readonly words: string }[] {
  if (typeof text === 'string') return [{ path, words: text }];
  return languages.flatMap((language) => {
    const words = text[language];
    return words === undefined ? [] : [{ path: [...path, language], words }];
  });
}

/** The questions in the order they are asked, and which of them stands where or is called what. */
interface Asked {
  readonly questions: readonly QuestionPart[];
  readonly byPath: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, number>;
  readonly meant: Meaning;
}

/** What can be known where a text stands: how many questions have been asked by then, and what its own marks. */
interface TextPlace {
  /** False: a title, a label or a purpose, which is read outside a talk too. */
  readonly isSpoken: boolean;
  readonly asked: number;
  readonly marks: boolean;
}

const spoken: readonly (string | number)[] = ['ask', 'probes', 'cue', 'comment', 'say', 'stem', 'opening', 'closing'];

function placeOf(path: Path, { sections }: Outline, { questions, byPath }: Asked): TextPlace {
  const own = path.map((_, end) => byPath.get(path.slice(0, end + 1).join())).findLast((at) => at !== undefined) ?? -1;
  const key = path.findLast((part) => typeof part === 'string' && !languages.some((one) => one === part)) ?? '';
  const isSpoken = spoken.includes(key);
  if (own >= 0) return { isSpoken, asked: own, marks: key === 'ask' && questions[own]?.type === 'choices' };
  const section = sections.findIndex((part) => part.path.length > 0 && isUnder(path, part.path));
  const before = sections.slice(0, Math.max(0, section)).reduce((sum, part) => sum + part.questions.length, 0);
  return { isSpoken, asked: key === 'closing' ? questions.length : before, marks: false };
}

const isUnder = (path: Path, of: Path): boolean => of.every((part, index) => path[index] === part);

function faultOf(
  reference: Reference,
  { isSpoken, asked, marks }: TextPlace,
  { unreadable }: Outline,
  all: Asked,
): FileFault | undefined {
  const { name } = reference;
  const written = excerpt(name);
  if (!isSpoken) return isKnown(name, all) ? { code: 'reference-unspoken', name: written } : undefined;
  if (name === 'picked') return marks ? undefined : { code: 'reference-picked' };
  if (namedInText.some((one) => one === name) || unreadable.has(name)) return undefined;
  return answerFault(reference, asked, all);
}

/** What speaks against filling in the answer to a question when so many have been asked. */
function answerFault(
  { name, fallback }: Reference,
  asked: number,
  { questions, byId, meant }: Asked,
): FileFault | undefined {
  const written = excerpt(name);
  const at = byId.get(name);
  if (at === undefined) {
    const closed = questions.slice(0, asked).filter(({ type }) => type !== 'open');
    const known = [...namedInText, ...closed.map(({ id }) => id)];
    return { code: 'reference-unknown', name: written, ...meant(name, known) };
  }
  if (at >= asked) return { code: 'reference-forward', name: written };
  if (questions[at]?.type === 'open') return { code: 'reference-open', name: written };
  return fallback === undefined || fallback === '' ? { code: 'reference-fallback', name: written } : undefined;
}

/** Braces around anything else are only braces where nothing is filled in. */
const isKnown = (name: string, { byId }: Asked): boolean => namedInText.some((one) => one === name) || byId.has(name);
