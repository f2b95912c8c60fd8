import type * as z from 'zod/mini';
import type { FileFault, Issue, Path, Shape } from '../fault.ts';
import { slug } from './id.ts';
import { excerpt, meaning } from './meaning.ts';
import { nearest } from './nearest.ts';
import { slipOf, timeMeant } from './slip.ts';
import { minutesOf } from './time-budget.ts';
import { unknownKeys } from './unknown-key.ts';

type Misfit = z.core.$ZodIssue;

/** What does not fit the shape, as faults of ours; zod's own wording is never used. */
export function misfits(found: readonly Misfit[], path: Path = []): readonly Issue[] {
  return found.flatMap((misfit) => issuesOf(misfit, [...path, ...misfit.path.map(segment)]));
}

/** A key that is missing because another one is misspelt, or because its text was cut off, is no news. */
export function withoutExplained(issues: readonly Issue[]): readonly Issue[] {
  const explained = new Set(issues.flatMap(explanation));
  return issues.filter(
    ({ path: at, fault }) => fault.code !== 'missing-key' || !explained.has([...at, fault.key].join()),
  );
}

function explanation({ path, fault }: Issue): readonly string[] {
  const map = path.slice(0, -1);
  if (fault.code === 'space-missing') return [[...map, fault.key].join()];
  if (fault.code === 'split-text') return [[...map, 'ask'].join()];
  if (fault.code !== 'unknown-key' || fault.meant === undefined) return [];
  // A question of the bank has its wording there.
  return (fault.meant === 'bank' ? ['bank', 'ask'] : [fault.meant]).map((key) => [...map, key].join());
}

const segment = (part: PropertyKey): string | number => (typeof part === 'symbol' ? String(part) : part);

function issuesOf(misfit: Misfit, path: Path): readonly Issue[] {
  if (misfit.code === 'unrecognized_keys') return unknownKeys(misfit, misfit.keys, path);
  if (misfit.code === 'invalid_key') return [badKey(String(misfit.input), path, misfit.issues[0]?.message)];
  if (misfit.input === undefined && path.length > 0) return [missingKey(path)];
  if (misfit.code === 'invalid_union') return unionIssues(misfit, path);
  return [{ path, fault: faultOf(misfit) }];
}

/** Where keys may be anything of a form, that form is a year or an id. */
const badKey = (key: string, path: Path, form: string | undefined): Issue => ({
  path,
  at: 'key',
  fault: form === 'bad-id' ? badText(form, key) : { code: 'bad-year', found: excerpt(key) },
});

function missingKey(path: Path): Issue {
  return { path: path.slice(0, -1), fault: { code: 'missing-key', key: String(path.at(-1)) } };
}

/** Of several shapes the one that was meant: whose type fits. None: the value is something else altogether. */
function unionIssues(misfit: Extract<Misfit, { code: 'invalid_union' }>, path: Path): readonly Issue[] {
  const meant = misfit.errors.find((branch) => !branch.some((inner) => isOtherType(inner, misfit.input)));
  if (meant !== undefined) return misfits(meant, path);
  const isCondition = misfit.message === 'value' || path.at(-2) === 'when';
  if (isCondition && typeof misfit.input === 'boolean')
    return [{ path, fault: { code: 'true-false', found: misfit.input } }];
  return [{ path, fault: unquoted(misfit.input, shapeNamed(misfit.message)) }];
}

function isOtherType(inner: Misfit, input: unknown): boolean {
  if (inner.path.length > 0) return false;
  if (inner.code === 'invalid_value') return typeof input !== 'string';
  return inner.code === 'invalid_type' || inner.code === 'invalid_union';
}

function faultOf(misfit: Misfit): FileFault {
  switch (misfit.code) {
    case 'invalid_type':
      return unquoted(misfit.input, shapeNamed(misfit.message === 'whole-number' ? 'int' : misfit.expected));
    case 'invalid_value':
      return notOneOf(misfit.input, misfit.values.map(String));
    case 'too_small':
    case 'too_big':
    case 'custom':
      return outside(misfit.message, misfit.input);
    default:
      return badText(misfit.message, String(misfit.input));
  }
}

/** Plain values where text is wanted only lack their quotes. */
function unquoted(found: unknown, expected: Shape): FileFault {
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

function notOneOf(found: unknown, known: readonly string[]): FileFault {
  if (typeof found === 'boolean' && known.includes('yes')) return { code: 'true-false', found };
  const written = writtenOf(found);
  if (written === undefined || found === null) return { code: 'wrong-shape', expected: 'text', found: shapeOf(found) };
  const isList =
    known.every((word) => word.startsWith('$')) && !written.includes('$') && nearest(written, known) === undefined;
  if (isList) return { code: 'wrong-shape', expected: 'list', found: 'text' };
  return { code: 'not-one-of', found: written, known, ...meaning(written, known) };
}

function outside(message: string, found: unknown): FileFault {
  const [from, to] = message.split('..').map(Number);
  if (from === undefined || to === undefined) return { code: 'empty-text' };
  const value = typeof found === 'string' ? minutesOf(found) : found;
  return { code: 'out-of-range', found: typeof value === 'number' ? value : 0, from, to };
}

function badText(message: string, found: string): FileFault {
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
const shapeNamed = (name: string): Shape => shapes[name] ?? 'map';

function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'boolean') return 'yes-no';
  // .inf and .nan are numbers to YAML alone.
  return typeof value === 'number' && Number.isFinite(value) ? 'number' : 'text';
}
