/** Eighths of a column, from one to eight. */
const eighths = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A part of the width, to the eighth of a column; what is not nothing is seen. */
export function bar(part: number, width: number): string {
  const length = part > 0 ? Math.max(1, Math.round(part * width * 8)) : 0;
  const rest = length % 8;
  return '█'.repeat(Math.floor(length / 8)) + (rest === 0 ? '' : (eighths[rest - 1] ?? ''));
}

/** A column a quarter, as high as it says: a gap where there is no figure, a dot where it is hidden. */
export function sparkline(points: readonly { readonly height?: number; readonly hidden: boolean }[]): string {
  return points
    .map(({ height, hidden }) => {
      if (hidden) return '·';
      return height === undefined ? ' ' : (heights[Math.round(height * (heights.length - 1))] ?? ' ');
    })
    .join('');
}
