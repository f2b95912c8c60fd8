import type { FileFault, Shape } from '../fault.ts';
import { slug } from './id.ts';
import { excerpt, meaning } from './meaning.ts';
import { nearest } from './nearest.ts';
import { slipOf, timeMeant } from './slip.ts';
import { minutesOf } from './time-budget.ts';

/** Plain values where text is wanted only lack their quotes. */
export function unquoted(found: unknown, expected: Shape): FileFault {
  const slip = slipOf(found, expected);
  if (slip !== undefined) return slip;
  const written = writtenOf(found);
  if (expected === 'text' && written !== undefined) return { code: 'needs-quotes', written };
  return { code: 'wrong-shape', expected, found: shapeOf(found) };
}

/** A plain value as text; nothing for lists and maps. */
function writtenOf(found: unknown): string | undefined {
  if (typeof found === 'string') return excerpt(found);
  return found === null || typeof found === 'number' || typeof found === 'boolean' ? String(found) : undefined;
}

/** One of a closed list is wanted. */
export function notOneOf(found: unknown, known: readonly string[]): FileFault {
  if (typeof found === 'boolean' && known.includes('yes')) return { code: 'true-false', found };
  const written = writtenOf(found);
  if (written === undefined || found === null) return { code: 'wrong-shape', expected: 'text', found: shapeOf(found) };
  const isList =
    known.every((word) => word.startsWith('$')) && !written.includes('$') && nearest(written, known) === undefined;
  if (isList) return { code: 'wrong-shape', expected: 'list', found: 'text' };
  return { code: 'not-one-of', found: written, known, ...meaning(written, known) };
}

/** A number or a time out of its range, which the message says; without one, a text without a letter. */
export function outside(message: string, found: unknown): FileFault {
  const [from, to] = message.split('..').map(Number);
  if (from === undefined || to === undefined) return { code: 'empty-text' };
  const value = typeof found === 'string' ? minutesOf(found) : found;
  return { code: 'out-of-range', found: typeof value === 'number' ? value : 0, from, to };
}

/** A text that is not of the form the message names. */
export function badText(message: string, found: string): FileFault {
  if (message === 'empty-text') return { code: 'empty-text' };
  if (message === 'bad-key-word') return { code: 'bad-key-word', found: excerpt(found) };
  if (message === 'bad-time') return badTime(found);
  if (message === 'bad-choices') return notOneOf(found, ['$reasons']);
  if (message === 'bad-scale-key') return { code: 'bad-scale-key', found: excerpt(found) };
  const suggestion = slug(found);
  return { code: 'bad-id', found: excerpt(found), ...(suggestion !== '' && { suggestion }) };
}

function badTime(found: string): FileFault {
  const suggestion = timeMeant(found);
  return { code: 'bad-time', found: excerpt(found), ...(suggestion !== undefined && { suggestion }) };
}

const shapes: Readonly<Record<string, Shape>> = {
  string: 'text',
  text: 'text',
  question: 'text',
  value: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  list: 'list',
};
/** The shape that a name of the schema stands for. */
export const shapeNamed = (name: string): Shape => shapes[name] ?? 'map';

function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'boolean') return 'yes-no';
  // .inf and .nan are numbers to YAML alone.
  return typeof value === 'number' && Number.isFinite(value) ? 'number' : 'text';
}
