import type { Path } from '../fault.ts';
import { modes, separations, yesNo } from '../interview/facts.ts';
import {
  badValue,
  codeOf,
  fault,
  fieldsOf,
  shapeOf,
  textOf,
  type Fields,
  type Reading,
} from '../interview/file/reading.ts';
import { stateIn } from '../interview/file/answer.ts';
import type { TemplateCopy } from '../interview/interview.ts';
import { folded } from '../interview/leaver.ts';
import { measured } from '../interview/reasons.ts';
import { acceptValue, choicesOf, valueHint } from '../interview/value.ts';
import { languages } from '../language.ts';
import { present } from '../present.ts';
import { nearest } from '../template/nearest.ts';
import { questionsOf, type Question } from '../template/template.ts';
import { fields, notStated, type ColumnUse, type Field, type Values } from './mapping.ts';
import { scalars } from './scalars.ts';
import { yesWords } from './yes-or-no.ts';

/** A use that does not know its column yet. */
export type Use = ColumnUse extends infer One ? (One extends unknown ? Omit<One, 'column' | 'at'> : never) : never;

const useKeys = ['field', 'reason', 'question', 'values', 'when', 'as'] as const;

/** The facts that have codes; everything else takes the text as it stands. */
export const fieldCodes: Readonly<Partial<Record<Field, readonly string[]>>> = {
  separation: separations,
  regretted: yesNo,
  mode: modes,
  language: languages,
};

/** What one column is for, or nothing: it is ignored, or something in it is wrong. */
export function readUse(reading: Reading, path: Path, spec: unknown, copy: TemplateCopy): Use | undefined {
  if (spec === 'ignore') return undefined;
  if (shapeOf(spec) === 'text') {
    codeOf(reading, path, spec, ['ignore']);
    return undefined;
  }
  const given = fieldsOf(reading, path, spec, useKeys);
  if (given === undefined) return undefined;
  const uses = (['field', 'reason', 'question'] as const).filter((key) => given[key] !== undefined);
  if (uses.length !== 1) return fault(reading, path, { code: 'one-use' });
  if (given['field'] !== undefined) return readField(reading, path, given);
  return given['reason'] === undefined
    ? readQuestion(reading, path, given, copy)
    : readReason(reading, path, given, copy);
}

function readField(reading: Reading, path: Path, given: Fields): Use | undefined {
  misplaced(reading, path, given, ['when', 'as']);
  const field = codeOf(reading, [...path, 'field'], given['field'], fields);
  if (field === undefined) return undefined;
  const codes = fieldCodes[field];
  const values = readValues(reading, [...path, 'values'], given['values'], (at, value) =>
    codes === undefined ? textOf(reading, at, value) : codeOf(reading, at, value, codes),
  );
  return { kind: 'field', field, ...present({ values }) };
}

function readReason(
  reading: Reading,
  path: Path,
  given: Fields,
  { template, codebook }: TemplateCopy,
): Use | undefined {
  misplaced(reading, path, given, ['values', 'as']);
  const question = measured(template, 'reasons');
  if (question === undefined) return fault(reading, [...path, 'reason'], { code: 'no-reasons' });
  const known = choicesOf(question, codebook).map(({ code }) => code);
  const code = codeOf(reading, [...path, 'reason'], given['reason'], known);
  const when = scalars(reading, [...path, 'when'], given['when']).map(folded);
  return code === undefined
    ? undefined
    : { kind: 'reason', code, when: given['when'] === undefined ? yesWords : new Set(when) };
}

function readQuestion(reading: Reading, path: Path, given: Fields, copy: TemplateCopy): Use | undefined {
  misplaced(reading, path, given, ['when']);
  const id = textOf(reading, [...path, 'question'], given['question']);
  if (id === undefined) return undefined;
  const questions = questionsOf(copy.template).map(({ question }) => question);
  const question = questions.find((one) => one.id === id);
  if (question === undefined) {
    const meant = nearest(
      id,
      questions.map((one) => one.id),
    );
    return fault(reading, [...path, 'question'], { code: 'unknown-question', question: id, ...present({ meant }) });
  }
  const as = codeOf(reading, [...path, 'as'], given['as'], ['note', 'quote']);
  if (question.type === 'open' || given['as'] !== undefined) {
    misplaced(reading, path, given, ['values']);
    return { kind: 'line', question, as: as ?? 'note' };
  }
  const values = readValues(reading, [...path, 'values'], given['values'], (at, value) =>
    answerOf(reading, at, value, question, copy),
  );
  return { kind: 'answer', question, ...present({ values }) };
}

/** A value the question takes, or a word for why there is none. */
function answerOf(
  reading: Reading,
  path: Path,
  value: unknown,
  question: Question,
  { codebook }: TemplateCopy,
): unknown {
  const state = stateIn(question, value);
  const accepted = state ?? acceptValue(question, codebook, value);
  return accepted ?? badValue(reading, path, question.id, value, valueHint(question, codebook));
}

function readValues(
  reading: Reading,
  path: Path,
  given: unknown,
  read: (path: Path, value: unknown) => unknown,
): Values | undefined {
  if (given === undefined) return undefined;
  const list = fieldsOf(reading, path, given, Object.keys(Object(given))) ?? {};
  const values = new Map<string, unknown>();
  const written = new Map<string, string>();
  for (const [text, meant] of Object.entries(list)) {
    const key = folded(text);
    const value = meant === notStated ? notStated : read([...path, text], meant);
    const first = written.get(key);
    if (first !== undefined && values.get(key) !== value)
      fault(reading, [...path, text], { code: 'values-alike', text, first });
    if (first !== undefined) continue;
    written.set(key, text);
    values.set(key, value);
  }
  return values;
}

/** Keys that belong to another use of a column. */
function misplaced(reading: Reading, path: Path, given: Fields, keys: readonly string[]): void {
  for (const key of keys) {
    if (given[key] === undefined) continue;
    const known = useKeys.filter((one) => !keys.includes(one));
    reading.issues.push({ path: [...path, key], at: 'key', fault: { code: 'unknown-key', key, known } });
  }
}
