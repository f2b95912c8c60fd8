import { folded } from '../../interview/leaver.ts';
import type { TableRow } from '../table.ts';

/** What stands in one column of a table. */
export interface SeenColumn {
  readonly name: string;
  /** How often each text stands there, the first so many of them. */
  readonly counts: ReadonlyMap<string, number>;
  /** There are more than those. */
  readonly more: boolean;
  /** No text stands there twice, and none is missing. */
  readonly unique: boolean;
}

/** Different texts of a column that are remembered. */
const most = 400;

/** Looks at the rows of a table one by one. */
export function watcher(columns: readonly string[]) {
  const counts = columns.map(() => new Map<string, number>());
  const more = columns.map(() => false);
  const keys = columns.map((name) => (isKeyName(name) ? new Set<string>() : undefined));
  let rows = 0;
  return {
    see: ({ cells }: TableRow): void => {
      rows += 1;
      for (const [at, map] of counts.entries()) {
        const cell = cells[at] ?? '';
        const before = map.get(cell);
        if (before !== undefined || map.size < most) map.set(cell, (before ?? 0) + 1);
        else more[at] = true;
        if (cell !== '') keys[at]?.add(cell);
      }
    },
    seen: (): readonly SeenColumn[] =>
      columns.map((name, at) => ({
        name,
        counts: counts[at] ?? new Map(),
        more: more[at] ?? false,
        unique: rows > 0 && keys[at]?.size === rows,
      })),
  };
}

const isKeyName = (name: string): boolean =>
  /^(?:.*\bid|nr|no|löpnr|löpnummer|anst(?:ällnings)?nr|respondent.*|svarsnummer)$/iu.test(name.trim());

const saysNothing = new Set([
  '',
  'not stated',
  'n/a',
  'na',
  'm',
  '-',
  '–',
  'null',
  'none',
  'missing',
  'unknown',
  'ej angivet',
  'ej svar',
  'uppgift saknas',
  'saknas',
  'okänt',
  'vet ej',
]);

/** The texts of a column that say something, most frequent first. */
export const statedOf = ({ counts }: SeenColumn): readonly (readonly [text: string, count: number])[] =>
  [...counts].filter(([text]) => !saysNothing.has(folded(text))).toSorted(([, left], [, right]) => right - left);

/** Those of all columns that say nothing, as they are written. */
export const nothingOf = (columns: readonly SeenColumn[]): readonly string[] => [
  ...new Set(columns.flatMap(({ counts }) => [...counts.keys()].filter((text) => saysNothing.has(folded(text))))),
];
