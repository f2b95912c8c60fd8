import { heightOn, meanAxis, measured } from './axis.ts';
import { answersTo, codesOf, figureFor, type Answers, type Figure, type Place } from './figures.ts';
import { inWords, meanText, shareText, withBase } from './numbers.ts';
import { withoutFigures } from './series.ts';
import { dash, stated, type Cell, type Column, type Section, type Sentence, type Table } from './sheet.ts';
import { briefly, hasBars, type Telling } from './telling.ts';
import { trendHead, trendOf } from './trend.ts';
import { inSentence } from '../codes.ts';
import { themeLabel } from './wording.ts';

/** As many as one takes in at a glance. */
const first = 5;

/** What the themes of the conversations look like: the lowest first; those without a scale are only raised. */
export function themesSection(place: Place, telling: Telling): Section {
  const words = telling.messages.report;
  const table = themesTable(place, telling);
  if (table === undefined) {
    const score = answersTo(place, 'score');
    return { parts: score.state === 'none' ? [] : [withoutFigures(words.themes.title, score, telling)] };
  }
  return {
    heading: words.themes.title,
    parts: [table, ...raisedToo(place, telling)],
  };
}

/** In full, the themes that were raised and have no scale. */
function raisedToo(place: Place, telling: Telling): readonly Sentence[] {
  const scored = codesOf(place, 'score');
  const raised = raisedOf(place).filter(({ code }) => !scored.includes(code));
  if (!telling.full || scored.length === 0 || raised.length === 0) return [];
  const said = raised.map((figure) => `${inSentence(themeLabel(figure.code, telling))} ${shareText(figure, telling)}`);
  return [stated(telling.messages.report.themes.raisedToo, said.join(', '))];
}

/** How many themes are not shown. */
export const themesLeft = (place: Place, telling: Telling): number =>
  themesOf(place).length - themesShown(place, telling).length;

/** The theme with the lowest mean; nothing where there is none. */
export function lowestTheme(place: Place): Figure | undefined {
  return codesOf(place, 'score')
    .flatMap((theme) => answersTo(place, 'score', { theme }).figures)
    .toSorted((one, other) => one.value - other.value)[0];
}

/** Whether some theme has a mean here that is not shown. */
export const hidesThemes = (place: Place): boolean =>
  codesOf(place, 'score').some((theme) => answersTo(place, 'score', { theme }).state === 'hidden');

/** The themes with a figure, lowest mean first; nothing where there is none. */
export function themesTable(place: Place, telling: Telling): Table | undefined {
  const shown = themesShown(place, telling);
  if (!shown.some((theme) => hasFigure(place, theme))) return undefined;
  const columns = columnsFor(place, telling);
  return {
    kind: 'table',
    about: telling.messages.report.themes.row,
    columns: columns.map(({ head, shows }) => ({ head, shows })),
    rows: shown.map((theme) => ({
      label: themeLabel(theme, telling),
      cells: columns.map(({ cellOf }) => cellOf(theme)),
    })),
  };
}

const scoreOf = (place: Place, theme: string): Figure | undefined => answersTo(place, 'score', { theme }).figures[0];

const hasFigure = (place: Place, theme: string): boolean =>
  scoreOf(place, theme) !== undefined || (figureFor(answersTo(place, 'raised'), theme)?.count ?? 0) > 0;

function themesOf(place: Place): readonly string[] {
  const mean = (theme: string): number => scoreOf(place, theme)?.value ?? Infinity;
  const scored = codesOf(place, 'score').toSorted((one, other) => mean(one) - mean(other));
  return scored.length > 0 ? scored : raisedOf(place).map(({ code }) => code);
}

const raisedOf = (place: Place): readonly Figure[] =>
  answersTo(place, 'raised')
    .figures.filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);

function themesShown(place: Place, { full }: Telling): readonly string[] {
  const themes = themesOf(place);
  return full ? themes : themes.filter((theme) => hasFigure(place, theme)).slice(0, first);
}

interface ThemeColumn extends Column {
  cellOf(theme: string): Cell;
}

/** A theme's mean (a bar or its interval), of how many, how often the theme was raised and, in full, how the mean went. */
function columnsFor(place: Place, telling: Telling): readonly ThemeColumn[] {
  const { themes: words, digits } = telling.messages.report;
  const axis = meanAxis(telling.messages.report);
  const scored = codesOf(place, 'score').some((theme) => scoreOf(place, theme) !== undefined);
  const raised = answersTo(place, 'raised');
  const inScore =
    (cellOf: (figure: Figure) => Cell, none = dash) =>
    (theme: string): Cell => {
      const figure = scoreOf(place, theme);
      return figure === undefined ? none : cellOf(figure);
    };
  const bar = inScore(
    (figure) => ({
      part: heightOn(axis, figure.value),
      ...measured(figure, axis, meanText(figure, telling), telling),
    }),
    '',
  );
  const means: readonly ThemeColumn[] = [
    ...(hasBars(telling) ? [{ head: '', shows: 'bar', cellOf: bar } as const] : []),
    { head: words.mean, shows: 'figure', cellOf: inScore((figure) => meanText(figure, telling)) },
    { head: words.answers, shows: 'figure', cellOf: inScore(({ n }) => digits(n)) },
  ];
  return [
    ...(scored ? means : []),
    ...(raised.state === 'shown' ? [raisedColumn(raised, telling)] : []),
    ...(telling.full && followed(place) ? [trendColumn(place, telling)] : []),
  ];
}

/** Whether the means of some quarters are known. */
const followed = ({ rows }: Place): boolean =>
  (rows.get('score') ?? []).some(({ quarter, hidden }) => quarter !== undefined && !hidden);

function raisedColumn(raised: Answers, telling: Telling): ThemeColumn {
  const { themes: words, digits } = telling.messages.report;
  const { n } = raised;
  return {
    head: inWords(n) ? words.raised : `${words.raised} (${digits(n)})`,
    shows: 'figure',
    cellOf: (code) => shareText(figureFor(raised, code) ?? { code, n, count: 0, value: 0 }, telling),
  };
}

function trendColumn(place: Place, telling: Telling): ThemeColumn {
  const brief = (figure: Figure): string => meanText(figure, briefly(telling));
  const said = (figure: Figure): string => withBase(brief(figure), figure.n, telling);
  const axis = meanAxis(telling.messages.report);
  return {
    head: trendHead(telling),
    shows: 'trend',
    cellOf: (theme) => trendOf(place, { measure: 'score', code: theme, theme, axis, said, brief }, telling),
  };
}
