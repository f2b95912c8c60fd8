import type { FileFault, Issue, Path } from '../../fault.ts';
import type { Codebook } from '../../template/codebook.ts';
import { readOn, scaleOf } from '../../template/scale.ts';
import type { Question } from '../../template/template.ts';
import { answerStates, lineKinds, type AnswerState, type NewLine, type Value } from '../interview.ts';
import { pickTrouble } from '../picks.ts';
import { labels, type Share } from '../share.ts';
import { acceptValue, valueHint } from '../value.ts';
import { badValue, codeOf, fault, fieldsOf, shapeOf, shown, textOf, type Fields, type Reading } from './reading.ts';

/** One answer as a file gives it. */
export interface FileAnswer {
  readonly state?: AnswerState;
  readonly value?: Value;
  readonly share?: Share;
  readonly lines: readonly NewLine[];
}

const givenStates = answerStates.filter((state) => state !== 'answered');

/** A state, or the key that stands for one beside a scale. */
export function stateIn(question: Question, given: unknown): AnswerState | undefined {
  const read = question.type === 'scale' ? readOn(scaleOf(question), given) : given;
  return givenStates.find((one) => one === read || one === given);
}

/** A string or list: notes of an open question, the value of another. A map: value, lines, themes, label. */
export function readAnswer(
  reading: Reading,
  path: Path,
  question: Question,
  codebook: Codebook,
  given: unknown,
): FileAnswer {
  const state = stateIn(question, given);
  if (state !== undefined) return { state, lines: [] };
  if (shapeOf(given) === 'map') return readMap(reading, path, question, codebook, given);
  if (question.type === 'open') return { lines: readTexts(reading, path, given).map((text) => line('note', text)) };
  return withValue(reading, path, question, codebook, given, { lines: [] });
}

function readMap(reading: Reading, path: Path, question: Question, codebook: Codebook, given: unknown): FileAnswer {
  const fields = fieldsOf(reading, path, given, ['value', 'themes', 'share', 'lines', ...lineKinds]) ?? {};
  const share = readShare(reading, [...path, 'share'], fields['share']);
  const themes = readThemes(reading, [...path, 'themes'], codebook, fields['themes']);
  const lines = [...readKinds(reading, path, fields), ...readLines(reading, [...path, 'lines'], codebook, fields)];
  if (themes.length > 0 && lines.length === 0) fault(reading, [...path, 'themes'], { code: 'themes-without-lines' });
  const answer: FileAnswer = {
    lines: lines.map((one) => ({ ...one, themes: [...new Set([...themes, ...one.themes])] })),
    ...(share !== undefined && { share }),
  };
  const value = fields['value'];
  if (value === undefined) return answer;
  const state = stateIn(question, value);
  if (state !== undefined) return { ...answer, state };
  return withValue(reading, [...path, 'value'], question, codebook, value, answer);
}

function withValue(
  reading: Reading,
  path: Path,
  question: Question,
  codebook: Codebook,
  given: unknown,
  answer: FileAnswer,
): FileAnswer {
  if (typeof given === 'boolean') {
    fault(reading, path, { code: 'true-false', found: given });
    return answer;
  }
  const value = acceptValue(question, codebook, given);
  if (value !== undefined) return { ...answer, state: 'answered', value };
  const trouble = picksTrouble(question, codebook, given);
  if (trouble !== undefined) {
    fault(reading, [...path, trouble.at], trouble.fault);
    return answer;
  }
  const parts: readonly (readonly [Path, unknown])[] = Array.isArray(given)
    ? given.map((one: unknown, index) => [[...path, index], one])
    : [[path, given]];
  const wrong = parts.filter(([, one], index) => isWrong(question, codebook, parts, one, index));
  for (const [at, one] of wrong) {
    if (acceptValue(question, codebook, one) === undefined)
      badValue(reading, at, question.id, one, valueHint(question, codebook));
    else fault(reading, at, { code: 'picked-twice', found: shown(one) });
  }
  if (wrong.length === 0) badValue(reading, path, question.id, given, valueHint(question, codebook));
  return answer;
}

