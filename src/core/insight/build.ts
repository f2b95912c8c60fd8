import { directions } from '../template/codebook.ts';
import { codedMeasure } from './coded.ts';
import { coverageRows } from './coverage.ts';
import { enpsMeasure } from './enps.ts';
import { frameOf, type Asked, type Frame } from './frame.ts';
import { choiceCodes } from './labels.ts';
import { rowsOf, type Measured } from './margin.ts';
import type { Report, ReportSection } from './report.ts';
import { spread, type Spread } from './spread.ts';
import type { Counted, Tally } from './tally.ts';
import { themeMeasures } from './themes.ts';
import { turnoverRows, turnoverSpan } from './turnover.ts';

/** The report that integers from the store give: shares, means and scores, with what must not be seen hidden, in order. */
export function reportOf(counted: Counted, asked: Asked): Report {
  const frame = frameOf(counted, asked);
  const { period, only, by, floor } = asked;
  const { held, span } = frame;
  const employed = asked.employed && { ...asked.employed, period: period ?? {}, only };
  const turnover = employed && turnoverSpan(employed);
  const figures = held < floor ? [] : measuresOf(counted, frame).flatMap((measured) => rowsOf(measured, frame));
  return {
    ...(period !== undefined && { period }),
    only,
    ...(by !== undefined && { by }),
    floor,
    held,
    missing: Math.max(0, floor - held),
    ...(span !== undefined && { quarters: span }),
    ...(turnover !== undefined && { turnover }),
    rows: [
      ...coverageRows(counted, frame),
      ...(employed === undefined ? [] : turnoverRows(counted, frame, employed)),
      ...figures,
    ],
  };
}

/** Every measure there are answers to, in the order of the report. */
function measuresOf(counted: Counted, frame: Frame): readonly Measured[] {
  const { all, groups, copies } = counted;
  const tallies = Map.groupBy(all.tallies, ({ measure }) => measure);
  const grouped = Map.groupBy(groups?.tallies ?? [], ({ measure }) => measure);
  const answersTo = (measure: string): Spread<Tally> => spread(tallies.get(measure) ?? [], grouped.get(measure) ?? []);
  const ranked = (section: ReportSection, measure: string, order: readonly string[]): Measured =>
    codedMeasure({ section, measure, order }, answersTo(measure));
  const chosen = (section: ReportSection, measure: string, overTime = false): Measured =>
    codedMeasure({ section, measure, order: choiceCodes(copies, measure), overTime }, answersTo(measure));
  return [
    ranked('reasons', 'reasons', []),
    ranked('reasons', 'primary-reason', []),
    ranked('reasons', 'direction', directions),
    chosen('preventable', 'preventable'),
    ...themeMeasures(counted, frame),
    enpsMeasure(answersTo('enps')),
    chosen('recommendation', 'would-return', true),
    chosen('more', 'raised-first'),
    chosen('more', 'thinking-since'),
    chosen('more', 'next'),
    chosen('more', 'mistreatment'),
  ];
}
