import { htmlText } from '../../html/text.ts';
import type { DocumentWords } from '../../../i18n/en/document.ts';
import type { ReportWords } from '../../../i18n/en/report.ts';

/** What everything on a page is drawn with: the sentences, and a number for each chart of it. */
export interface Drawing {
  readonly words: DocumentWords;
  readonly report: ReportWords;
  nextId(): string;
}

/** `c1`, `c2` and so on: each chart names its own title and description. */
export function numbering(): () => string {
  let count = 0;
  return () => `c${(count += 1)}`;
}

/** As wide as the page and as high as it says. Places across are percentages, so that text never grows or shrinks. */
export function svg(
  { title, said, height }: { readonly title: string; readonly said: string; readonly height: number },
  parts: readonly string[],
  { nextId }: Drawing,
): readonly string[] {
  const id = nextId();
  return [
    `<svg width="100%" height="${height}" role="img" aria-labelledby="${id}t ${id}d">`,
    `<title id="${id}t">${htmlText(title)}</title>`,
    `<desc id="${id}d">${htmlText(said)}</desc>`,
    ...parts,
    '</svg>',
  ];
}

/** A length or a place, to a hundredth. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);
export const percent = (value: number): string => `${number(value)}%`;

/** A label has one line in a chart; the table under it has the whole of it. */
export function shortened(label: string, most = 48): string {
  const letters = Array.from(label);
  return letters.length <= most
    ? label
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

export interface Line {
  readonly kind: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** A straight line between two places, percentages across and pixels down. */
export const line = ({ kind, from, to }: Line): string =>
  `<line class="${kind}" x1="${percent(from[0])}" y1="${number(from[1])}" x2="${percent(to[0])}" y2="${number(to[1])}"/>`;

export interface Words {
  readonly kind: string;
  readonly at: readonly [x: number, y: number];
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A text in a chart that begins, is centred or ends at its place. */
export const words = ({ kind, at, anchor = 'start' }: Words, text: string): string =>
  `<text class="${kind}" x="${percent(at[0])}" y="${number(at[1])}" text-anchor="${anchor}">${htmlText(text)}</text>`;
