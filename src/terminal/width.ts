import fastStringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Western letters and marks: each its own character, a column wide. */
const narrow = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a]*$/u;

const colours = /\u001B\[[\d;]*m/g;

/** Text whose width is its length, told without any table. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** Made when other text comes: loading the tables it needs takes ten milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/** What a person sees as the characters of a text. */
export function clustersOf(text: string): string[] {
  if (isNarrow(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns a text takes in a terminal; colours take none. */
export function widthOf(text: string): number {
  const plain = text.includes('\u001B') ? text.replaceAll(colours, '') : text;
  return isNarrow(plain) ? plain.length : fastStringWidth(text);
}

/** An uncoloured text that fits; what did not fit became an ellipsis. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const cluster of clustersOf(text)) {
    used += widthOf(cluster);
    if (used > width) break;
    kept += cluster;
  }
  return width > 0 ? `${kept}…` : '';
}

/** A line, coloured or not, without what lies beyond the width. */
export function clip(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  return wrapAnsi(line, Math.max(1, width), { hard: true, trim: false }).split('\n')[0] ?? '';
}
