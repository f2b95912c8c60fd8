import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/export/row.ts';
import { looksIn, reportOf } from '../../../src/core/insight/build.ts';
import { frameOf } from '../../../src/core/insight/frame.ts';
import type { Breakdown } from '../../../src/core/insight/breakdown.ts';
import { reportRows } from '../../../src/core/insight/rows.ts';
import { statuses } from '../../../src/core/interview/interview.ts';
import { numbersFrom } from '../../support/random.ts';
import { attackerOf, type Places } from './attacker.ts';
import { baseOf, countedOf, given, isHeld, type Talk } from './count-by-hand.ts';

const choices: Readonly<Record<string, readonly string[]>> = {
  reasons: ['load.volume', 'manager.support', 'sensitive'],
  'primary-reason': ['load.volume', 'manager.support', 'sensitive'],
  preventable: ['yes', 'partly', 'no'],
  'preventable-interviewer': ['yes', 'partly', 'no'],
  'preventable-hr': ['yes', 'partly', 'no'],
  stay: ['team', 'pay'],
  enps: ['2', '7', '10'],
  'would-return': ['yes', 'no'],
  mistreatment: ['yes', 'no'],
};
/** Nobody else leaves a question, and of the lines on what would have kept them only the themes count. */
const isNotAsked = (measure: string): boolean => measure.startsWith('preventable-') || measure === 'stay';

const themes = ['team', 'pay'];
const separations = ['resign', 'retire', 'redundant', 'mutual', ''];
const departments = ['Lager', 'IT', 'HR', 'Juridik', ''];
const saysWhy = ['retire', 'redundant'];

interface Made {
  readonly all: readonly Talk[];
  readonly by: Breakdown;
  readonly places: Places;
}

/** Up to 45 interviews in up to five groups and four quarters, unevenly, so that small numbers are common. */
function madeFrom(seed: number): Made {
  const random = numbersFrom(seed);
  const one = <T>(list: readonly T[], skew = 1): T | undefined => list[Math.floor(random() ** skew * list.length)];
  const by = seed % 2 === 0 ? 'department' : 'separation';
  const groups = (by === 'department' ? departments : separations).slice(0, 1 + Math.floor(random() * 5));
  const quarters = ['2025-q1', '2025-q2', '2025-q3', '2025-q4', '2026-q1', '2026-q2'].slice(
    0,
    1 + Math.floor(random() * 6),
  );
  const [skew, answering, scaling] = [1 + random() * 3, 0.2 + random() * 0.8, random()];
  const talk = (): Talk => {
    const group = one(groups, skew) ?? '';
    const answers = Object.entries(choices)
      .filter(() => random() < answering)
      .map(([measure, codes]) => [
        measure,
        [one(random() < 0.1 && !isNotAsked(measure) ? ['refused', 'dont-know'] : codes) ?? ''],
      ]);
    return {
      status: random() < 0.9 ? 'closed' : (one(statuses) ?? 'held'),
      quarter: one(quarters, 1 + skew / 2) ?? '',
      group,
      saysWhy: by === 'separation' && saysWhy.includes(group),
      answers: directed(Object.fromEntries(answers)),
      scales: Object.fromEntries(themes.filter(() => random() < scaling).map((theme) => [theme, [1 + random() * 4]])),
      raised: themes.filter(() => random() < 0.3),
    };
  };
  const all = Array.from({ length: Math.floor(random() * 46) }, talk);
  return { all, by, places: { groups, quarters, ...(by === 'separation' && { saysWhy }) } };
}

/** Whatever weighed most, reasons of work pushed; others have no direction. */
function directed(answers: Talk['answers']): Talk['answers'] {
  const primary = answers['primary-reason']?.[0] ?? 'refused';
  return choices['reasons']?.includes(primary)
    ? { ...answers, direction: primary === 'sensitive' ? [] : ['push'] }
    : answers;
}

/** As if everything that is looked at were a pattern; of the whole, in which patterns are looked for among departments. */
function rowsFor({ all, by }: Made, floor = 5, cut: 'by group' | 'of the whole' = 'by group'): readonly Row[] {
  const counted = countedOf(all, by);
  const asked = { only: {}, floor, countedBy: by, ...(cut === 'by group' && { by }) };
  const report = reportOf(counted, asked);
  const found = looksIn(counted, frameOf(counted, asked)).map((look) => ({ ...look, chance: 0, corrected: 0 }));
  return reportRows({ ...report, patterns: { looks: found.length, found } });
}

/** Every base there is to find out about: who could show something of a measure, or of a theme. */
const bases: readonly { measure: string; code: string; has: (talk: Talk) => boolean }[] = [
  { measure: 'status', code: '', has: () => true },
  ...[...Object.keys(choices), 'direction'].map((measure) => ({
    measure,
    code: '',
    has: (talk: Talk) => given(talk, baseOf(measure)).length > 0,
  })),
  ...themes.map((code) => ({ measure: 'score', code, has: ({ scales }: Talk) => scales[code] !== undefined })),
];

