import type { Told } from '../../src/core/insight/patterns/behind.ts';
import { hiddenRow, shareFigure, shownRow, type Where } from '../../src/core/insight/margin.ts';
import type { FigureRow, Report, ReportSection } from '../../src/core/insight/report.ts';
import { labelsOf } from '../../src/core/insight/labels.ts';
import type { Language } from '../../src/core/language.ts';
import type { Page } from '../../src/core/page.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { formats, type FormatName, type Rendered } from '../../src/render/report/rendering.ts';
import type { Telling } from '../../src/render/report/telling.ts';
import { layout } from '../../src/terminal/layout.ts';
import { noPaint } from '../../src/terminal/paint.ts';
import { shippedCopies } from '../support/shipped.ts';

export const whole: Where = { groupBy: 'all', group: '' };
export const inQuarter = (quarter: string): Where => ({ ...whole, quarter });
export const ofDepartment = (group: string): Where => ({ groupBy: 'department', group });

const sectionOf: Readonly<Record<string, ReportSection>> = {
  status: 'coverage',
  reason: 'coverage',
  reasons: 'reasons',
  'primary-reason': 'reasons',
  direction: 'reasons',
  preventable: 'preventable',
  score: 'themes',
  raised: 'themes',
  enps: 'recommendation',
  'would-return': 'recommendation',
};

const about = (measure: string, theme = '') => ({ section: sectionOf[measure] ?? 'more', measure, about: theme });

/** How many of `n` there are of each code. */
export function counts(
  measure: string,
  n: number,
  of: Readonly<Record<string, number>>,
  where = whole,
): readonly FigureRow[] {
  return Object.entries(of).map(([code, count]) => shownRow(about(measure), shareFigure(code, count, n), where));
}

/** A mean or a score with this much on each side of it. */
export function value(measure: string, code: string, n: number, [mean, half]: Around, where = whole): FigureRow {
  return shownRow(about(measure), { code, n, value: mean, low: mean - half, high: mean + half }, where);
}

type Around = readonly [mean: number, half: number];

export const hidden = (measure: string, where = whole, theme = ''): FigureRow =>
  hiddenRow(about(measure, theme), where);

export function aReport(rows: readonly FigureRow[], report: Partial<Report> = {}): Report {
  return { only: {}, floor: 5, held: 96, missing: 0, rows, patterns: { looks: 0, found: [] }, ...report };
}

export interface Look {
  readonly language?: Language;
  readonly format?: FormatName;
  readonly full?: boolean;
  readonly intervals?: boolean;
  readonly plain?: boolean;
  readonly width?: number;
  readonly patterns?: readonly Told[];
  readonly overdue?: Telling['overdue'];
}

/** A report as it is printed, with the labels of the shipped codebook and templates. */
export async function printed(report: Report, look: Look = {}): Promise<string> {
  const rendered = await renderedAs(report, look);
  if ('bytes' in rendered) return Buffer.from(rendered.bytes).toString('latin1');
  return 'page' in rendered ? textOf(rendered.page, look.width ?? 80) : rendered.text;
}

/** The same before it is laid out. */
export async function renderedAs(report: Report, look: Look = {}): Promise<Rendered> {
  const { format = 'text', plain = false } = look;
  const { render } = await formats[format].load();
  return render(await tellingOf(report, look), { plain, hints: true, excel: false });
}

export async function tellingOf(report: Report, look: Look = {}): Promise<Telling> {
  const { language = 'sv', full = false, intervals = false, patterns = [], overdue } = look;
  return {
    report,
    patterns,
    ...(overdue && { overdue }),
    shortId: (id) => id.slice(0, 4),
    labels: labelsOf(shippedCopies().toReversed()),
    messages: await loadMessages(language),
    madeUp: false,
    full,
    intervals,
  };
}

const textOf = (page: Page, width: number): string =>
  layout(page, width, noPaint)
    .map((line) => `${line}\n`)
    .join('');
