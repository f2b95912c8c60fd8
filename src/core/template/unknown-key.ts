import type * as z from 'zod/mini';
import type { Issue, Path } from '../fault.ts';
import { fewMeanings } from './few-meanings.ts';
import { excerpt, type Meaning } from './meaning.ts';
import { nearest } from './nearest.ts';
import { keyMeant } from './other-name.ts';
import { knownKeys } from './schema.ts';
import { keySlip } from './slip.ts';

type Misfit = z.core.$ZodIssue;

/** A fault for each key that a map may not have. There may be thousands, so the map's own are counted once. */
export function unknownKeys({ message, input }: Misfit, keys: readonly string[], path: Path): readonly Issue[] {
  const fields = typeof input === 'object' && input !== null ? input : {};
  const isAlone = Object.keys(fields).length === 1;
  const meant = fewMeanings();
  return keys.map((key) => unknownKey(message, key, path, { fields, isAlone, meant }));
}

/** What stands beside a key, and how to tell what was meant. */
interface Beside {
  readonly fields: object;
  readonly isAlone: boolean;
  readonly meant: Meaning;
}

function unknownKey(message: string, key: string, path: Path, { fields, isAlone, meant }: Beside): Issue {
  const at = { path: [...path, key], at: 'key' } as const;
  const written = excerpt(key);
  const known = knownKeys[message] ?? [];
  const slip = keySlip(key, known);
  if (slip !== undefined) return { ...at, fault: slip };
  const by = splitBy(message, fields, key, isAlone);
  if (by !== undefined) return { ...at, fault: { code: 'split-text', written, by } };
  if (message === 'language') return { ...at, fault: { code: 'unknown-language', language: written, known } };
  return { ...at, fault: { code: 'unknown-key', key: written, known, ...keyMeaning(written, known, meant) } };
}

function keyMeaning(written: string, known: readonly string[], meaningOf: Meaning): { readonly meant?: string } {
  const meant = keyMeant(written, known);
  return meant === undefined ? meaningOf(written, known) : { meant };
}

/** Whether a key looks like the rest of a text that an unquoted comma or colon cut off. */
function splitBy(kind: string, fields: object, key: string, isAlone: boolean): 'comma' | 'colon' | undefined {
  const by = Reflect.get(fields, key) === null ? 'comma' : 'colon';
  const alone = kind === 'question' && isAlone && nearest(key, knownKeys[kind] ?? []) === undefined;
  const rest = /\s/u.test(key.trim()) || alone || (kind === 'language' && by === 'comma' && !/^[a-z]{2}$/u.test(key));
  return rest ? by : undefined;
}
