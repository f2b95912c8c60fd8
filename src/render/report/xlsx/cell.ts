import type { Cell } from 'write-excel-file/universal';
import { visible } from '../../../core/visible.ts';

/** As much as Excel takes in one cell, with room for what is escaped. */
const longest = 32_000;

/** Excel reads `_x000D_` in a text as the character it names. */
const escape = /_(?=x[0-9a-f]{4}_)/giu;

/** Text, whatever it begins with: never a formula, and nothing in it that hides or reorders. */
export function textCell(text: string, more: { readonly strong?: true; readonly wrap?: true } = {}): Cell {
  const value = visible(text, 'kept').slice(0, longest).replaceAll(escape, '_x005F_');
  return {
    type: String,
    value,
    ...(more.strong === true && { fontWeight: 'bold' }),
    ...(more.wrap === true && { wrap: true, alignVertical: 'top' }),
  };
}

/** A number as it looks: Excel writes its decimal point and percent sign as the reader's country does. */
export const numberCell = (value: number | undefined, format: string): Cell =>
  value === undefined ? undefined : { type: Number, value, format };

/** A day (`2026-01-01`) as a day. */
export const dayCell = (day: string | undefined): Cell =>
  day === undefined ? undefined : { type: Date, value: new Date(`${day}T00:00:00Z`), format: 'yyyy-mm-dd' };
