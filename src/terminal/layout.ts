import { wrapAnsi } from 'fast-wrap-ansi';
import { paragraph, type Block, type Page, type Span } from '../core/page.ts';
import type { Paint } from './paint.ts';
import { layoutTable } from './table.ts';
import { visible } from '../core/visible.ts';
import { isNarrow } from './width.ts';

type TextBlock = Extract<Block, { kind: 'text' }>;
type TableBlock = Extract<Block, { kind: 'table' }>;

/** The lines of a page in a terminal this wide; none is wider, and nothing in them is an instruction but our colours. */
export function layout(page: Page, width: number, paint: Paint): string[] {
  return page.flatMap((block) => layoutBlock(block, Math.max(1, width), paint));
}

function layoutBlock(block: Block, width: number, paint: Paint): string[] {
  if (block.kind === 'blank') return [''];
  if (block.kind === 'table') return withNotes(layoutTable(block, width, paint), block, width, paint);
  return linesOf(block.spans).flatMap((line) => layoutLine(line, block, width, paint));
}

/** The lines of a table, each row followed by what is said under it. */
function withNotes(lines: string[], { rows, notes = [] }: TableBlock, width: number, paint: Paint): string[] {
  const first = lines.length - rows.length;
  return lines.flatMap((line, at) => {
    const spans = notes[at - first] ?? [];
    return spans.length === 0 ? [line] : [line, ...layoutBlock(paragraph(spans, 2), width, paint)];
  });
}

/** The spans of each line of a text, made visible. */
function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    const [head = '', ...more] = visible(textOf(span), 'kept').normalize().split('\n');
    lines.at(-1)?.push(withText(span, head));
    lines.push(...more.map((part) => [withText(span, part)]));
  }
  return lines;
}

/** Wrapping drops the spaces a line begins with: they are kept as margin. */
function layoutLine(line: readonly Span[], block: TextBlock, width: number, paint: Paint): string[] {
  const text = line.map((span) => textOf(span)).join('');
  const spaces = text.length - text.trimStart().length;
  const { indent = 0, hang = indent } = block;
  const first = Math.min(indent + spaces, width >> 1);
  const rest = Math.min(hang + spaces, width >> 1);
  let at = spaces;
  return wrap(text.slice(spaces), width - first, width - rest).map((row, number) => {
    const start = text.indexOf(row, at);
    if (start >= 0) at = start + row.length;
    const painted = start < 0 ? row : paintRow(line, start, at, paint);
    return `${' '.repeat(number === 0 ? first : rest)}${painted}`.trimEnd();
  });
}

/** The rows of a text without colours, of which the first may have another width. */
function wrap(text: string, first: number, rest: number): string[] {
  if (text.length <= first && isNarrow(text)) return [text.trimEnd()];
  const [row = '', ...more] = wrapAnsi(text, first, { hard: true }).split('\n');
  if (first === rest || more.length === 0) return [row, ...more];
  return [row, ...wrapAnsi(text.slice(row.length).trimStart(), rest, { hard: true }).split('\n')];
}

/** What the spans of a line have between two places in its text. */
function paintRow(line: readonly Span[], start: number, end: number, paint: Paint): string {
  let from = 0;
  const parts = line.map((span) => {
    const part = textOf(span).slice(Math.max(0, start - from), Math.max(0, end - from));
    from += textOf(span).length;
    return typeof span === 'string' || part === '' ? part : paint(span.style, part);
  });
  return parts.join('');
}

function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.text;
}

function withText(span: Span, text: string): Span {
  return typeof span === 'string' ? text : { style: span.style, text };
}
