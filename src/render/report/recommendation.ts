import { answersTo, figureFor, type Answers, type Figure, type Place } from './figures.ts';
import { scoreText, shareText } from './numbers.ts';
import { choiceSentence, series, unsaidSentence, withoutFigures } from './series.ts';
import { stated, type Cell, type Part, type Section, type TableRow } from './sheet.ts';
import type { Telling } from './telling.ts';
import { quartersOf, trendHead, trendOf, type Followed } from './trend.ts';

/** Whether people would recommend the place and come back, with how it went over the quarters. */
export function recommendationSection(place: Place, telling: Telling): Section {
  const words = telling.messages.report.recommendation;
  const over = quartersOf(telling).length > 0;
  const measures = [enps(place, telling), wouldReturn(place, telling)];
  const rows = measures.flatMap(({ row }) => row ?? []);
  const table: Part = {
    kind: 'table',
    about: words.row,
    columns: [
      { head: words.value, shows: 'figure' },
      { head: words.answers, shows: 'figure' },
      ...(over ? [{ head: trendHead(telling), shows: 'trend' } as const] : []),
    ],
    rows: rows.map((row) => (over ? row : { ...row, cells: row.cells.slice(0, 2) })),
  };
  return {
    heading: words.title,
    goesOn: true,
    parts: [...(rows.length > 0 ? [table] : []), ...measures.flatMap(({ said }) => said)],
  };
}

/** A measure as a row, when it has a figure, and what is said beside it. */
interface Told {
  readonly row?: TableRow;
  readonly said: readonly Part[];
}

function enps(place: Place, telling: Telling): Told {
  const words = telling.messages.report.recommendation;
  const answers = answersTo(place, 'enps');
  const score = figureFor(answers, '');
  if (score === undefined) return { said: [withoutFigures(words.enps, answers, telling)] };
  const text = (figure: Figure): string => scoreText(figure, { ...telling, intervals: false });
  const followed = { measure: 'enps', code: '', text, height: ({ value }: Figure) => (value + 100) / 200 };
  return {
    row: { label: words.enps, cells: cellsOf(scoreText(score, telling), score, followed, { place, telling }) },
    said: telling.full ? [...makeup(answers, telling), ...unsaidSentence(answers, telling)] : [],
  };
}

/** Who an eNPS is made of. */
function makeup(answers: Answers, telling: Telling): readonly Part[] {
  const { promoters, passives, detractors, enps: title } = telling.messages.report.recommendation;
  const labels: Readonly<Record<string, string>> = { promoters, passives, detractors };
  const shares = { ...answers, figures: answers.figures.filter(({ code }) => code !== '') };
  return [
    stated(
      title,
      series(shares, (code) => labels[code] ?? code, telling),
    ),
  ];
}

/** A single figure when some said yes; what else there is to choose is a matter of the template. */
function wouldReturn(place: Place, telling: Telling): Told {
  const words = telling.messages.report.recommendation;
  const yes = figureFor(answersTo(place, 'would-return'), 'yes');
  const all = choiceSentence('would-return', words.wouldReturn, place, telling);
  if (yes === undefined) return { said: [all] };
  const text = (figure: Figure): string => shareText(figure, { ...telling, intervals: false });
  const followed = { measure: 'would-return', code: 'yes', text, height: ({ value }: Figure) => value };
  return {
    row: { label: words.wouldReturn, cells: cellsOf(shareText(yes, telling), yes, followed, { place, telling }) },
    said: telling.full ? [all] : [],
  };
}

function cellsOf(
  said: string,
  { n }: Figure,
  followed: Followed,
  { place, telling }: { readonly place: Place; readonly telling: Telling },
): readonly Cell[] {
  return [said, telling.messages.report.answers(n), trendOf(place, followed, telling)];
}
