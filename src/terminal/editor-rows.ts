import type { Line } from './line-editor.ts';
import { visible } from '../core/visible.ts';
import { widthOf } from './width.ts';

/** A row of the line being written, and the column of the caret where it is in this row. */
export interface EditorRow {
  readonly text: string;
  readonly caret?: number;
}

/** How far from the caret a line is drawn: more than any screen shows, and quick for a line of any length. */
const reach = 4000;

/** The line broken at words. A space at the end of a full row hangs over it by one column. */
export function editorRows({ before, after }: Line, width: number): EditorRow[] {
  const skipped = Math.max(0, Math.floor(before.length / reach) - 1) * reach;
  const clusters = [...before.slice(skipped), ...after.slice(0, reach)].map((cluster) => visible(cluster));
  const starts = rowStarts(clusters, Math.max(1, width));
  const caret = before.length - skipped;
  const caretRow = starts.findLastIndex((start) => start <= caret);
  return starts.map((start, row) => ({
    text: clusters
      .slice(start, starts[row + 1])
      .join('')
      .trimEnd(),
    ...(row === caretRow && { caret: widthOf(clusters.slice(start, caret).join('')) }),
  }));
}

function rowStarts(clusters: readonly string[], width: number): number[] {
  const starts = [0];
  let used = 0;
  let word = 0;
  clusters.forEach((cluster, at) => {
    const space = cluster === ' ';
    if (at > 0 && used + widthOf(cluster) > width + (space ? 1 : 0)) {
      const start = word > (starts.at(-1) ?? 0) ? word : at;
      starts.push(start);
      used = widthOf(clusters.slice(start, at).join(''));
    }
    used += widthOf(cluster);
    if (space) word = at + 1;
  });
  return starts;
}
