import { numbersIn, unsaidFigures } from './coded.ts';
import { enpsGroupOf, enpsOf, type EnpsGroup, type Given } from './figure.ts';
import { shareFigure, type Cell, type Measured } from './margin.ts';
import { cellsOf, countOf, type Spread } from './spread.ts';
import type { Tally } from './tally.ts';

const kinds: readonly EnpsGroup[] = ['promoters', 'passives', 'detractors'];

/** The eNPS and who it is made of. Quarters have the score alone. */
export function enpsMeasure({ whole, quarters, groups }: Spread<Tally>): Measured {
  const cell = fullCell(whole);
  return {
    section: 'recommendation',
    measure: 'enps',
    about: '',
    whole: { n: cell.n, figures: [...cell.figures, ...unsaidFigures(numbersIn(whole))] },
    quarters: cellsOf(quarters, scoreCell),
    groups: cellsOf(groups, fullCell),
  };
}

const scoreCell = (tallies: readonly Tally[]): Cell => cellOf(answersIn(tallies), []);

const fullCell = (tallies: readonly Tally[]): Cell => cellOf(answersIn(tallies), kinds);

function cellOf(answers: readonly Given[], shown: readonly EnpsGroup[]): Cell {
  const n = countOf(answers);
  if (n === 0) return { n, figures: [] };
  const shares = shown.map((kind) => {
    const own = answers.filter(({ value }) => enpsGroupOf(value) === kind);
    return shareFigure(kind, countOf(own), n);
  });
  return { n, figures: [{ code: '', n, ...enpsOf(answers) }, ...shares] };
}

/** The codes of an eNPS that are numbers are the answers. */
const answersIn = (tallies: readonly Tally[]): readonly Given[] =>
  tallies.filter(({ code }) => /^\d+$/u.test(code)).map(({ code, n }) => ({ value: Number(code), n }));