function subsetsOf(list: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** list.length - 1 }, (_, at) =>
    list.filter((_name, bit) => ((at + 1) >> bit) % 2 === 1),
  );
}

/** The groups, the quarters and the groups of a quarter with one to four interviews that can be calculated from the rows. */
function leaksOf(rows: readonly Row[], { all, places }: Made): readonly string[] {
  const held = all.filter(isHeld);
  const targets = [
    ...subsetsOf(places.groups).map((groups) => ({
      name: groups.join('+'),
      has: (group: string) => groups.includes(group),
    })),
    ...subsetsOf(places.quarters).map((quarters) => ({
      name: quarters.join('+'),
      has: (_: string, quarter: string) => quarters.includes(quarter),
    })),
    ...places.groups.flatMap((own) =>
      places.quarters.map((of) => ({
        name: `${own} in ${of}`,
        has: (group: string, quarter: string) => group === own && quarter === of,
      })),
    ),
  ];
  return bases.flatMap(({ measure, code, has }) => {
    const counted = held.filter(has);
    const attacker = attackerOf(rows, measure, code, places);
    // The whole is no secret: how many are missing to the floor is said.
    return targets
      .map((target) => ({ ...target, n: counted.filter(({ group, quarter }) => target.has(group, quarter)).length }))
      .filter(({ n }) => n > 0 && n < 5 && held.length >= 5)
      .filter((target) => attacker.knows(target.has))
      .map(({ name, n }) => `${measure} ${code} ${name}: ${n}`);
  });
}

/** `all`, a quarter, or from one to another. */
function isWithin(quarter: string, period: string): boolean {
  const [from = '', to = from] = period.split('..');
  return period === 'all' || (quarter >= from && quarter <= to);
}

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

describe('from one printed report', () => {
  it.each(seeds(0, 10))('no group or quarter of one to four can be calculated (%i)', (set) => {
    const leaks = seeds(set * 60, 60).flatMap((seed) => {
      const made = madeFrom(seed);
      const cuts = made.by === 'department' ? (['by group', 'of the whole'] as const) : (['by group'] as const);
      return cuts.flatMap((cut) => leaksOf(rowsFor(made, 5, cut), made).map((leak) => `${seed}, ${cut}: ${leak}`));
    });
    expect(leaks).toEqual([]);
  });

  it('with groups, what was said is told by them alone: no other cells can be taken from theirs', () => {
    const beside = seeds(0, 300).flatMap((seed) =>
      rowsFor(madeFrom(seed)).filter(({ group_by: by, period }) => by === 'all' && period !== 'all'),
    );
    expect(beside).toEqual([]);
  });

  it('they could, if only what is small itself were hidden', () => {
    const isSmall = ({ measure, n, count }: Row): boolean => Number(measure === 'status' ? count : n) < 5;
    const broken = seeds(0, 100).filter((seed) => {
      const made = madeFrom(seed);
      const rows = rowsFor(made, 1).map((row) => (isSmall(row) ? { ...row, hidden: 'true' } : row));
      return leaksOf(rows, made).length > 0;
    });
    expect(broken.length).toBeGreaterThan(60);
  });

  it('they could, if by separation it were said how many were asked for a reason', () => {
    const broken = seeds(0, 200).filter((seed) => {
      const made = madeFrom(seed);
      const open = rowsFor({ ...made, by: 'department' });
      return made.by === 'separation' && leaksOf(open, made).length > 0;
    });
    expect(broken.length).toBeGreaterThan(5);
  });

  it('every figure stands for five or more, but for the number of interviews there are', () => {
    const small = seeds(0, 300).flatMap((seed) =>
      rowsFor(madeFrom(seed)).filter(
        ({ hidden, measure, group_by: by, n, count }) =>
          hidden !== 'true' &&
          (Number(n) < 5 || (measure === 'status' && by !== 'all' && Number(count) > 0 && Number(count) < 5)) &&
          !(measure === 'status' && by === 'all'),
      ),
    );
    expect(small).toEqual([]);
  });

  it('every base that is shown is the true one', () => {
    for (const seed of seeds(0, 200)) {
      const made = madeFrom(seed);
      const held = made.all.filter(isHeld);
      for (const { measure, code, has } of bases) {
        const shown = rowsFor(made).filter(
          (row) =>
            row['measure'] === measure &&
            row['hidden'] !== 'true' &&
            !['refused', 'dont-know', 'not-held', 'unfinished', 'planned'].includes(String(row['code'])) &&
            (measure !== 'score' || row['code'] === code),
        );
        const truth = shown.map(({ group_by: by, group, period }) => {
          const here = held.filter(
            (talk) => (by === 'all' || talk.group === group) && isWithin(talk.quarter, String(period)),
          );
          return here.filter(has).length;
        });
        expect([seed, shown.map((row) => row[measure === 'status' ? 'count' : 'n'])]).toEqual([seed, truth]);
      }
    }
  });
});
