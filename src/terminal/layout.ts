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
  return layoutText(block, width, paint);
}

function layoutText({ spans, indent = 0, hang = indent }: TextBlock, width: number, paint: Paint): string[] {
  const first = Math.min(indent, width >> 1);
  return linesOf(spans).flatMap((line) => {
    const { spaces, rest } = withoutMargin(line);
    const margin = Math.min(hang + spaces, width >> 1);
    const text = rest.map((span) => paintSpan(span, paint)).join('');
    const rows = wrapAnsi(text, width - Math.max(first + spaces, margin), { hard: true }).split('\n');
    return rows.map((row, at) => (' '.repeat(at === 0 ? Math.min(first + spaces, width >> 1) : margin) + row).trimEnd());
  });
}

/** The spans of each line of the text, made visible. */
function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    const [head = '', ...more] = visible(textOf(span), 'kept').split('\n');
    lines.at(-1)?.push(withText(span, head));
    lines.push(...more.map((part) => [withText(span, part)]));
  }
  return lines;
}

/** Wrapping drops the spaces a line begins with; they are kept as margin. */
function withoutMargin(line: readonly Span[]): { spaces: number; rest: readonly Span[] } {
  const text = line.map((span) => textOf(span)).join('');
  const spaces = text.length - text.trimStart().length;
  let left = spaces;
  const rest = line.map((span) => {
    const taken = Math.min(left, textOf(span).length);
    left -= taken;
    return withText(span, textOf(span).slice(taken));
  });
  return { spaces, rest };
}

/** The bare text of a span. */
function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.text;
}

function withText(span: Span, text: string): Span {
  return typeof span === 'string' ? text : { style: span.style, text };
}

/** Expects text that was made visible. */
function paintSpan(span: Span, paint: Paint): string {
  return typeof span === 'string' || span.text === '' ? textOf(span) : paint(span.style, span.text);
}
