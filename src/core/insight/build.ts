import { directions } from '../template/codebook.ts';
import { codedMeasure } from './coded.ts';
import { coverageRows } from './coverage.ts';
import { enpsMeasure } from './enps.ts';
import { frameOf, type Asked, type Frame } from './frame.ts';
import { choiceCodes } from './labels.ts';
import { rowsOf, type Measured } from './margin.ts';
import type { FigureRow, Report, ReportSection } from './report.ts';
import { spread, type Spread } from './spread.ts';
import type { Counted, Tally } from './tally.ts';
import { talkRows } from './talk.ts';
import { themeMeasures } from './themes.ts';
import { agreementRows, otherViews } from './views.ts';

/** The report that integers from the store give: shares, means and scores, with what must not be seen hidden, in order. */
export function reportOf(counted: Counted, asked: Asked): Report {
  const frame = frameOf(counted, asked);
  const { period, only, by, floor } = asked;
  const { held, span } = frame;
  const figures = held < floor ? [] : figureRows(counted, frame);
  return {
    ...(period !== undefined && { period }),
    only,
    ...(by !== undefined && { by }),
    floor,
    held,
    missing: Math.max(0, floor - held),
    ...(span !== undefined && { quarters: span }),
    rows: [...coverageRows(counted, frame), ...figures],
  };
}

/** Every measure there are answers to, in the order of the report. */
function figureRows(counted: Counted, frame: Frame): readonly FigureRow[] {
  const { all, groups, copies } = counted;
  const tallies = Map.groupBy(all.tallies, ({ measure }) => measure);
  const grouped = Map.groupBy(groups?.tallies ?? [], ({ measure }) => measure);
  const answersTo = (measure: string): Spread<Tally> => spread(tallies.get(measure) ?? [], grouped.get(measure) ?? []);
  const ranked = (section: ReportSection, measure: string, order: readonly string[]): Measured =>
    codedMeasure({ section, measure, order }, answersTo(measure));
  const chosen = (section: ReportSection, measure: string, overTime = false): Measured =>
    codedMeasure({ section, measure, order: choiceCodes(copies, measure), overTime }, answersTo(measure));
  const rows = (...measures: readonly Measured[]): readonly FigureRow[] =>
    measures.flatMap((measured) => rowsOf(measured, frame));
  const reasons = [
    ranked('reasons', 'reasons', []),
    ranked('reasons', 'primary-reason', []),
    ranked('reasons', 'direction', directions),
  ];
  const others = [
    ...themeMeasures(counted, frame),
    enpsMeasure(answersTo('enps')),
    chosen('recommendation', 'would-return', true),
    chosen('more', 'raised-first'),
    chosen('more', 'thinking-since'),
    chosen('more', 'next'),
    chosen('more', 'mistreatment'),
  ];
  return [
    ...rows(...reasons, chosen('preventable', 'preventable'), ...otherViews(counted)),
    ...agreementRows(counted, frame),
    ...rows(ranked('preventable', 'stay', []), ...others),
    ...talkRows(counted, frame),
  ];
}
