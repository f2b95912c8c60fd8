import type { Messages } from '../../i18n/messages.ts';
import { markdownText } from '../markdown-text.ts';
import { followedRows, quarterRows } from './quarters.ts';
import type { Rendering } from './rendering.ts';
import type { Section, Sheet, Table } from './sheet.ts';
import { told } from './tell.ts';

type Words = Pick<Messages['report'], 'quarters' | 'groups'>;

export const render: Rendering = (telling) => ({ text: markdown(told(telling), telling.messages.report) });

/** A report as a document: headings, tables, and nothing that somebody's text could make of it. */
function markdown({ title, sections }: Sheet, words: Words): string {
  const blocks = [`# ${markdownText(title)}`, ...sections.flatMap((section) => sectionBlocks(section, words))];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks({ heading, parts }: Section, words: Words): readonly string[] {
  return [
    ...(heading === undefined ? [] : [`## ${markdownText(heading)}`]),
    ...parts.flatMap((part) =>
      part.kind === 'table' ? [figureTable(part, words), ...quarterTables(part, words)] : [markdownText(part.text)],
    ),
  ];
}

/** The figures; what is said of a row in words has the last column. */
function figureTable({ about, columns, rows }: Table, { groups }: Words): string {
  const shown = columns.flatMap(({ head, shows }, at) => (shows === 'figure' ? [{ head, at }] : []));
  const said = rows.some(({ notes = [] }) => notes.length > 0);
  const right = shown.map((_, at) => at + 1);
  return table(
    [about, ...shown.map(({ head }) => head), ...(said ? [groups.inWords] : [])],
    rows.map(({ label, cells, notes = [] }) => [
      label,
      ...shown.map(({ at }) => textOf(cells[at])),
      ...(said ? [notes.join(' ')] : []),
    ]),
    right,
  );
}

/** How the figures went: a row a quarter, a column for each that was followed. */
function quarterTables(figures: Table, { quarters }: Words): readonly string[] {
  const followed = followedRows(figures);
  if (followed.length === 0) return [];
  const head = [quarters.row, ...followed.map(({ label }) => label)];
  return [`### ${markdownText(quarters.title)}`, table(head, quarterRows(followed), [])];
}

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

export function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly number[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => markdownText(cell)).join(' | ')} |`;
  const rule = `|${head.map((_, at) => (right.includes(at) ? ' ---: ' : ' --- ')).join('|')}|`;
  return [line(head), rule, ...rows.map((row) => line(row))].join('\n');
}
