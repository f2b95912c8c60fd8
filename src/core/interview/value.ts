import { isDate } from '../date.ts';
import type { ValueHint } from '../fault.ts';
import { reasonsOf, type Codebook } from '../template/codebook.ts';
import type { Choice, Question, QuestionType } from '../template/template.ts';
import { yesNo } from './facts.ts';
import type { Value } from './interview.ts';

/** How a value is entered: which prompt asks for it. */
type Entry = 'note' | 'key' | 'picks' | 'field';

/** What one question type takes: the whole of a type outside its prompt. */
interface ValueRule {
  readonly entry: Entry;
  /** The value, or undefined when this is none. `raw` is plain data from a file, or typed text. */
  accept(raw: unknown, codes: readonly string[]): Value | undefined;
  hint(codes: readonly string[]): ValueHint;
}

/** Every scale goes from 1 to 5. */
export const scale = { from: 1, to: 5 };

const within = (from: number, to: number): Omit<ValueRule, 'entry'> => ({
  accept: (raw) => (isWhole(raw) && raw >= from && raw <= to ? raw : undefined),
  hint: () => ({ kind: 'range', from, to }),
});

const code: Omit<ValueRule, 'entry'> = {
  accept: (raw, codes) => codes.find((one) => one === raw),
  hint: (codes) => ({ kind: 'codes', codes }),
};

export const valueRules: Readonly<Record<QuestionType, ValueRule>> = {
  open: { entry: 'note', accept: () => undefined, hint: () => ({ kind: 'note' }) },
  scale: { entry: 'key', ...within(scale.from, scale.to) },
  enps: { entry: 'key', ...within(0, 10) },
  choice: { entry: 'key', ...code },
  'yes-no': {
    entry: 'key',
    accept: (raw) => yesNo.find((one) => one === raw),
    hint: () => ({ kind: 'codes', codes: yesNo }),
  },
  choices: { entry: 'picks', accept: acceptCodes, hint: (codes) => ({ kind: 'codes', codes }) },
  number: { entry: 'field', accept: acceptNumber, hint: () => ({ kind: 'number' }) },
  date: {
    entry: 'field',
    accept: (raw) => (typeof raw === 'string' && isDate(raw.trim()) ? raw.trim() : undefined),
    hint: () => ({ kind: 'date' }),
  },
};

const isWhole = (raw: unknown): raw is number => typeof raw === 'number' && Number.isInteger(raw);

function acceptCodes(raw: unknown, codes: readonly string[]): Value | undefined {
  const picked: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const known = picked.filter((one): one is string => typeof one === 'string' && codes.includes(one));
  return known.length > 0 && known.length === picked.length && new Set(known).size === known.length ? known : undefined;
}

/** A number; typed text may have a decimal comma and spaces between thousands. */
function acceptNumber(raw: unknown): Value | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined;
  if (typeof raw !== 'string') return undefined;
  const plain = raw.replace(/[\s\u00a0\u202f]/gu, '').replace(',', '.');
  return /^-?\d{1,15}(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/** The choices of a question: its own, or the reasons of the codebook. */
export function choicesOf(question: Question, codebook: Codebook): readonly Choice[] {
  if (question.choices === '$reasons') return reasonsOf(codebook);
  return question.choices ?? [];
}

/** The value a question takes from plain data or typed text, or undefined when it takes none such. */
export function acceptValue(question: Question, codebook: Codebook, raw: unknown): Value | undefined {
  return valueRules[question.type].accept(raw, codesOf(question, codebook));
}

/** What the question would have taken. */
export function valueHint(question: Question, codebook: Codebook): ValueHint {
  return valueRules[question.type].hint(codesOf(question, codebook));
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
