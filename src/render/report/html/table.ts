import { htmlText } from '../../html/text.ts';
import { followedRows, quarterRows } from '../quarters.ts';
import type { Table } from '../sheet.ts';
import type { Drawing } from './drawing.ts';

/** The figures of a table; bars and curves are above it. */
export function figureTable({ about, columns, rows }: Table, title: string): readonly string[] {
  const shown = columns.flatMap(({ head, shows }, at) => (shows === 'figure' ? [{ head, at }] : []));
  const body = rows.flatMap(({ label, cells, notes = [] }) => [
    '<tbody>',
    rowHtml(
      label,
      shown.map(({ at }) => textOf(cells[at])),
    ),
    ...notes.map(
      (note) => `<tr><td class="note" colspan="${shown.length + 1}"><span>${htmlText(note)}</span></td></tr>`,
    ),
    '</tbody>',
  ]);
  const head = [about, ...shown.map((column) => column.head)];
  return framed(title, [`<caption class="heard">${htmlText(title)}</caption>`, headHtml(head), ...body]);
}

/** So many beside a quarter fit on paper. */
const most = 4;

/** How the figures went, quarter by quarter, as wide as paper allows. */
export function quarterTables(table: Table, { report: { quarters } }: Drawing): readonly string[] {
  const followed = followedRows(table);
  return Array.from({ length: Math.ceil(followed.length / most) }, (_, at) =>
    followed.slice(at * most, (at + 1) * most),
  ).flatMap((some) =>
    framed([quarters.title, ...some.map(({ label }) => label)].join(' · '), [
      `<caption>${htmlText(quarters.title)}</caption>`,
      headHtml([quarters.row, ...some.map(({ label }) => label)]),
      '<tbody>',
      ...quarterRows(some).map(([quarter, ...said]) => rowHtml(quarter, said)),
      '</tbody>',
    ]),
  );
}

/** A table that is wider than a small screen is moved on its own, by keys too. */
const framed = (title: string, lines: readonly string[]): readonly string[] => [
  `<div class="wide" role="group" tabindex="0" aria-label="${htmlText(title)}">`,
  '<table>',
  ...lines,
  '</table>',
  '</div>',
];

function headHtml([about = '', ...heads]: readonly string[]): string {
  const cells = heads.map((head) => `<th scope="col" class="figure">${htmlText(head)}</th>`);
  return `<thead><tr><th scope="col">${htmlText(about)}</th>${cells.join('')}</tr></thead>`;
}

function rowHtml(label: string, cells: readonly string[]): string {
  const figures = cells.map((cell) => `<td class="figure">${htmlText(cell)}</td>`);
  return `<tr><th scope="row">${htmlText(label)}</th>${figures.join('')}</tr>`;
}

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '');
