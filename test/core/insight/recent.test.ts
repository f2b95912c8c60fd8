import { describe, expect, it } from 'vitest';
import { daysAfter, monthsAfter } from '../../../src/core/date.ts';
import { quarterOf, readPeriod } from '../../../src/core/insight/period.ts';
import { fewInterviews, longerPeriod, recentSpan } from '../../../src/core/insight/recent.ts';
import type { Base } from '../../../src/core/insight/tally.ts';
import { numbersFrom } from '../../support/random.ts';

const floor = 5;

/** Held interviews by quarter, as they are counted. */
const basesOf = (days: readonly string[]): readonly Base[] =>
  [...Map.groupBy(days, quarterOf)].map(([quarter, own]) => ({ group: '', quarter, status: 'closed', n: own.length }));

const times = (n: number, day: string): readonly string[] => Array.from({ length: n }, () => day);

const spanOf = (days: readonly string[], today = '2026-11-25') => recentSpan(basesOf(days), today, floor);

describe('few interviews', () => {
  it('are told together, quarters that are over, as soon as there are enough of them', () => {
    const days = [...times(3, '2025-02-01'), ...times(2, '2025-08-01'), ...times(4, '2026-02-01')];
    expect(spanOf(days)).toEqual({
      period: { from: '2025-01-01', to: '2025-09-30', written: '2025-q1..2025-q3' },
      held: 4,
      since: '2025-q4',
      waiting: 4,
    });
    expect(spanOf([...days, '2026-09-30'])?.period.written).toBe('2025-q1..2026-q3');
  });

  it('do not count while their quarter is under way', () => {
    const days = [...times(5, '2026-02-01'), ...times(6, '2026-11-01')];
    expect(spanOf(days)).toMatchObject({ period: { written: '2026-q1' }, waiting: 6 });
    expect(spanOf(days, '2027-01-01')).toMatchObject({ period: { written: '2026-q1..2026-q4' }, waiting: 0 });
  });

  it('go back two years, three where two have too few, and else all the way', () => {
    const old = times(5, '2020-02-01');
    expect(spanOf([...old, ...times(5, '2024-10-01'), ...times(5, '2026-02-01')])?.period.written).toBe(
      '2024-q4..2026-q1',
    );
    expect(spanOf([...old, ...times(5, '2024-09-30'), ...times(5, '2026-02-01')])?.period.written).toBe('2026-q1');
    expect(spanOf([...old, ...times(5, '2024-02-01'), '2026-02-01'])?.period.written).toBe('2024-q1');
    expect(spanOf([...old, ...times(5, '2023-09-30'), '2026-02-01'])?.period.written).toBe('2020-q1..2023-q3');
  });

  it('are many by whole parts, and by newer ones only when these are a group themselves', () => {
    const quarter = times(13, '2026-08-01');
    expect(spanOf([...quarter, ...times(2, '2026-11-01')])).toMatchObject({
      period: { written: '2026-q3' },
      waiting: 2,
    });
    expect(spanOf([...quarter, ...times(4, '2026-11-01')])).toMatchObject({ held: 17, waiting: 4 });
    expect(spanOf([...quarter, ...times(5, '2026-11-01')])).toBeUndefined();
    expect(spanOf([...times(10, '2026-02-01'), ...times(5, '2026-08-01'), '2026-11-01'])).toBeUndefined();
  });

  it('are not looked at like this when they are many, or not yet enough for anything', () => {
    expect(spanOf(times(fewInterviews, '2026-02-01'))).toBeUndefined();
    expect(spanOf(times(fewInterviews - 1, '2026-02-01'))).toBeDefined();
    expect(spanOf(times(4, '2026-02-01'))).toBeUndefined();
    expect(spanOf(times(8, '2026-11-01'))).toBeUndefined();
    expect(spanOf([])).toBeUndefined();
  });
});

interface Shown {
  readonly interviews: ReadonlySet<number>;
  /** It is about all of them, not about the recent ones. */
  readonly all: boolean;
}

/** What each report of a month shows over eight years, interviews coming in by chance. */
function history(seed: number): readonly Shown[] {
  const random = numbersFrom(seed);
  const gap = 12 + random() * 120;
  const days: string[] = [];
  for (let day = '2019-01-10'; day < '2027-01-01'; day = daysAfter(day, 1 + Math.floor(random() * 2 * gap)))
    days.push(day);
  return Array.from({ length: 96 }, (_, month) => {
    const today = monthsAfter('2019-01-31', month);
    const known = days.filter((day) => day <= today);
    const period = recentSpan(basesOf(known), today, floor)?.period;
    const { from = '', to = '9999' } = period ?? {};
    const interviews = new Set(known.flatMap((day, at) => (day >= from && day <= to ? [at] : [])));
    return { interviews, all: period === undefined };
  });
}

/** How many of one are not among the others. */
const without = (one: ReadonlySet<number>, others: ReadonlySet<number>): number =>
  [...one].filter((at) => !others.has(at)).length;

describe('from one month to the next', () => {
  it('what few interviews show changes by none or by a whole group of them, also when they become many', () => {
    const changes = { few: 0, many: 0 };
    for (let seed = 1; seed <= 90; seed += 1) {
      const shown = history(seed);
      for (const [at, now] of shown.entries()) {
        const before = shown[at - 1];
        if (before === undefined || before.all) continue;
        const [come, gone] = [without(now.interviews, before.interviews), without(before.interviews, now.interviews)];
        expect([seed, at, come === 0 || come >= floor, gone === 0 || gone >= floor]).toEqual([seed, at, true, true]);
        if (come + gone > 0) changes[now.all ? 'many' : 'few'] += 1;
      }
    }
    expect(changes.few).toBeGreaterThan(200);
    expect(changes.many).toBeGreaterThan(20);
  });

  it('they would change by fewer, if the last two years were counted from today', () => {
    const random = numbersFrom(3);
    const days = Array.from({ length: 40 }, () => daysAfter('2023-01-01', Math.floor(random() * 1400))).toSorted();
    const shown = Array.from({ length: 20 }, (_, month) => {
      const today = monthsAfter('2025-01-31', month);
      return new Set(
        days.filter((day) => day <= today && day > monthsAfter(today, -24)).map((day) => days.indexOf(day)),
      );
    });
    const small = shown.filter((now, at) => {
      const come = without(now, shown[at - 1] ?? now);
      return come > 0 && come < floor;
    });
    expect(small.length).toBeGreaterThan(5);
  });
});

describe('a period with too few interviews', () => {
  const longer = (days: readonly string[], period: string, today = '2026-11-25'): string | undefined => {
    const asked = readPeriod(period);
    return asked && longerPeriod(basesOf(days), asked, today, floor)?.written;
  };
  const days = [...times(3, '2024-12-10'), ...times(2, '2025-05-01'), ...times(2, '2026-03-02')];

  it.each([
    ['2026', '2025..2026', [...days, '2025-06-01']],
    ['2026-q1', '2024-04..2026-03', days],
    ['2026-03-01..2026-03-31', '2024-04..2026-03', days],
    ['2026-01..', '2024..2026', days],
    ['2024-12', undefined, days],
    ['..2026', undefined, times(2, '2026-03-02')],
    ['9999', '2026', times(6, '2026-03-02')],
    ['2026-11..9999', '2026', times(6, '2026-03-02')],
  ])('%s would have enough as %s', (asked, enough, held) => {
    expect(longer(held, asked)).toBe(enough);
  });

  it('has no longer one that would do where all there are are too few', () => {
    expect(longer(times(4, '2020-01-01'), '2026')).toBeUndefined();
  });
});
