import { blank, paragraph, quiet, strong, type Block, type Page, type Span } from '../../core/page.ts';
import { bar, sparkline } from './bars.ts';
import { isTrend } from './quarters.ts';
import type { Cell, Part, Section, Sheet, Table } from './sheet.ts';

const barWidth = 6;

/** A report on a screen: one heading over each table, in its first row; bars and sparklines. */
export function screenPage({ title, sections, further }: Sheet): Page {
  return [
    paragraph(strong(title)),
    ...sections.flatMap((section, at) => [
      ...(at === 0 || section.goesOn === true ? [] : [blank]),
      ...sectionBlocks(section),
    ]),
    ...(further === undefined ? [] : [paragraph(quiet(further))]),
  ];
}

function sectionBlocks({ heading, goesOn, parts }: Section): Page {
  const [first, ...rest] = parts;
  if (heading === undefined || goesOn === true) return parts.map((part) => partBlock(part));
  if (first?.kind !== 'table') return [paragraph(strong(heading)), ...parts.map((part) => partBlock(part))];
  return [tableBlock(first, heading), ...rest.map((part) => partBlock(part, part.kind === 'table' ? part.about : ''))];
}

function partBlock(part: Part, heading?: string): Block {
  if (part.kind === 'table') return tableBlock(part, heading);
  return paragraph(part.quiet === true ? quiet(part.text) : part.text, 0, part.stated === true ? 2 : 0);
}

/** Without a heading there are no heads either: what a trend begins with stands beside it. */
function tableBlock({ columns, rows }: Table, heading?: string): Block {
  const sides = columns.filter(({ shows }) => shows === 'trend').map(({ head }) => quiet(head));
  return {
    kind: 'table',
    ...(heading !== undefined && { head: [strong(heading), ...columns.map(({ head }) => quiet(head))] }),
    rows: rows.map(({ label, cells, quiet: isQuiet }): readonly Span[] => {
      const texts = cells.map((cell) => cellText(cell));
      if (heading === undefined) return [strong(label), ...texts, ...(cells.some(isTrend) ? sides : [])];
      return isQuiet === true ? [label, ...texts].map(quiet) : [label, ...texts];
    }),
    right: columns.flatMap(({ shows }, at) => (shows === 'figure' ? [at + 1] : [])),
    notes: rows.map(({ notes = [] }) => (notes.length === 0 ? [] : [quiet(notes.join('\n'))])),
  };
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return 'part' in cell ? bar(cell.part, barWidth) : sparkline(cell.points);
}
