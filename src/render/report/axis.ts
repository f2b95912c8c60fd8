import type { ReportWords } from '../../i18n/en/report.ts';
import type { Figure } from './figures.ts';
import { meanOf, percentText, wholeScore } from './numbers.ts';
import type { Axis, OnAxis, Scale } from './sheet.ts';
import type { Telling } from './telling.ts';

/** Shares of reasons are small: as far as the largest of them, and on their own from nobody to everybody. */
export const shareAxis = (words: ReportWords): Axis => ({ from: 0, said: (value) => percentText(value, words) });
export const wholeShareAxis = (words: ReportWords): Scale => ({ ...shareAxis(words), to: 1 });

/** Every scale of a question goes from 1 to 5. */
export const meanAxis = (words: ReportWords): Scale => ({
  from: 1,
  to: 5,
  said: (value) => (Number.isInteger(value) ? String(value) : meanOf(value, words)),
});

/** From nobody who would recommend the place to nobody who would not. */
export const scoreAxis: Scale = { from: -100, to: 100, said: wholeScore };

/** How high a value stands on an axis, from 0 to 1; an interval may reach further than the axis does. */
export const heightOn = ({ from, to }: Scale, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** A figure to be drawn with its interval, where there is room for that. */
export function measured(
  { value, low, high }: Figure,
  axis: Axis,
  said: string,
  { charts }: Telling,
): { readonly measured?: OnAxis } {
  if (charts !== true) return {};
  return { measured: { axis, value, said, ...(low !== undefined && { low }), ...(high !== undefined && { high }) } };
}
