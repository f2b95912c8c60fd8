import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/insight/build.ts';
import type { Report } from '../../../src/core/insight/report.ts';
import { reportRows } from '../../../src/core/insight/rows.ts';
import type { Leavers } from '../../../src/core/insight/tally.ts';
import type { Employed } from '../../../src/core/insight/turnover.ts';
import { readPeriod } from '../../../src/core/insight/period.ts';
import { numbersFrom } from '../../support/random.ts';
import { attackerOf } from './attacker.ts';
import { aTalk, countedOf, type Talk } from './count-by-hand.ts';

const floor = 5;

/** A talk and what is known of whoever left. */
interface Leaving {
  readonly talk: Talk;
  readonly voluntary: boolean;
  readonly regretted?: boolean;
}

const leaving = (talk: Partial<Talk> = {}, voluntary = true, regretted?: boolean): Leaving => ({
  talk: aTalk(talk),
  voluntary,
  ...(regretted !== undefined && { regretted }),
});

interface Cut {
  readonly by?: 'department' | 'separation' | 'role';
  readonly period?: string;
  readonly only?: Employed['only'];
  readonly today?: string;
  readonly floor?: number;
}

function reportFor(all: readonly Leaving[], headcount: Employed['headcount'], cut: Cut = {}): Report {
  const { by, period: written, only = {}, today = '2026-12-31' } = cut;
  const period = written === undefined ? undefined : readPeriod(written);
  const leavers = all.map(({ talk, ...known }): Leavers => ({
    group: by === undefined ? '' : talk.group,
    year: talk.quarter.slice(0, 4),
    ...known,
    n: 1,
  }));
  const counted = countedOf(
    all.map(({ talk }) => talk),
    by,
  );
  const asked = { only, floor: cut.floor ?? floor, ...(by && { by }), ...(period && { period }) };
  return reportOf({ ...counted, leavers }, { ...asked, employed: { headcount, today } });
}

const told = (report: Report) =>
  report.rows
    .filter(({ section }) => section === 'turnover')
    .map(({ measure, group, n, count, value, hidden }) => [
      measure,
      group,
      ...(hidden ? ['hidden'] : [n, count, value]),
    ]);

const times = (count: number, one: Leaving): readonly Leaving[] => Array.from({ length: count }, () => one);
const year = (written: string) => ({ from: `${written}-01-01`, to: `${written}-12-31` });
const whole = (all: number, departments = {}) => ({ all, departments });

