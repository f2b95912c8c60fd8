import fastStringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Made at first use: it costs milliseconds, and most runs never ask. */
let segmenter: Intl.Segmenter | undefined;

/** What a person sees as the characters of a text. */
export function clustersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns a text takes in a terminal; colours take none. */
export function widthOf(text: string): number {
  return fastStringWidth(text);
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
