import { heightOn, measured, scoreAxis, wholeShareAxis } from './axis.ts';
import { answersTo, figureFor, shareOfCode, type Answers, type Figure, type Place } from './figures.ts';
import { inWords, scoreText, shareText, withBase } from './numbers.ts';
import { isTrend } from './quarters.ts';
import { choiceSentence, isTold, series, unsaidAfter, withoutFigures } from './series.ts';
import {
  stated,
  type Bar,
  type Part,
  type Scale,
  type Section,
  type Sentence,
  type Table,
  type TableRow,
} from './sheet.ts';
import { briefly, type Telling } from './telling.ts';
import { trendHead, trendOf } from './trend.ts';

/** Whether people would recommend the place and come back, with how it went over the quarters. */
export function recommendationSection(place: Place, telling: Telling): Section {
  const measures = [
    ...(isTold('enps', place, telling) ? [enps(place, telling)] : []),
    ...(isTold('would-return', place, telling) ? [wouldReturn(place, telling)] : []),
  ];
  const rows = measures.flatMap(({ row }) => row ?? []);
  const parts: readonly Part[] = measures.flatMap(({ said }) => said);
  return {
    heading: telling.messages.report.recommendation.title,
    goesOn: true,
    parts: rows.length === 0 ? parts : [tableOf(rows, telling), ...parts],
  };
}

function tableOf(rows: readonly TableRow[], telling: Telling): Table {
  const words = telling.messages.report.recommendation;
  const followed = rows.some(({ cells }) => isTrend(cells.at(-1)));
  return {
    kind: 'table',
    about: words.row,
    columns: [
      ...(telling.charts === true ? [{ head: '', shows: 'bar' } as const] : []),
      { head: words.value, shows: 'figure' },
      { head: words.answers, shows: 'figure' },
      ...(followed ? [{ head: trendHead(telling), shows: 'trend' } as const] : []),
    ],
    rows: followed ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
  };
}

/** A bar from where the axis begins, for charts only. */
function barOf(figure: Figure, axis: Scale, said: string, telling: Telling): readonly Bar[] {
  if (telling.charts !== true) return [];
  return [{ part: heightOn(axis, figure.value), ...measured(figure, axis, said, telling) }];
}

/** A measure as a row, when it has a figure, and what is said beside it. */
interface Told {
  readonly row?: TableRow;
  readonly said: readonly Sentence[];
}

function enps(place: Place, telling: Telling): Told {
  const words = telling.messages.report;
  const label = words.recommendation.enps;
  const answers = answersTo(place, 'enps');
  const score = figureFor(answers, '');
  if (score === undefined) return { said: [withoutFigures(label, answers, telling)] };
  const brief = (figure: Figure): string => scoreText(figure, briefly(telling));
  const said = (figure: Figure): string => withBase(brief(figure), figure.n, telling);
  const trend = trendOf(place, { measure: 'enps', code: '', axis: scoreAxis, said, brief }, telling);
  return {
    row: {
      label,
      cells: [
        ...barOf(score, scoreAxis, scoreText(score, telling), telling),
        scoreText(score, telling),
        words.answers(score.n),
        trend,
      ],
    },
    said: telling.full ? [makeup(answers, telling)] : [],
  };
}

/** Who an eNPS is made of. */
function makeup(answers: Answers, telling: Telling): Sentence {
  const { promoters, passives, detractors, enps: title } = telling.messages.report.recommendation;
  const labels: Readonly<Record<string, string>> = { promoters, passives, detractors };
  const shares = { ...answers, figures: answers.figures.filter(({ code }) => code !== '') };
  const said = series(shares, (code) => labels[code] ?? code, telling);
  return stated(title, `${said}${unsaidAfter(answers, telling)}`);
}

/** The share of yes; in full the others too. */
function wouldReturn(place: Place, telling: Telling): Told {
  const words = telling.messages.report;
  const label = words.recommendation.wouldReturn;
  const yes = shareOfCode(answersTo(place, 'would-return'), 'yes');
  const all = choiceSentence('would-return', label, place, telling);
  if (yes === undefined) return { said: [all] };
  const brief = (figure: Figure): string => shareText(figure, briefly(telling));
  const said = (figure: Figure): string => shareText(figure, briefly(telling), 'with its base');
  const axis = wholeShareAxis(words);
  const trend = trendOf(place, { measure: 'would-return', code: 'yes', axis, said, brief }, telling);
  const base = inWords(yes.n) ? '' : words.answers(yes.n);
  return {
    row: {
      label,
      cells: [...barOf(yes, axis, shareText(yes, telling), telling), shareText(yes, telling), base, trend],
    },
    said: telling.full ? [all] : [],
  };
}
