import type { FileFault, Path } from '../../fault.ts';
import type { Codebook } from '../../template/codebook.ts';
import type { Question } from '../../template/template.ts';
import type { Value } from '../interview.ts';
import { pickTrouble } from '../picks.ts';
import { acceptValue, valueHint } from '../value.ts';
import { badValue, fault, shown, type Reading } from './reading.ts';

/** The value of an answer, or nothing and what is wrong with each part of it. */
export function readValue(
  reading: Reading,
  path: Path,
  question: Question,
  codebook: Codebook,
  given: unknown,
): Value | undefined {
  if (typeof given === 'boolean') return fault(reading, path, { code: 'true-false', found: given });
  const value = acceptValue(question, codebook, given);
  if (value !== undefined) return value;
  const trouble = picksTrouble(question, codebook, given);
  if (trouble !== undefined) return fault(reading, [...path, trouble.at], trouble.fault);
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
  return undefined;
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
