import type { Limits } from '../../core/template/template.ts';

type Ends = { readonly [E in keyof Limits]: Limits[E] | undefined };

const said = (end: number | string | undefined): string =>
  typeof end === 'number' ? String(end).replace('.', ',') : (end ?? '');

/** Where a number or a day has to be: `från 1 till 5`, `minst 1`, `senast 2026-08-31`. */
export function within({ from, to }: Ends): string {
  if (from !== undefined && to !== undefined) return `från ${said(from)} till ${said(to)}`;
  if (typeof from === 'string') return `tidigast ${from}`;
  if (typeof to === 'string') return `senast ${to}`;
  return from === undefined ? `högst ${said(to)}` : `minst ${said(from)}`;
}
