import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween } from '../../../src/core/date.ts';
import { overlap, periodBefore } from '../../../src/core/insight/before.ts';
import { readPeriod, type Period } from '../../../src/core/insight/period.ts';
import { numbersFrom } from '../../support/random.ts';

function period(text: string): Period {
  const read = readPeriod(text);
  if (read === undefined) throw new Error(`${text} is no period`);
  return read;
}

describe('the period before', () => {
  it.each([
    ['2026', '2025'],
    ['2026-q1', '2025-q4'],
    ['2026-03', '2026-02'],
    ['2024-03', '2024-02'],
    ['2025..2026', '2023..2024'],
    ['2026-01..2026-06', '2025-07..2025-12'],
    ['2025-q3..2026-q2', '2024-07..2025-06'],
    ['2026-03-01..2026-03-14', '2026-02-15..2026-02-28'],
    ['2026-03-15', '2026-03-14'],
    ['2026-01-01', '2025-12-31'],
  ])('%s is %s', (asked, before) => {
    const found = periodBefore(period(asked));
    expect(found).toEqual({ ...period(before), written: before });
  });

  it('ends the day before, lasts as long, and has no day in common', () => {
    const random = numbersFrom(7);
    for (let time = 0; time < 200; time += 1) {
      const from = daysAfter('2020-01-01', Math.floor(random() * 2000));
      const to = daysAfter(from, Math.floor(random() * 500));
      const asked = { from, to, written: `${from}..${to}` };
      const before = periodBefore(asked);
      expect(daysAfter(before?.to ?? '', 1)).toBe(from);
      expect(before && overlap(asked, before)).toBe(false);
      const whole = from.endsWith('-01') && daysAfter(to, 1).endsWith('-01');
      const asLong = daysBetween(before?.from ?? '', before?.to ?? '') === daysBetween(from, to);
      expect(whole || asLong).toBe(true);
    }
  });

  it('is none where the period is open at one end', () => {
    expect([periodBefore(period('2026..')), periodBefore(period('..2026'))]).toEqual([undefined, undefined]);
  });

  it.each([
    ['2026', '2025', false],
    ['2026', '2026-q1', true],
    ['2026..', '..2025', false],
    ['2026..', '2027', true],
    ['..2026', '..2025', true],
  ])('%s and %s have a day in common: %s', (one, other, common) => {
    expect(overlap(period(one), period(other))).toBe(common);
  });
});
