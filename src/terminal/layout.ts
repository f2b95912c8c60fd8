import { wrapAnsi } from 'fast-wrap-ansi';
import type { Block, Page, Span } from '../core/page.ts';
import type { Paint } from './paint.ts';
import { layoutTable } from './table.ts';
import { visible } from './visible.ts';

type TextBlock = Extract<Block, { kind: 'text' }>;

/** The lines of a page in a terminal this wide; none is wider, and nothing in them is an instruction but our colours. */
export function layout(page: Page, width: number, paint: Paint): string[] {
  return page.flatMap((block) => layoutBlock(block, Math.max(1, width), paint));
}

function layoutBlock(block: Block, width: number, paint: Paint): string[] {
  if (block.kind === 'blank') return [''];
  if (block.kind === 'table') return layoutTable(block, width, paint);
  return linesOf(block.spans).flatMap((line) => layoutLine(line, block, width, paint));
}

function layoutLine(line: readonly Span[], { indent = 0, hang = indent }: TextBlock, width: number, paint: Paint): string[] {
  const text = line.map((span) => textOf(span)).join('');
  const spaces = text.length - text.trimStart().length;
  const margins = [indent + spaces, hang + spaces].map((margin) => Math.min(margin, width >> 1));
  const [first = 0, rest = 0] = margins;
  let at = 0;
  return wrapped(text.trimStart(), width - first, width - rest).map((row, number) => {
    const start = text.indexOf(row, at);
    at = start + row.length;
    const painted = start < 0 ? row : line.map((span) => paintPart(span, line, text, start, at, paint)).join('');
    return `${' '.repeat(number === 0 ? first : rest)}${painted}`.trimEnd();
  });
}

/** The rows of a text without colours, of which the first may have another width. */
function wrapped(text: string, first: number, rest: number): string[] {
  const [row = '', ...more] = wrapAnsi(text, first, { hard: true }).split('\n');
  if (first === rest || more.length === 0) return [row, ...more];
  return [row, ...wrapAnsi(text.slice(row.length).trimStart(), rest, { hard: true }).split('\n')];
}
