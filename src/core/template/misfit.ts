import type * as z from 'zod/mini';
import type { FileFault, Issue, Path } from '../fault.ts';
import { badText, notOneOf, outside, shapeNamed, unquoted } from './bad-value.ts';
import { excerpt } from './meaning.ts';
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