describe('turnover', () => {
  it('is who has left, by their own wish and to be missed, of those employed in whole years', () => {
    const all = [
      ...times(6, leaving()),
      ...times(3, leaving({}, true, true)),
      ...times(2, leaving({}, true, false)),
      ...times(2, leaving({}, false, true)),
    ];
    const report = reportFor(all, { '2026': whole(100) });
    expect(told(report)).toEqual([
      ['all', '', 100, 13, 0.13],
      ['voluntary', '', 100, 11, 0.11],
      ['regretted', '', 5, 3, 0.6],
    ]);
    expect(report.turnover).toEqual({ days: [year('2026')], whole: true, years: 1 });
  });

  it('counts a headcount for as much of the year as the period and today reach into it', () => {
    const all = times(6, leaving());
    expect(told(reportFor(all, { '2026': whole(100) }, { period: '2026-q1' }))[0]).toEqual([
      'all',
      '',
      25,
      6,
      Number((6 / ((100 * 90) / 365)).toFixed(4)),
    ]);
    const report = reportFor(all, { '2026': whole(100) }, { today: '2026-03-14' });
    expect(told(report)[0]).toEqual(['all', '', 20, 6, Number((6 / 20).toFixed(4))]);
    expect(report.turnover).toEqual({ days: [{ from: '2026-01-01', to: '2026-03-14' }], whole: false, years: 1 });
  });

  it('is about the years that have a headcount, together, and no others', () => {
    const all = [
      ...times(6, leaving({ quarter: '2025-q4' })),
      ...times(8, leaving()),
      ...times(5, leaving({ quarter: '2024-q1' })),
    ];
    expect(told(reportFor(all, { '2025': whole(100), '2026': whole(40) }))[0]).toEqual(['all', '', 140, 14, 0.1]);
    expect(told(reportFor(all, { '2019': whole(100) }, { period: '2026' }))).toEqual([]);
    expect(told(reportFor(all, {}))).toEqual([]);
  });

  it('names the years that are counted, those that follow on each other as one', () => {
    const spanOf = (...years: readonly string[]) =>
      reportFor(times(6, leaving()), Object.fromEntries(years.map((one) => [one, whole(100)]))).turnover;
    expect(spanOf('2023', '2025')).toEqual({ days: [year('2023'), year('2025')], whole: true, years: 2 });
    expect(spanOf('2023', '2024', '2026')?.days).toEqual([{ from: '2023-01-01', to: '2024-12-31' }, year('2026')]);
  });

  it('is hidden for departments that share a headcount, for they are written in two ways', () => {
    const all = [
      ...times(9, leaving()),
      ...times(7, leaving({ group: 'lager' })),
      ...times(8, leaving({ group: 'IT' })),
    ];
    const report = reportFor(all, { '2026': whole(100, { Lager: 30, IT: 20 }) }, { by: 'department' });
    expect(told(report).filter(([measure]) => measure === 'all')).toEqual([
      ['all', '', 100, 24, 0.24],
      ['all', 'Lager', 'hidden'],
      ['all', 'IT', 20, 8, 0.4],
      ['all', 'lager', 'hidden'],
    ]);
    expect(report.sharing).toEqual(['Lager', 'lager']);
    expect(reportFor(all, { '2026': whole(100) }, { by: 'department' }).sharing).toBeUndefined();
  });

  it('of few leavers is hidden, and of none is none', () => {
    expect(told(reportFor(times(4, leaving()), { '2026': whole(100) }))).toEqual([
      ['all', '', 'hidden'],
      ['voluntary', '', 'hidden'],
    ]);
    expect(told(reportFor([], { '2026': whole(100) }))[0]).toEqual(['all', '', 100, 0, 0]);
  });

  it('has nothing on whom to keep where nobody is judged, and few who are judged are hidden', () => {
    const kept = (judged: number) =>
      told(
        reportFor([...times(6, leaving()), ...times(judged, leaving({}, true, true))], { '2026': whole(100) }),
      ).slice(2);
    expect(kept(0)).toEqual([]);
    expect(kept(4)).toEqual([['regretted', '', 'hidden']]);
    expect(kept(5)).toEqual([['regretted', '', 5, 5, 1]]);
  });

  it('tells whom to keep of no department from which the few that are judged in another could be had', () => {
    const all = [
      ...times(9, leaving({}, true, true)),
      ...times(6, leaving({ group: 'Kontor' })),
      ...times(3, leaving({ group: 'Kontor' }, true, true)),
      ...times(7, leaving({ group: 'IT' }, true, false)),
      ...times(8, leaving({ group: 'HR' })),
    ];
    const headcount = { '2026': whole(200, { Lager: 30, Kontor: 50, IT: 40, HR: 20 }) };
    const rows = told(reportFor(all, headcount, { by: 'department' }));
    expect(rows.filter(([measure]) => measure === 'regretted')).toEqual([
      ['regretted', '', 19, 12, 0.6316],
      ['regretted', 'Kontor', 'hidden'],
      ['regretted', 'Lager', 9, 9, 1],
      ['regretted', 'IT', 'hidden'],
    ]);
    expect(rows.filter(([measure, , said]) => measure === 'all' && said === 'hidden')).toEqual([]);
  });

  it('by department has those with a headcount in every year; by anything else it has none', () => {
    const all = [
      ...times(9, leaving()),
      ...times(7, leaving({ group: 'Kontor' })),
      ...times(6, leaving({ group: 'IT' })),
    ];
    const headcount = { '2026': whole(100, { lager: 30, Kontor: 50 }) };
    expect(told(reportFor(all, headcount, { by: 'department' })).filter(([measure]) => measure === 'all')).toEqual([
      ['all', '', 100, 22, 0.22],
      ['all', 'Lager', 30, 9, 0.3],
      ['all', 'Kontor', 50, 7, 0.14],
    ]);
    const two = { ...headcount, '2025': whole(90, { Lager: 28 }) };
    expect(told(reportFor(all, two, { by: 'department' })).map(([, group]) => group)).not.toContain('Kontor');
    for (const by of ['separation', 'role'] as const) expect(told(reportFor(all, headcount, { by }))).toEqual([]);
  });

  it('names a department of the headcount that is probably misspelt, and says when no department has one', () => {
    const all = [...times(9, leaving({ group: 'Logistik' })), ...times(7, leaving({ group: 'Lager 1' }))];
    const by = (departments: Readonly<Record<string, number>>) =>
      reportFor(all, { '2026': whole(100, departments) }, { by: 'department' });
    const wrong = by({ Logistk: 30, 'lager 1': 20, 'Lager 2': 5 });
    expect([wrong.misnamed, wrong.undivided]).toEqual([[{ written: 'Logistk', meant: 'Logistik' }], undefined]);
    expect(by({ Logistk: 30 }).undivided).toBe(true);
    expect(by({ Logistik: 30, Juridik: 5 })).not.toHaveProperty('misnamed');
    expect(reportFor(all, { '2026': whole(100, {}) })).not.toHaveProperty('undivided');
  });

  it('of one department is reckoned from its own headcount; by any other filter it is not', () => {
    const all = times(9, leaving());
    const headcount = { '2026': whole(100, { Lager: 30 }) };
    expect(told(reportFor(all, headcount, { only: { department: 'Lager' } }))[0]).toEqual(['all', '', 30, 9, 0.3]);
    expect(told(reportFor(all, headcount, { only: { department: 'IT' } }))).toEqual([]);
    expect(told(reportFor(all, headcount, { only: { manager: 'Bo Ek' } }))).toEqual([]);
  });
});