/** Codes that are right one by one and do not go together, and which of them is the one too many. */
function picksTrouble(
  question: Question,
  codebook: Codebook,
  given: unknown,
): { readonly at: number; readonly fault: FileFault } | undefined {
  const codes: readonly unknown[] = Array.isArray(given) ? given : [];
  const known = codes.filter((one) => typeof one === 'string').filter(isOf(question, codebook));
  if (known.length < codes.length || new Set(known).size < known.length) return undefined;
  const trouble = pickTrouble(question, known);
  if (trouble === undefined) return undefined;
  return trouble.code === 'alone'
    ? { at: known.indexOf(trouble.found), fault: { code: 'picked-alone', found: trouble.found } }
    : { at: trouble.most, fault: { code: 'too-many-picked', most: trouble.most } };
}

const isOf = (question: Question, codebook: Codebook) => (code: string) =>
  acceptValue(question, codebook, code) !== undefined;

/** A part of a list that is no code, or that stood there before. */
function isWrong(
  question: Question,
  codebook: Codebook,
  parts: readonly (readonly [Path, unknown])[],
  one: unknown,
  index: number,
): boolean {
  return acceptValue(question, codebook, one) === undefined || parts.findIndex(([, other]) => other === one) < index;
}

/** `note:`, `quote:` and `remark:` beside each other, in the order they stand. */
function readKinds(reading: Reading, path: Path, fields: Fields): readonly NewLine[] {
  return Object.keys(fields).flatMap((key) => {
    const kind = lineKinds.find((one) => one === key);
    if (kind === undefined) return [];
    return readTexts(reading, [...path, key], fields[key]).map((text) => line(kind, text));
  });
}

function readLines(reading: Reading, path: Path, codebook: Codebook, fields: Fields): readonly NewLine[] {
  const given = fields['lines'];
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    fault(reading, path, { code: 'wrong-shape', expected: 'list', found: shapeOf(given) });
    return [];
  }
  return given.flatMap((one: unknown, index) => readLineMap(reading, [...path, index], codebook, one));
}

function readLineMap(reading: Reading, path: Path, codebook: Codebook, given: unknown): readonly NewLine[] {
  const fields = fieldsOf(reading, path, given, [...lineKinds, 'themes', 'share']);
  if (fields === undefined) return [];
  const lines = readKinds(reading, path, fields);
  if (!lineKinds.some((kind) => fields[kind] !== undefined)) fault(reading, path, { code: 'missing-key', key: 'note' });
  const share = readShare(reading, [...path, 'share'], fields['share']);
  const themes = readThemes(reading, [...path, 'themes'], codebook, fields['themes']);
  return lines.map((one) => ({ ...one, themes, ...(share !== undefined && { share }) }));
}

function line(kind: NewLine['kind'], text: string): NewLine {
  return { kind, text, themes: [] };
}

function readTexts(reading: Reading, path: Path, given: unknown): readonly string[] {
  if (!Array.isArray(given)) return [textOf(reading, path, given)].filter((text) => text !== undefined);
  return given
    .map((one: unknown, index) => textOf(reading, [...path, index], one))
    .filter((text) => text !== undefined);
}

function readThemes(reading: Reading, path: Path, codebook: Codebook, given: unknown): readonly string[] {
  if (given === undefined) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const known = codebook.themes.map(({ code }) => code);
  return list
    .map((one, index) => codeOf(reading, Array.isArray(given) ? [...path, index] : path, one, known))
    .filter((code) => code !== undefined);
}

/** A label as a word, or `{ with-name: to whom }`. */
function readShare(reading: Reading, path: Path, given: unknown): Share | undefined {
  if (given === undefined) return undefined;
  if (shapeOf(given) === 'map') {
    const to = textOf(reading, [...path, 'with-name'], fieldsOf(reading, path, given, ['with-name'])?.['with-name']);
    return to === undefined ? undefined : { label: 'with-name', to };
  }
  const label = labels.find((one) => one === given);
  if (label === undefined || label === 'with-name')
    return fault(reading, path, { code: 'bad-share', found: shown(given), known: labels });
  return { label };
}

/** Something read from a file, or everything that is wrong with it. */
export type Read<T> = { readonly value: T; readonly issues?: never } | { readonly issues: readonly Issue[] };
