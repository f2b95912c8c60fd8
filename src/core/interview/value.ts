import { isDate } from '../date.ts';
import type { ValueHint } from '../fault.ts';
import { reasonsOf, type Codebook } from '../template/codebook.ts';
import type { Choice, Limits, Question, QuestionType } from '../template/template.ts';
import { keysOn, readOn, scaleOf } from '../template/scale.ts';
import { yesNo } from './facts.ts';
import type { Value } from './interview.ts';
import { pickTrouble } from './picks.ts';

/** How a value is entered: which prompt asks for it. */
type Entry = 'note' | 'key' | 'picks' | 'field';

/** What one question type takes: the whole of a type outside its prompt. */
interface ValueRule {
  readonly entry: Entry;
  /** The value, or undefined when this is none. `raw` is plain data from a file, or typed text. */
  accept(raw: unknown, question: Question, codes: readonly string[]): Value | undefined;
  hint(question: Question, codes: readonly string[]): ValueHint;
}

export const valueRules: Readonly<Record<QuestionType, ValueRule>> = {
  open: { entry: 'note', accept: () => undefined, hint: () => ({ kind: 'note' }) },
  scale: { entry: 'key', accept: acceptOnScale, hint: scaleHint },
  enps: {
    entry: 'key',
    accept: (raw) => (isWhole(raw) && raw >= 0 && raw <= 10 ? raw : undefined),
    hint: () => ({ kind: 'range', from: 0, to: 10 }),
  },
  choice: {
    entry: 'key',
    accept: (raw, _, codes) => codes.find((one) => one === raw),
    hint: (_, codes) => ({ kind: 'codes', codes }),
  },
  'yes-no': {
    entry: 'key',
    accept: (raw) => yesNo.find((one) => one === raw),
    hint: () => ({ kind: 'codes', codes: yesNo }),
  },
  choices: { entry: 'picks', accept: acceptCodes, hint: (_, codes) => ({ kind: 'codes', codes }) },
  number: { entry: 'field', accept: acceptNumber, hint: ({ limits }) => ({ kind: 'number', ...limits }) },
  date: { entry: 'field', accept: acceptDate, hint: ({ limits }) => ({ kind: 'date', ...limits }) },
};

const isWhole = (raw: unknown): raw is number => typeof raw === 'number' && Number.isInteger(raw);

function acceptOnScale(raw: unknown, question: Question): Value | undefined {
  const read = readOn(scaleOf(question), raw);
  return typeof read === 'number' ? read : undefined;
}

/** Where the points have keys of their own, those are what is written. */
function scaleHint(question: Question): ValueHint {
  const scale = scaleOf(question);
  if (scale.points === undefined) return { kind: 'range', from: scale.from, to: scale.to };
  return { kind: 'codes', codes: keysOn(scale).map(({ key }) => key) };
}

function acceptCodes(raw: unknown, question: Question, codes: readonly string[]): Value | undefined {
  const picked: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const known = picked.filter((one): one is string => typeof one === 'string' && codes.includes(one));
  const isFit = known.length > 0 && known.length === picked.length && new Set(known).size === known.length;
  return isFit && pickTrouble(question, known) === undefined ? known : undefined;
}

/** A number; typed text may have a decimal comma and spaces between thousands. */
function acceptNumber(raw: unknown, { limits }: Question): Value | undefined {
  const number = typeof raw === 'string' ? numberIn(raw) : raw;
  return typeof number === 'number' && Number.isFinite(number) && isWithin(number, limits) ? number : undefined;
}

function numberIn(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.');
  return /^-?\d{1,15}(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

function acceptDate(raw: unknown, { limits }: Question): Value | undefined {
  const day = typeof raw === 'string' ? raw.trim() : '';
  return isDate(day) && isWithin(day, limits) ? day : undefined;
}

/** Days are compared as they are written: year first. */
const isWithin = (value: number | string, { from = value, to = value }: Limits = {}): boolean =>
  value >= from && value <= to;

/** The choices of a question: its own, or the reasons of the codebook. */
export function choicesOf(question: Question, codebook: Codebook): readonly Choice[] {
  if (question.choices === '$reasons') return reasonsOf(codebook);
  return question.choices ?? [];
}

/** The value a question takes from plain data or typed text, or undefined when it takes none such. */
export function acceptValue(question: Question, codebook: Codebook, raw: unknown): Value | undefined {
  return valueRules[question.type].accept(raw, question, codesOf(question, codebook));
}

/** What the question would have taken. */
export function valueHint(question: Question, codebook: Codebook): ValueHint {
  return valueRules[question.type].hint(question, codesOf(question, codebook));
}

const codesOf = (question: Question, codebook: Codebook): readonly string[] =>
  choicesOf(question, codebook).map((choice) => choice.code);

/** The value as a cell of a table: a number stays one, several codes are joined by `|`. */
export function valueCell(value: Value | undefined): string | number | undefined {
  return typeof value === 'object' ? value.join('|') : value;
}

/** The value as text: codes as they are, several joined by `|`, numbers with a point. */
export function valueText(value: Value | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join('|') : String(value);
}