const departments = ['Lager', 'IT', 'HR', 'Juridik', ''];

function madeFrom(seed: number) {
  const random = numbersFrom(seed);
  const skew = 1 + random() * 3;
  const all = Array.from({ length: Math.floor(random() * 40) }, () =>
    leaving(
      {
        group: departments[Math.floor(random() ** skew * departments.length)] ?? '',
        status: random() < 0.7 ? 'closed' : 'not-held',
      },
      random() < 0.7,
      random() < 0.7 ? random() < 0.5 : undefined,
    ),
  );
  const counted = departments.filter((name) => name !== '' && random() < 0.8);
  const headcount = { '2026': whole(200, Object.fromEntries(counted.map((name) => [name, 30]))) };
  return { all, headcount };
}

/** The departments and sets of them with one to four leavers whose number follows from the rows of turnover. */
function leaksOf(seed: number, shownFrom = floor): readonly string[] {
  const { all, headcount } = madeFrom(seed);
  const rows = reportRows(reportFor(all, headcount, { by: 'department', floor: shownFrom }))
    .filter(({ section }) => section === 'turnover')
    .map((row) => (shownFrom < floor && Number(row['count']) < floor ? { ...row, hidden: 'true' } : row));
  const named = new Set(rows.map(({ group }) => group));
  // who has no row is no nobody here: without a headcount there is none
  const unsaid = departments
    .filter((group) => !named.has(group) || group === '')
    .map((group) => ({ ...rows[0], measure: 'all', group_by: 'department', group, period: 'all', hidden: 'true' }));
  const attacker = attackerOf([...rows, ...unsaid], 'all', '', { groups: departments, quarters: ['2026'] });
  return Array.from({ length: 2 ** departments.length - 1 }, (_, at) =>
    departments.filter((_name, bit) => ((at + 1) >> bit) % 2 === 1),
  ).flatMap((set) => {
    const n = all.filter(({ talk }) => set.includes(talk.group)).length;
    const small = n > 0 && n < floor && all.length >= floor;
    return small && attacker.knows((group) => set.includes(group)) ? [`${seed}: ${set.join('+')} ${n}`] : [];
  });
}

describe('from turnover by department', () => {
  const seeds = Array.from({ length: 400 }, (_, seed) => seed);

  it('no departments with one to four leavers can be calculated', () => {
    expect(seeds.flatMap((seed) => leaksOf(seed))).toEqual([]);
  });

  it('they could, if only what is small itself were hidden', () => {
    expect(seeds.filter((seed) => leaksOf(seed, 1).length > 0).length).toBeGreaterThan(20);
  });

  it('no row stands for one to four leavers', () => {
    for (const seed of seeds) {
      const { all, headcount } = madeFrom(seed);
      const rows = reportFor(all, headcount, { by: 'department' }).rows;
      const shown = rows.filter(
        ({ section, measure, hidden }) => section === 'turnover' && measure === 'all' && !hidden,
      );
      expect(shown.filter(({ count = 0 }) => count > 0 && count < floor)).toEqual([]);
    }
  });
});
