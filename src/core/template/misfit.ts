import type * as z from 'zod/mini';
import type { FileFault, Issue, Path, Shape } from '../problem.ts';
import { slug } from './id.ts';
import { nearest } from './nearest.ts';
import { knownKeys } from './schema.ts';
import { minutesOf } from './time-budget.ts';

type Misfit = z.core.$ZodIssue;

/** What does not fit the shape, as faults of ours; zod's own wording is never used. */
export function misfits(found: readonly Misfit[], path: Path = []): readonly Issue[] {
  const issues = found.flatMap((misfit) => issuesOf(misfit, [...path, ...misfit.path.map(segment)]));
  // What a comma or colon cut off a question explains why its text is missing.
  return issues.some(isSplit) ? issues.filter(({ fault }) => fault.code !== 'missing-key' || fault.key !== 'ask') : issues;
}

const isSplit = ({ fault }: Issue): boolean => fault.code === 'split-text';

const segment = (part: PropertyKey): string | number => (typeof part === 'symbol' ? String(part) : part);

function issuesOf(misfit: Misfit, path: Path): readonly Issue[] {
  if (misfit.code === 'unrecognized_keys') return misfit.keys.map((key) => unknownKey(misfit, key, path));
  if (misfit.input === undefined && path.length > 0) return [missingKey(path)];
  if (misfit.code === 'invalid_union') return unionIssues(misfit, path);
  return [{ path, fault: faultOf(misfit) }];
}

function missingKey(path: Path): Issue {
  return { path: path.slice(0, -1), fault: { code: 'missing-key', key: String(path.at(-1)) } };
}

/** Of several shapes the one that was meant: whose type fits. None: the value is something else altogether. */
function unionIssues(misfit: Extract<Misfit, { code: 'invalid_union' }>, path: Path): readonly Issue[] {
  const meant = misfit.errors.find((branch) => !branch.some((inner) => isOtherType(inner, misfit.input)));
  if (meant !== undefined) return misfits(meant, path);
  if (misfit.message === 'question') return [{ path, fault: unquoted(misfit.input, 'text') }];
  if (misfit.message === 'value' && typeof misfit.input === 'boolean')
    return [{ path, fault: { code: 'true-false', found: misfit.input } }];
  if (misfit.message === 'value') return [{ path, fault: unquoted(misfit.input, 'text') }];
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
      return unquoted(misfit.input, shapeNamed(misfit.expected));
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
  const scalar = found === null || typeof found !== 'object';
  if (expected === 'text' && scalar) return { code: 'needs-quotes', written: excerpt(String(found)) };
  return { code: 'wrong-shape', expected, found: shapeOf(found) };
}

function notOneOf(found: unknown, known: readonly string[]): FileFault {
  if (typeof found === 'boolean' && known.includes('yes')) return { code: 'true-false', found };
  if (typeof found === 'object') return { code: 'wrong-shape', expected: 'text', found: shapeOf(found) };
  const written = excerpt(String(found));
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
  if (message === 'bad-time') return { code: 'bad-time', found: excerpt(found) };
  const suggestion = slug(found);
  return { code: 'bad-id', found: excerpt(found), ...(suggestion !== '' && { suggestion }) };
}

function unknownKey({ message, input }: Misfit, key: string, path: Path): Issue {
  const at = { path: [...path, key], at: 'key' } as const;
  const written = excerpt(key);
  const known = knownKeys[message] ?? [];
  const fields = typeof input === 'object' && input !== null ? input : {};
  const empty = Reflect.get(fields, key) === null;
  const alone = message === 'question' && Object.keys(fields).length === 1 && nearest(key, known) === undefined;
  const noLanguage = message === 'language' && empty && !/^[a-z]{2}$/u.test(key);
  // It looks like the rest of a text that an unquoted comma or colon cut off.
  if (alone || noLanguage || /\s/u.test(key.trim()))
    return { ...at, fault: { code: 'split-text', written, by: empty ? 'comma' : 'colon' } };
  if (message === 'language') return { ...at, fault: { code: 'unknown-language', language: written, known } };
  return { ...at, fault: { code: 'unknown-key', key: written, known, ...meaning(written, known) } };
}

/** The known word that was meant, to be spread into a fault. */
export function meaning(found: string, known: readonly string[]): { readonly meant?: string } {
  const meant = nearest(found, known);
  return meant === undefined ? {} : { meant };
}

/** What a file says, short enough for a sentence. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${[...text.slice(0, 120)].slice(0, 59).join('')}…` : text;
}

const shapes: Readonly<Record<string, Shape>> = {
  string: 'text',
  text: 'text',
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
