import { measured, shareAxis } from './axis.ts';
import { answersTo, figureFor, type Answers, type Figure, type Place } from './figures.ts';
import { inWords, shareText } from './numbers.ts';
import { isTold, series, unsaidSentence, withoutFigures } from './series.ts';
import { stated, type Cell, type Column, type Section, type Sentence, type Table, type TableRow } from './sheet.ts';
import { hasBars, type Telling } from './telling.ts';
import { reasonLabel } from './wording.ts';

/** As many as one takes in at a glance. */
const first = 5;

/** Why people leave: what was named, what weighed most, and where it drove them. */
export function reasonsSection(place: Place, telling: Telling): Section {
  const words = telling.messages.report;
  const lead = answersTo(place, 'reasons');
  const { title } = words.reasons;
  if (!isTold('reasons', place, telling)) return { parts: [] };
  if (lead.state !== 'shown') return { parts: [withoutFigures(title, lead, telling)] };
  return {
    heading: `${title} (${words.answers(lead.n)})`,
    parts: [
      reasonsTable(place, telling),
      ...directionSentence(place, telling),
      ...(telling.full ? unsaidSentence(lead, telling) : []),
    ],
  };
}

/** How many reasons are not shown. */
export function reasonsLeft(place: Place, telling: Telling): number {
  const named = namedFigures(answersTo(place, 'reasons'));
  return telling.full ? 0 : Math.max(0, named.length - first);
}

/** How many gave a reason; nothing where nobody did or it is hidden. */
export function reasonsBase(place: Place): number | undefined {
  return namedFigures(answersTo(place, 'reasons'))[0]?.n;
}

/** The reason named by most, or two that are named alike; nothing where it would be chance that one comes first. */
export function mostNamed(place: Place): readonly Figure[] {
  const named = namedFigures(answersTo(place, 'reasons'));
  const most = Math.max(...named.map(({ count }) => count));
  const alike = named.filter(({ count }) => count === most);
  const sensitive = figureFor(answersTo(place, 'reasons'), 'sensitive')?.count ?? 0;
  return most > 1 && most > sensitive && alike.length <= 2 ? alike : [];
}

/** Those that somebody named and that say what it is about; the sensitive ones are one line after them. */
const namedFigures = ({ figures }: Answers): readonly Figure[] =>
  figures.filter(({ code, count }) => code !== 'sensitive' && count > 0);

/** Reasons, most named first; with what share of all it weighed most for. */
export function reasonsTable(place: Place, telling: Telling): Table {
  const words = telling.messages.report.reasons;
  const lead = answersTo(place, 'reasons');
  const named = namedFigures(lead).toSorted((one, other) => other.count - one.count);
  const sensitive = figureFor(lead, 'sensitive');
  const shown = telling.full ? named : named.slice(0, first);
  const most = Math.max(...named.map(({ value }) => value), sensitive?.value ?? 0);
  const columns = columnsFor(place, telling);
  const rowOf = (figure: Figure): TableRow => ({
    label: reasonLabel(figure.code, telling),
    cells: columns.map(({ cellOf }) => cellOf(figure, most)),
  });
  return {
    kind: 'table',
    about: words.row,
    columns: columns.map(({ head, shows }) => ({ head, shows })),
    rows: [
      ...shown.map(rowOf),
      ...(sensitive === undefined || sensitive.count === 0 ? [] : [{ ...rowOf(sensitive), quiet: true } as const]),
    ],
  };
}

interface ReasonColumn extends Column {
  cellOf(figure: Figure, most: number): Cell;
}

/** Beside the share of the one that was named most. */
function shareBar(telling: Telling): ReasonColumn {
  const axis = shareAxis(telling.messages.report);
  return {
    head: '',
    shows: 'bar',
    cellOf: (figure, most) => ({
      part: most === 0 ? 0 : figure.value / most,
      ...measured(figure, axis, shareText(figure, telling), telling),
    }),
  };
}

function columnsFor(place: Place, telling: Telling): readonly ReasonColumn[] {
  const { reasons: words, digits } = telling.messages.report;
  const lead = answersTo(place, 'reasons');
  const primary = answersTo(place, 'primary-reason');
  const few = inWords(lead.n);
  const share = (figure: Figure): string => shareText(figure, telling);
  return [
    ...(hasBars(telling) ? [shareBar(telling)] : []),
    { head: few ? words.named : words.share, shows: 'figure', cellOf: share },
    ...(few ? [] : [{ head: words.count, shows: 'figure', cellOf: ({ count }: Figure) => digits(count) } as const]),
    ...(primary.state !== 'shown' ? [] : [primaryColumn(primary, telling)]),
  ];
}

/** What weighed most is one of those that were named; where nobody said so of a reason, it is none of them. */
function primaryColumn(primary: Answers, telling: Telling): ReasonColumn {
  const { reasons: words, digits } = telling.messages.report;
  const { n } = primary;
  return {
    head: inWords(n) ? words.primary : `${words.primary} (${digits(n)})`,
    shows: 'figure',
    cellOf: ({ code }) => shareText(figureFor(primary, code) ?? { code, n, count: 0, value: 0 }, telling),
  };
}

/** What weighed most in one sentence: something here, something elsewhere, life. */
function directionSentence(place: Place, telling: Telling): readonly Sentence[] {
  const words = telling.messages.report.reasons;
  const answers = answersTo(place, 'direction');
  const primary = answersTo(place, 'primary-reason');
  if (primary.state !== 'shown') return [withoutFigures(words.direction, primary, telling)];
  if (answers.state !== 'shown') return [];
  const labels: Readonly<Record<string, string>> = { push: words.push, pull: words.pull, life: words.life };
  return [
    stated(
      words.direction,
      series(answers, (code) => labels[code] ?? code, telling),
    ),
  ];
}
