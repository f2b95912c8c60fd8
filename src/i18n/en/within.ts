import type { Limits } from '../../core/template/template.ts';

type Ends = { readonly [E in keyof Limits]: Limits[E] | undefined };

/** Where a number or a day has to be: `from 1 to 5`, `at least 1`, `2026-08-31 or earlier`. */
export function within({ from, to }: Ends): string {
  if (from !== undefined && to !== undefined) return `from ${from} to ${to}`;
  if (typeof from === 'string') return `${from} or later`;
  if (typeof to === 'string') return `${to} or earlier`;
  return from === undefined ? `at most ${to}` : `at least ${from}`;
}
