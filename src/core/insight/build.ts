import { directions } from '../template/codebook.ts';
import { codedMeasure } from './coded.ts';
import { coverageRows } from './coverage.ts';
import { enpsMeasure } from './enps.ts';
import { frameOf, type Asked, type Frame } from './frame.ts';
import { choiceCodes } from './labels.ts';
import { rowsOf, type Measured } from './margin.ts';
import { changeLooks, groupLooks, type Look } from './patterns/look.ts';
import { patternsAmong } from './patterns/pattern.ts';
import type { FigureRow, Report, ReportSection } from './report.ts';
import { spread, type Spread } from './spread.ts';
import type { Counted, Tally } from './tally.ts';
import { talkRows } from './talk.ts';
import { raisedIn, themeMeasures } from './themes.ts';
import { aboutTurnover, turnoverRows } from './turnover.ts';
import { agreementRows, otherViews } from './views.ts';

/** The report that integers from the store give: shares, means and scores, with what must not be seen hidden, in order. */
export function reportOf(counted: Counted, asked: Asked): Report {
  const frame = frameOf(counted, asked);
  const { period, only, by, floor } = asked;
  const { held, span } = frame;
  const measures = held < floor ? nothing : measuresOf(counted, frame);
  const employed = asked.employed && { ...asked.employed, period: period ?? {}, only };
  return {
    ...(period !== undefined && { period }),
    only,
    ...(by !== undefined && { by }),
    floor,
    held,
    missing: Math.max(0, floor - held),
    ...(span !== undefined && { quarters: span }),
    ...(employed !== undefined && aboutTurnover(employed, frame)),
    rows: [
      ...coverageRows(counted, frame),
      ...(employed === undefined ? [] : turnoverRows(counted, frame, employed)),
      ...(held < floor ? [] : figureRows(measures, counted, frame)),
    ],
    patterns: patternsAmong(looksAt(measures, counted, frame)),
  };
}

function figureRows({ before, after }: Measures, counted: Counted, frame: Frame): readonly FigureRow[] {
  const rows = (measures: readonly Measured[]): readonly FigureRow[] =>
    measures.flatMap((measured) => rowsOf(measured, frame));
  return [...rows(before), ...agreementRows(counted, frame), ...rows(after), ...talkRows(counted, frame)];
}

/** Everything that is looked at for what stands out. */
export const looksIn = (counted: Counted, frame: Frame): readonly Look[] =>
  frame.held < frame.floor ? [] : looksAt(measuresOf(counted, frame), counted, frame);

/** Groups; and beside none that were asked for, over time: the measures that no report shows quarter by quarter. */
function looksAt({ before, after }: Measures, { all }: Counted, frame: Frame): readonly Look[] {
  if (frame.held < frame.floor) return [];
  const looks = groupLooks([...before, ...after], frame);
  if (frame.by !== undefined) return looks;
  const changing = [...all.tallies.filter(({ measure }) => measure === 'reasons'), ...raisedIn(all)];
  return [...looks, ...changeLooks(changing, frame)];
}

/** Before and after how far the views agree. */
interface Measures {
  readonly before: readonly Measured[];
  readonly after: readonly Measured[];
}

const nothing: Measures = { before: [], after: [] };

/** Every measure there are answers to, in the order of the report. */
function measuresOf(counted: Counted, frame: Frame): Measures {
  const { all, groups, copies } = counted;
  const asked = copies.map(({ copy }) => copy);
  const tallies = Map.groupBy(all.tallies, ({ measure }) => measure);
  const grouped = Map.groupBy(groups?.tallies ?? [], ({ measure }) => measure);
  const answersTo = (measure: string): Spread<Tally> => spread(tallies.get(measure) ?? [], grouped.get(measure) ?? []);
  const ranked = (section: ReportSection, measure: string, order: readonly string[]): Measured =>
    codedMeasure({ section, measure, order }, answersTo(measure));
  const chosen = (section: ReportSection, measure: string, overTime = false): Measured =>
    codedMeasure({ section, measure, order: choiceCodes(asked, measure), overTime }, answersTo(measure));
  return {
    before: [
      ranked('reasons', 'reasons', []),
      ranked('reasons', 'primary-reason', []),
      ranked('reasons', 'direction', directions),
      chosen('preventable', 'preventable'),
      ...otherViews(counted),
    ],
    after: [
      ranked('preventable', 'stay', []),
      ...themeMeasures(counted, frame),
      enpsMeasure(answersTo('enps')),
      chosen('recommendation', 'would-return', true),
      chosen('more', 'raised-first'),
      chosen('more', 'thinking-since'),
      chosen('more', 'next'),
      chosen('more', 'mistreatment'),
    ],
  };
}
