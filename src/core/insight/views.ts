import { preventables } from '../interview/facts.ts';
import { codedMeasure, numbersIn } from './coded.ts';
import { sum } from './figure.ts';
import { isUnder } from './floor.ts';
import type { Frame } from './frame.ts';
import { kappaOf } from './kappa.ts';
import { hiddenRow, shownRow, type Measured } from './margin.ts';
import type { FigureRow } from './report.ts';
import { countOf, spread } from './spread.ts';
import type { Counted, Counts, Judged, Tally } from './tally.ts';

/** Who says whether it could have been prevented. */
export const viewers = ['leaver', 'interviewer', 'hr'] as const;
export type Viewer = (typeof viewers)[number];

/** The measure a viewer's judgements are; the leaver's are answers. */
export const viewMeasures = {
  leaver: 'preventable',
  interviewer: 'preventable-interviewer',
  hr: 'preventable-hr',
} as const satisfies Readonly<Record<Viewer, string>>;

export const pairs = [
  ['leaver', 'interviewer'],
  ['leaver', 'hr'],
  ['interviewer', 'hr'],
] as const satisfies readonly (readonly [Viewer, Viewer])[];
export type Pair = (typeof pairs)[number];

export const pairCode = ([one, other]: Pair) => `${one}-${other}` as const;

/** The views of others than the leaver. */
export function otherViews({ all, groups }: Counted): readonly Measured[] {
  return (['interviewer', 'hr'] as const).map((viewer) =>
    codedMeasure(
      { section: 'preventable', measure: viewMeasures[viewer], order: preventables },
      spread(judgementsOf(all, viewer), groups === undefined ? [] : judgementsOf(groups, viewer)),
    ),
  );
}

/** A viewer's judgements as answers to a measure. */
function judgementsOf({ judged = [] }: Counts, viewer: Viewer): readonly Tally[] {
  const measure = viewMeasures[viewer];
  return judged.flatMap((row) => {
    const { group, n } = row;
    return row[viewer] === ''
      ? []
      : ['answered', row[viewer]].map((code) => ({ measure, code, group, quarter: '', n }));
  });
}

/**
 * How far each two of them agree, over the interviews both have judged. Two views side by side are a table of many cells,
 * so its floor is twice the usual one. And the whole of one view less the interviews in the table is those the other has
 * not judged: where these are few and the answers are the leavers', the figure is hidden, for with it they could be
 * looked for. Quarters and groups have none.
 */
export function agreementRows({ all }: Counted, { floor }: Frame): readonly FigureRow[] {
  const judged = all.judged ?? [];
  const answered = numbersIn(all.tallies.filter(({ measure }) => measure === viewMeasures.leaver)).get('answered') ?? 0;
  return pairs.flatMap((pair): readonly FigureRow[] => {
    const [one, other] = pair;
    const both = judged.filter((row) => row[one] !== '' && row[other] !== '');
    const n = countOf(both);
    const about = { section: 'preventable', measure: 'agreement', about: pairCode(pair) } as const;
    if (n === 0) return [];
    if (n < 2 * floor || (one === 'leaver' && isUnder(answered - n, floor))) return [hiddenRow(about)];
    const count = countOf(both.filter((row) => row[one] === row[other]));
    const kappa = kappaOf(tableOf(both, pair));
    return kappa === undefined ? [] : [shownRow(about, { code: about.about, n, count, ...kappa })];
  });
}

/** A row for each code of the one, a column for each of the other. */
function tableOf(judged: readonly Judged[], [one, other]: Pair): readonly (readonly number[])[] {
  return preventables.map((row) =>
    preventables.map((column) =>
      sum(judged.filter((each) => each[one] === row && each[other] === column).map(({ n }) => n)),
    ),
  );
}
