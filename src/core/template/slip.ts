import type { FileFault, Shape } from '../fault.ts';

/*
 * What a person writes who knows another notation, or YAML of another age: it is told from what is plainly something
 * else, so that the sentence can say what to write.
 */

export type SlipCode = Extract<
  FileFault['code'],
  | 'unused-anchor'
  | 'merge-key'
  | 'first-sign'
  | 'cut-by-hash'
  | 'space-missing'
  | 'list-sign'
  | 'curly-quotes'
  | 'invisible'
  | 'conflict-mark'
  | 'decimal-comma'
  | 'not-a-number'
  | 'word-for-boolean'
>;

const words: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'on', 'ja', 'sant', 'true'].map((word) => [word, true] as const),
  ...['no', 'n', 'off', 'nej', 'falskt', 'false'].map((word) => [word, false] as const),
]);

/** The fault where something else than text is wanted and a text stands there that was meant for it. */
export function slipOf(found: unknown, expected: Shape): FileFault | undefined {
  if (typeof found !== 'string') return undefined;
  if (expected === 'number' || expected === 'whole-number') return notANumber(found, expected === 'whole-number');
  if (expected === 'list') return listSlip(found);
  const meant = expected === 'yes-no' ? words.get(found.trim().toLowerCase()) : undefined;
  return meant === undefined ? undefined : { code: 'word-for-boolean', found, meant };
}

/** `1,5`, `1_000`, `"3"`, `7 min`: a number all but for how it is written. */
function notANumber(found: string, whole: boolean): FileFault {
  const bare = found
    .trim()
    .replace(/\s*(?:min|m|minuter|minutes|minut|st)\.?$/iu, '')
    .replaceAll(/(?<=\d)[_ \u{a0}](?=\d{3})/gu, '')
    .replace(',', '.');
  const number = /^-?\d{1,9}(?:\.\d{1,4})?$/u.test(bare) ? Number(bare) : Number.NaN;
  const fits = whole ? Number.isInteger(number) : Number.isFinite(number);
  return {
    code: 'not-a-number',
    found: found.slice(0, 60),
    ...(fits && { suggestion: String(number) }),
    ...(whole && { whole }),
  };
}

/** Lines that were meant as a list, and became one text. */
function listSlip(found: string): FileFault | undefined {
  const sign = /^[-–—*•]/u.exec(found)?.[0];
  return sign === undefined ? undefined : { code: 'list-sign', sign };
}

/** A key that is none: `<<`, `ask:Why?` with no space after its colon, or the `5` of `{ minutes: 1,5 }`. */
export function keySlip(key: string, known: readonly string[]): FileFault | undefined {
  if (key === '<<') return { code: 'merge-key' };
  if (/^[\u{a0}\u{feff}\u{200b}]/u.test(key)) return { code: 'invisible', sign: signOf(key) };
  if (/^\d{1,9}$/u.test(key)) return { code: 'decimal-comma', digits: key };
  return colonSlip(key, known);
}

/** A text that begins with a known key and its colon, with no space between that and the rest. */
export function colonSlip(text: string, known: readonly string[]): FileFault | undefined {
  const colon = text.indexOf(':');
  const key = text.slice(0, colon);
  const rest = text.slice(colon + 1);
  if (colon < 0 || !known.includes(key) || /^(?:[ \t]|$)/u.test(rest)) return undefined;
  return /^\s/u.test(rest)
    ? { code: 'invisible', sign: signOf(rest) }
    : { code: 'space-missing', key, rest: rest.slice(0, 40) };
}

/** A character nobody sees, by its number. */
export const signOf = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `1:30` as a time budget is an hour and a half to a person. */
export function timeMeant(found: string): string | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(found.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return undefined;
  return [`${Number(hours)} h`, ...(Number(minutes) > 0 ? [`${Number(minutes)} min`] : [])].join(' ');
}
