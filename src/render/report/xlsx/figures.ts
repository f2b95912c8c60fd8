import type { Cell, Row } from 'write-excel-file/universal';
import type { Row as FigureCells } from '../../../core/export/row.ts';
import type { FigureRow, Report } from '../../../core/insight/report.ts';
import { patternFigure, reportColumns, reportRows } from '../../../core/insight/rows.ts';
import { quarterText } from '../period.ts';
import type { Telling } from '../telling.ts';
import { dayCell, numberCell, textCell } from './cell.ts';
import { codeLabel, groupByLabel, groupName, measureLabel, sectionLabel } from './labels.ts';

interface FigureColumn {
  readonly head: string;
  readonly width: number;
  cellOf(figure: Figure): Cell;
}

/** A figure, and the same as a row of the contract. */
interface Figure {
  readonly row: FigureRow;
  readonly cells: FigureCells;
}

/** The columns of `report --format csv` in their order, with what each code means to the right of it. */
export function figureColumns(telling: Telling): readonly FigureColumn[] {
  return reportColumns.flatMap((name) => [contractColumn(name, telling), ...(labelColumns(telling)[name] ?? [])]);
}

export function figureRows(columns: readonly FigureColumn[], { report }: Telling): readonly Row[] {
  const contract = reportRows(report);
  return [
    columns.map(({ head }) => textCell(head, { strong: true })),
    ...figuresOf(report).map((row, at) => columns.map(({ cellOf }) => cellOf({ row, cells: contract[at] ?? {} }))),
  ];
}

/** Every figure in the order of the contract: the period it is compared with comes last. */
const figuresOf = ({ rows, patterns, earlier }: Report): readonly FigureRow[] => [
  ...rows,
  ...patterns.found.map(patternFigure),
  ...(earlier === undefined ? [] : figuresOf(earlier)),
];

const numbers: Readonly<Record<string, (row: FigureRow) => string>> = {
  n: () => '0',
  count: () => '0',
  value: formatOf,
  low: formatOf,
  high: formatOf,
  rest_n: () => '0',
  rest_count: () => '0',
  chance: () => '0.0000',
  corrected: () => '0.0000',
};

/** Of kappa two decimals, everything else that was counted as a percentage, and a mean as what it is the mean of. */
function formatOf({ measure, count }: FigureRow): string {
  if (measure === 'agreement') return '0.00';
  return count === undefined ? (means[measure] ?? '0.0') : '0%';
}

/** Scores and minutes are whole, and of refused questions each talk has a share. */
const means: Readonly<Record<string, string>> = {
  enps: '0',
  'talk-enps': '0',
  'talk-minutes': '0',
  'talk-refused': '0.0%',
};

function contractColumn(name: string, { messages }: Telling): FigureColumn {
  const { workbook: words } = messages.document;
  const heads: Readonly<Record<string, string>> = words.heads;
  const head = heads[name] ?? name;
  const format = numbers[name];
  return {
    head,
    width: format === undefined ? 16 : 12,
    cellOf: ({ row, cells }) => {
      const value = cells[name];
      if (name === 'hidden') return row.hidden ? textCell(messages.report.notShown) : undefined;
      if (value === undefined || value === '') return undefined;
      if (typeof value === 'string') return textCell(value);
      return numberCell(value, format?.(row) ?? '0.0');
    },
  };
}

function labelColumns(telling: Telling): Readonly<Record<string, readonly FigureColumn[]>> {
  const { heads } = telling.messages.document.workbook;
  const words = (head: string, width: number, of: (row: FigureRow) => string): FigureColumn => ({
    head,
    width,
    cellOf: ({ row }) => (of(row) === '' ? undefined : textCell(of(row))),
  });
  return {
    section: [words(heads.section_label, 22, (row) => sectionLabel(row, telling))],
    measure: [words(heads.measure_label, 28, (row) => measureLabel(row, telling))],
    code: [words(heads.code_label, 36, (row) => codeLabel(row, telling))],
    group_by: [words(heads.group_by_label, 18, (row) => groupByLabel(row, telling))],
    group: [words(heads.group_label, 24, (row) => groupName(row, telling))],
    period: [
      words(heads.period_label, 14, ({ quarter }) =>
        quarter === undefined ? '' : quarterText(quarter, telling.messages.report),
      ),
      { head: heads.period_from, width: 15, cellOf: ({ row }) => dayCell(firstDayOf(row.quarter)) },
    ],
  };
}

/** The day a quarter (`2026-q2`) begins on. */
function firstDayOf(quarter: string | undefined): string | undefined {
  if (quarter === undefined) return undefined;
  const month = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
