import type { Line } from './line-editor.ts';
import { visible } from './visible.ts';
import { widthOf } from './width.ts';

/** A place on the screen, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The line being written, broken at words, and where the caret is in it. */
export interface EditorRows {
  readonly rows: readonly string[];
  readonly caret: Place;
}

/** How far from the caret a line is drawn: far more than any screen shows, and quick for a line of any length. */
const reach = 2000;

/** A space at the end of a full row hangs over it by one column, and the caret behind it by one more at most. */
export function editorRows({ before, after }: Line, width: number): EditorRows {
  const skipped = Math.max(0, Math.floor(before.length / reach) - 1) * reach;
  const clusters = [...before.slice(skipped), ...after.slice(0, reach)].map((cluster) => visible(cluster));
  const starts = rowStarts(clusters, Math.max(1, width));
  const at = before.length - skipped;
  const row = starts.findLastIndex((start) => start <= at);
  return {
    rows: starts.map((start, one) => clusters.slice(start, starts[one + 1]).join('').trimEnd()),
    caret: { row, column: widthOf(clusters.slice(starts[row], at).join('')) },
  };
}

function rowStarts(clusters: readonly string[], width: number): number[] {
  const starts = [0];
  let used = 0;
  let word = 0;
  clusters.forEach((cluster, at) => {
    const space = cluster === ' ';
    if (used + widthOf(cluster) > width + (space ? 1 : 0)) {
      const start = word > (starts.at(-1) ?? 0) ? word : at;
      starts.push(start);
      used = widthOf(clusters.slice(start, at).join(''));
    }
    used += widthOf(cluster);
    if (space) word = at + 1;
  });
  return starts;
}
