import { paragraph, quiet, type Block, type Span } from '../core/page.ts';
import type { LineKind } from '../core/interview/interview.ts';

/** How a line looks everywhere: a quote in quotation marks, a remark set apart, a note behind a dash. */
export function lineBlock(
  line: { readonly kind: LineKind; readonly text: string },
  indent: number,
  after?: string,
): Block {
  const tail: readonly Span[] = after === undefined ? [] : [quiet(`  ${after}`)];
  switch (line.kind) {
    case 'note':
      return paragraph([`– ${line.text}`, ...tail], indent, indent + 2);
    case 'quote':
      return paragraph([`”${line.text}”`, ...tail], indent, indent + 1);
    case 'remark':
      return paragraph([quiet('// '), quiet(line.text), ...tail], indent, indent + 3);
  }
}
