import type { Estimate } from '../../core/insight/figure.ts';
import type { ReportWords } from '../../i18n/en/report.ts';
import type { Figure } from './figures.ts';
import type { Telling } from './telling.ts';

/** From this base on a share is a percentage; below it, so many of so many. */
const percentFrom = 20;

/** Whether shares of this base are said in words: `6 of 9`. */
export const inWords = (base: number): boolean => base < percentFrom;

/** `41%` or `6 of 9`, with its interval when that is asked for; of a percentage the base may stand after it. */
export function shareText(figure: Figure, telling: Telling, base?: 'with its base'): string {
  const share = shareAlone(figure, telling);
  return base === undefined || inWords(figure.n) ? share : withBase(share, figure.n, telling);
}

/** `3.2 (41 answers)`. */
export const withBase = (text: string, n: number, { messages }: Telling): string =>
  `${text} (${messages.report.answers(n)})`;

function shareAlone(figure: Figure, { messages: { report: words }, intervals }: Telling): string {
  const { n, count } = figure;
  const share = inWords(n) ? words.of(count, n) : words.percent(percentOf(figure));
  if (!intervals || figure.low === undefined || figure.high === undefined) return share;
  const interval = shareInterval(figure);
  return `${share} (${inWords(n) ? words.percent(interval) : interval})`;
}

export const percentInterval = (figure: Figure, words: ReportWords): string => words.percent(shareInterval(figure));

export const shareInterval = ({ low = 0, high = 1 }: Figure): string => `${wholePercent(low)}–${wholePercent(high)}`;

/** `41%` or, of a small base after another with the same, just `6`. */
export function nextShareText(figure: Figure, telling: Telling): string {
  return inWords(figure.n) && !telling.intervals
    ? telling.messages.report.digits(figure.count)
    : shareText(figure, telling);
}

/** A mean with one decimal. */
export function meanText({ value, low, high }: Figure, { messages: { report: words }, intervals }: Telling): string {
  const mean = meanOf(value, words);
  if (!intervals || low === undefined || high === undefined) return mean;
  return `${mean} (${meanOf(low, words)}–${meanOf(high, words)})`;
}

export const meanOf = (value: number, words: ReportWords): string => words.decimal(tenths(value));

/** A share of an axis, not of people. */
export const percentText = (share: number, words: ReportWords): string => words.percent(wholePercent(share));

export const tenths = (number: number): number => halfUp(number * 10) / 10;

/** A score from −100 to 100. */
export function scoreText(figure: Figure, { messages: { report: words }, intervals }: Telling): string {
  const { value, low, high } = figure;
  if (!intervals || low === undefined || high === undefined) return wholeScore(value);
  return `${wholeScore(value)} (${scoreInterval(figure, words)})`;
}

/** What lies around a score; both ends may be negative, so a word stands between them. */
export const scoreInterval = ({ low = 0, high = 0 }: Figure, { to }: ReportWords): string =>
  `${wholeScore(low)} ${to} ${wholeScore(high)}`;

/** Somebody is never rounded to nobody, nor nearly all to all. */
export function percentOf({ count, n }: Figure): string {
  const percent = wholePercent(count / n);
  if (percent === '0' && count > 0) return '<1';
  return percent === '100' && count < n ? '>99' : percent;
}

const wholePercent = (share: number): string => String(halfUp(share * 100));

/** A half goes up, also where the machine holds a little less than it. */
export const halfUp = (number: number): number => Math.round(Number(number.toFixed(6)));

/** Halves go away from zero, as people round; the sign is the minus sign of type. */
export function wholeScore(value: number): string {
  const size = halfUp(Math.abs(value));
  return value < 0 && size > 0 ? `−${size}` : String(size);
}

/** A difference with its sign and its interval, if any: percentage points, points of a score, or of a scale with one decimal. */
export function differenceText(
  { value, low, high }: Estimate,
  of: 'reason' | 'share' | 'score' | 'theme',
  { messages: { report: words } }: Telling,
): string {
  const sizeOf = (number: number): string => {
    const size = Math.abs(number);
    return of === 'theme' ? words.decimal(tenths(size)) : wholeScore(of === 'score' ? size : size * 100);
  };
  const signed = (number: number): string => {
    const size = sizeOf(number);
    return size === sizeOf(0) ? size : `${number < 0 ? '−' : '+'}${size}`;
  };
  if (low === undefined || high === undefined) return signed(value);
  return `${signed(value)} (${signed(low)} ${words.to} ${signed(high)})`;
}
