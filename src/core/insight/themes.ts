import { isHeld } from '../interview/interview.ts';
import { usualScale as scale } from '../template/scale.ts';
import { codedMeasure } from './coded.ts';
import { meanOf } from './figure.ts';
import type { Frame } from './frame.ts';
import { shareFigure, type Cell, type Measured } from './margin.ts';
import { cellsOf, countOf, spread, type Spread } from './spread.ts';
import type { Counted, Counts, Score, Tally } from './tally.ts';

/** The scales on each theme, lowest mean first, and in how many interviews the theme came up. */
export function themeMeasures({ all, groups }: Counted, { floor }: Frame): readonly Measured[] {
  const grouped = Map.groupBy(groups?.scores ?? [], ({ theme }) => theme);
  const scores = [...Map.groupBy(all.scores, ({ theme }) => theme)]
    .map(([theme, own]) => scoreMeasure(theme, spread(own, grouped.get(theme) ?? [])))
    .toSorted((one, other) => shownMean(one, floor) - shownMean(other, floor) || (one.about < other.about ? -1 : 1));
  const order = scores.map(({ about }) => about);
  const raised = codedMeasure(
    { section: 'themes', measure: 'raised', order },
    spread(raisedIn(all), groups === undefined ? [] : raisedIn(groups)),
  );
  const low = scores.map(({ about }) => lowMeasure(about, spread(inTheme(all, about), grouped.get(about) ?? [])));
  return [...scores, ...low, raised];
}

/** The mean a theme is placed by: one that is hidden must not show by its place, and comes after all others. */
function shownMean({ whole }: Measured, floor: number): number {
  const [mean] = whole.figures;
  return whole.n < floor || mean?.value === undefined ? scale.to + 1 : mean.value;
}

function scoreMeasure(theme: string, { whole, quarters, groups }: Spread<Score>): Measured {
  const cellOf = (scores: readonly Score[]): Cell => scoreCell(theme, scores);
  return {
    section: 'themes',
    measure: 'score',
    about: theme,
    whole: cellOf(whole),
    quarters: cellsOf(quarters, cellOf),
    groups: cellsOf(groups, cellOf),
  };
}

/** Each interview counts once, by the mean of its own scales on the theme. */
function scoreCell(theme: string, scores: readonly Score[]): Cell {
  const n = countOf(scores);
  const means = scores.map(({ total, scales, n: interviews }) => ({ value: total / scales, n: interviews }));
  return { n, figures: n === 0 ? [] : [{ code: theme, n, ...meanOf(means, scale) }] };
}

const inTheme = ({ scores }: Counts, theme: string): readonly Score[] =>
  scores.filter((score) => score.theme === theme);

/** Below the middle of the scale, by at least half a step. */
export const lowUnder = (scale.from + scale.to) / 2 - 0.5;

/** In how many interviews their own mean on a theme is low. Its quarters are those of the score. */
function lowMeasure(theme: string, { whole, groups }: Spread<Score>): Measured {
  const cellOf = (scores: readonly Score[]): Cell => {
    const n = countOf(scores);
    const low = countOf(scores.filter(({ total, scales }) => total / scales < lowUnder));
    return { n, figures: n === 0 ? [] : [shareFigure(theme, low, n)] };
  };
  return {
    section: 'themes',
    measure: 'low',
    about: theme,
    whole: cellOf(whole),
    quarters: new Map(),
    groups: cellsOf(groups, cellOf),
  };
}

/** Any interview that was held could have raised any theme: all of them are the base. */
export function raisedIn({ bases, raised }: Counts): readonly Tally[] {
  const measure = 'raised';
  return [
    ...bases.filter(isHeld).map(({ group, quarter, n }) => ({ measure, code: 'answered', group, quarter, n })),
    ...raised.map(({ theme, group, quarter, n }) => ({ measure, code: theme, group, quarter, n })),
  ];
}
