import { isUnder } from './floor.ts';
import { hiddenRow, shownRow, type Where } from './margin.ts';
import type { FigureRow } from './report.ts';
import { countOf } from './spread.ts';
import type { Leavers } from './tally.ts';

/** Who left by their own wish and has been judged: of anybody else nobody has said whether they would have been kept. */
export const judgedAmong = (leavers: readonly Leavers[]): readonly Leavers[] =>
  leavers.filter(({ voluntary, regretted }) => voluntary && regretted !== undefined);

/** Whom the employer would have kept, of those it has judged; nothing where nobody is. */
export function keptRows(leavers: readonly Leavers[], floor: number, where?: Where): readonly FigureRow[] {
  const judged = judgedAmong(leavers);
  const n = countOf(judged);
  if (n === 0) return [];
  if (isUnder(n, floor)) return [hiddenRow(about('regretted'), where)];
  const count = countOf(judged.filter(({ regretted }) => regretted));
  return [shownRow(about('regretted'), { code: '', n, count, value: inTenThousandths(count / n) }, where)];
}

export const inTenThousandths = (share: number): number => Math.round(share * 10_000) / 10_000;

export const about = (measure: string) => ({ section: 'turnover', measure, about: '' }) as const;
