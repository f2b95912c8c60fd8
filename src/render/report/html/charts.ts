import { htmlText } from '../../html/text.ts';
import { followedRows } from '../quarters.ts';
import type { Axis, Cell, Column, OnAxis, Table } from '../sheet.ts';
import { barChart, type BarRow } from './bars.ts';
import type { Drawing } from './drawing.ts';
import { trendChart } from './trend.ts';

/** The bars of a table: a chart for each axis they are measured on. */
export function barCharts({ columns, rows }: Table, title: string, drawing: Drawing): readonly string[] {
  return columns.flatMap((column, at) => {
    if (column.shows !== 'bar') return [];
    const drawn = rows.flatMap(({ label, cells, quiet }) => {
      const measured = measuredIn(cells[at]);
      return measured === undefined ? [] : [{ label, measured, quiet: quiet === true }];
    });
    const name = titleOf(column, title);
    const charts = [...Map.groupBy(drawn, ({ measured }) => kindOf(measured.axis)).values()];
    return charts.flatMap((alike) => [
      '<figure>',
      ...captionOf(column, alike.length, drawing),
      ...barChart(
        mostOf(alike),
        charts.length === 1 ? name : [name, ...alike.map(({ label }) => label)].join(' · '),
        drawing,
      ),
      '</figure>',
    ]);
  });
}

const titleOf = ({ head }: Column, title: string): string => (head === '' ? title : `${title}: ${head}`);

/** As many as fit a page of paper with their table begun; the table has them all. */
const most = 10;

/** The first of them, and those that are a line apart whatever their place. */
const mostOf = (rows: readonly BarRow[]): readonly BarRow[] => rows.filter(({ quiet }, at) => at < most || quiet);

function captionOf({ head }: Column, count: number, { words }: Drawing): readonly string[] {
  const parts = [head, count > most + 1 ? words.first(most) : ''].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`<figcaption>${htmlText(parts.join(' · '))}</figcaption>`];
}

/** Bars are side by side when they are measured on the same. */
const kindOf = ({ from, to }: Axis): string => `${from} ${to ?? ''}`;

function measuredIn(cell: Cell | undefined): OnAxis | undefined {
  return typeof cell === 'object' && 'part' in cell ? cell.measured : undefined;
}

/** A curve for each row of a table that was followed over the quarters. */
export function trendCharts(table: Table, drawing: Drawing): readonly string[] {
  const followed = followedRows(table);
  if (followed.length === 0) return [];
  return [
    '<div class="curves">',
    ...followed.flatMap(({ label, trend }) => [
      '<figure>',
      `<figcaption>${htmlText(label)}</figcaption>`,
      ...trendChart(trend, label, drawing),
      '</figure>',
    ]),
    '</div>',
  ];
}
