import type { Period } from '../../core/insight/period.ts';
import type { Report } from '../../core/insight/report.ts';
import type { ReportWords } from '../../i18n/en/report.ts';

/** What period a report is about, in words: `Q1 2024 – Q4 2026` when none was asked for, `first quarter of 2026`. */
export function periodText({ period, quarters }: Pick<Report, 'period' | 'quarters'>, words: ReportWords): string {
  if (period !== undefined) return askedText(period, words);
  if (quarters === undefined) return words.allTime;
  const ends = [...new Set([quarters.first, quarters.last])].map((quarter) => quarterText(quarter, words));
  return ends.join(' – ');
}

/** `Q1 2026` for `2026-q1`. */
export const quarterText = (quarter: string, words: ReportWords): string =>
  words.quarter(Number(quarter.slice(6)), quarter.slice(0, 4));

function askedText({ written }: Period, words: ReportWords): string {
  const [start = '', end] = written.split('..');
  if (end === undefined && start.includes('q')) return words.wholeQuarter(Number(start.slice(6)), start.slice(0, 4));
  if (end === undefined) return sideText(start, words);
  if (start === '') return words.until(sideText(end, words));
  if (end === '') return words.from(sideText(start, words));
  return `${sideText(start, words)} – ${sideText(end, words)}`;
}

/** A year, a quarter, a month or a day as it was written, in words. */
function sideText(side: string, words: ReportWords): string {
  const [year = '', part, day] = side.split('-');
  if (part === undefined) return year;
  if (part.startsWith('q')) return quarterText(side, words);
  return day === undefined ? words.month(Number(part), year) : words.day(Number(day), Number(part), year);
}
