import { changesBetween, type Change, type Side } from '../../core/insight/change.ts';
import type { Period } from '../../core/insight/period.ts';
import type { Report, ReportSection } from '../../core/insight/report.ts';
import type { Told } from '../../i18n/en/employer.ts';
import { unpooledIn } from './coverage.ts';
import { wholeOf } from './figures.ts';
import { differenceText, inWords, meanText, scoreText, shareText } from './numbers.ts';
import { periodText, quarterText } from './period.ts';
import { aside, sentence, type Section, type Table } from './sheet.ts';
import { briefly, type Telling } from './telling.ts';
import { atStart, reasonLabel, themeLabel } from './wording.ts';

/** As many of a kind as one takes in at a glance; those that are surely different come too. */
const first = 5;

/** Two periods side by side: what is surely different in words, then both figures with their difference. */
export function comparedSections(earlier: Report, telling: Telling): readonly Section[] {
  const { report, messages } = telling;
  const words = messages.employer.compared;
  const before = periodText(earlier, messages.report);
  const heading = atStart(words.title(periodText(report, messages.report), before));
  if (earlier.missing > 0) return [{ heading, parts: [sentence(words.few(before, earlier.held, earlier.floor))] }];
  const all = changesBetween(report, earlier).filter((change) => kindOf(change) !== undefined);
  const sure = all.filter((change) => change.sure);
  const said = sure.map((change) => sentence(sentenceOf(change, telling)));
  const parts = sure.length === 0 ? [sentence(words.nothing)] : [...said, aside(words.chance(all.length))];
  const left = unpooledIn(wholeOf(earlier), telling).map(({ topics, count }) =>
    sentence(words.notPooled(atStart(before), count, topics)),
  );
  return [
    { heading, parts: [...parts, ...left] },
    ...tablesOf(all, earlier, telling),
    { goesOn: true, parts: [aside(words.legend)] },
  ];
}

type Kind = 'reason' | 'theme' | 'score' | 'share';

/** What is told of a comparison; the rows for other programs have the rest. */
function kindOf({ measure, code }: Change): Kind | undefined {
  if (measure === 'reasons') return 'reason';
  if (measure === 'score') return 'theme';
  if (measure === 'enps') return code === '' ? 'score' : undefined;
  return (measure === 'preventable' || measure === 'would-return') && code === 'yes' ? 'share' : undefined;
}

function sentenceOf(change: Change, telling: Telling): string {
  const { compared } = telling.messages.employer;
  const { now, before, difference } = change;
  const told: Told = {
    label: labelOf(change, telling),
    more: difference.value > 0,
    now: sideText(change, now, telling),
    before: sideText(change, before, telling),
  };
  return compared[kindOf(change) ?? 'share'](told);
}

function tablesOf(changes: readonly Change[], earlier: Report, telling: Telling): readonly Section[] {
  const { reasons, themes, recommendation } = telling.messages.report;
  const tables: readonly (readonly [heading: string, about: string, of: readonly ReportSection[]])[] = [
    [reasons.title, reasons.row, ['reasons']],
    [themes.title, themes.row, ['themes']],
    [recommendation.title, recommendation.row, ['preventable', 'recommendation']],
  ];
  return tables.flatMap(([heading, about, of]) => {
    const own = changes.filter(({ section }) => of.includes(section));
    const shown = telling.full ? own : own.filter(({ sure }, at) => sure || at < first);
    return shown.length === 0 ? [] : [{ heading, parts: [tableOf(about, shown, earlier, telling)] }];
  });
}

function tableOf(about: string, changes: readonly Change[], earlier: Report, telling: Telling): Table {
  const { compared: words } = telling.messages.employer;
  const heads = [
    head(telling.report.period, words.now, telling),
    words.answers,
    head(earlier.period, words.before, telling),
    words.answers,
    words.difference,
  ];
  return {
    kind: 'table',
    about,
    columns: heads.map((text) => ({ head: text, shows: 'figure' })),
    rows: changes.map((change) => ({
      label: labelOf(change, telling),
      cells: [
        ...[change.now, change.before].flatMap((side) => [
          sideText(change, side, telling),
          side.count !== undefined && inWords(side.n) ? '' : telling.messages.report.digits(side.n),
        ]),
        differenceText(change.difference, kindOf(change) ?? 'share', telling),
      ],
    })),
  };
}

/** A period where it is short enough to stand over a column. */
function head(period: Period | undefined, otherwise: string, telling: Telling): string {
  if (period === undefined || period.written.includes('..')) return otherwise;
  return period.written.includes('q') ? quarterText(period.written, telling.messages.report) : period.written;
}

function sideText(change: Change, side: Side, telling: Telling): string {
  const figure = { code: '', ...side, count: side.count ?? 0 };
  if (side.count !== undefined) return shareText(figure, briefly(telling));
  return change.measure === 'enps' ? scoreText(figure, briefly(telling)) : meanText(figure, briefly(telling));
}

function labelOf({ measure, code }: Change, telling: Telling): string {
  const { recommendation, preventable } = telling.messages.report;
  if (measure === 'reasons') return reasonLabel(code, telling);
  if (measure === 'score') return themeLabel(code, telling);
  if (measure === 'enps') return recommendation.enps;
  return measure === 'preventable' ? preventable : recommendation.wouldReturn;
}
