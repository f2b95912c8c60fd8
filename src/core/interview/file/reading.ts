import { isDate } from '../../date.ts';
import type { FileFault, Issue, Path, Shape, ValueHint } from '../../fault.ts';
import { nearest } from '../../template/nearest.ts';

/** Collects what is wrong while a value is read, so that all of it can be said at once. */
export interface Reading {
  readonly issues: Issue[];
}

export type Fields = Readonly<Record<string, unknown>>;

export function fault(reading: Reading, path: Path, found: FileFault): undefined {
  reading.issues.push({ path, fault: found });
  return undefined;
}

export function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yes-no' : 'map';
}

const isFields = (value: unknown): value is Fields => shapeOf(value) === 'map';

/** A value as a sentence can name it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The fields of a map; every key that is not known is a fault. */
export function fieldsOf(reading: Reading, path: Path, value: unknown, known: readonly string[]): Fields | undefined {
  if (!isFields(value)) return fault(reading, path, { code: 'wrong-shape', expected: 'map', found: shapeOf(value) });
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    const unknown = { code: 'unknown-key', key, known, ...(meant !== undefined && { meant }) } as const;
    reading.issues.push({ path: [...path, key], at: 'key', fault: unknown });
  }
  return value;
}

/** A text, or nothing; what YAML reads as something else than text is a fault. */
export function textOf(reading: Reading, path: Path, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string')
    return value.trim() === '' ? fault(reading, path, { code: 'empty-text' }) : value.trim();
  const scalar = value === null || typeof value !== 'object';
  return fault(
    reading,
    path,
    scalar
      ? { code: 'needs-quotes', written: shown(value) }
      : { code: 'wrong-shape', expected: 'text', found: shapeOf(value) },
  );
}

/** One of a closed list of codes, or nothing. */
export function codeOf<C extends string>(
  reading: Reading,
  path: Path,
  value: unknown,
  known: readonly C[],
): C | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return fault(reading, path, { code: 'true-false', found: value });
  const found = shown(value);
  const code = known.find((one) => one === found);
  if (code !== undefined) return code;
  const meant = nearest(found, known);
  return fault(reading, path, { code: 'not-one-of', found, known, ...(meant !== undefined && { meant }) });
}

/** An ISO date that exists, or nothing. */
export function dateOf(reading: Reading, path: Path, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' && isDate(value)
    ? value
    : fault(reading, path, { code: 'bad-date', found: shown(value) });
}

export function badValue(reading: Reading, path: Path, question: string, found: unknown, hint: ValueHint): undefined {
  const meant = hint.kind === 'codes' && typeof found === 'string' ? nearest(found, hint.codes) : undefined;
  const expected = hint.kind === 'codes' && meant !== undefined ? { ...hint, meant } : hint;
  return fault(reading, path, { code: 'bad-value', question, found: shown(found), expected });
}
