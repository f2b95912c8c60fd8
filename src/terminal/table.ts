import type { Block, Span, Style } from '../core/page.ts';
import type { Paint } from './paint.ts';
import { visible } from '../core/visible.ts';
import { clip, cut, widthOf } from './width.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

interface Cell {
  readonly text: string;
  /** Columns the text takes. */
  readonly width: number;
  readonly style?: Style;
}

interface Column {
  readonly width: number;
  readonly right: boolean;
}

const gap = 2;
const noCell: Cell = { text: '', width: 0 };

/** Aligned columns, figures to the right. When they do not fit, the widest are cut first. */
export function layoutTable({ head, rows, right }: TableBlock, width: number, paint: Paint): string[] {
  const body = rows.map((row) => row.map((span) => cellOf(span)));
  const top = head?.map((span) => cellOf(span, 'quiet'));
  const columns = columnsOf(top === undefined ? body : [top, ...body], body, width, right);
  const lines = [...(top === undefined ? [] : [top]), ...body];
  const fits = columns.reduce((sum, column) => sum + column.width, gap * (columns.length - 1)) <= width;
  const laidOut = lines.map((line) => layoutRow(line, columns, paint));
  return fits ? laidOut : laidOut.map((line) => clip(line, width).trimEnd());
}

function cellOf(span: Span, style?: Style): Cell {
  const text = visible(typeof span === 'string' ? span : span.text);
  const own = typeof span === 'string' ? style : span.style;
  return { text, width: widthOf(text), ...(own !== undefined && { style: own }) };
}

function columnsOf(
  all: readonly Cell[][],
  body: readonly Cell[][],
  width: number,
  right: TableBlock['right'],
): Column[] {
  const count = Math.max(0, ...all.map((row) => row.length));
  const natural = Array.from({ length: count }, (_, at) => Math.max(0, ...all.map((row) => row[at]?.width ?? 0)));
  const widths = fit(natural, width - gap * (count - 1));
  const endsRight = (at: number): boolean => right?.includes(at) ?? isNumeric(body.map((row) => row[at]?.text ?? ''));
  return widths.map((one, at) => ({ width: one, right: endsRight(at) }));
}

function isNumeric(texts: readonly string[]): boolean {
  return texts.every((text) => /^[<≥±+−-]?[\d\s.,:%–-]*$/.test(text)) && texts.some((text) => /\d/.test(text));
}

/** Takes columns from the widest until all fit; none goes under one. */
function fit(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    const widest = Math.max(...widths);
    if (widest <= 1) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
  }
  return widths;
}

function layoutRow(row: readonly Cell[], columns: readonly Column[], paint: Paint): string {
  const cells = columns.map(({ width, right }, at) => {
    const { text, width: natural, style } = row[at] ?? noCell;
    const shown = natural > width ? cut(text, width) : text;
    const space = ' '.repeat(width - (natural > width ? widthOf(shown) : natural));
    const painted = style === undefined || shown === '' ? shown : paint(style, shown);
    return right ? space + painted : painted + space;
  });
  return cells.join(' '.repeat(gap)).trimEnd();
}
