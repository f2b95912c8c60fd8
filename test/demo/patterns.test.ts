import { describe, expect, it } from 'vitest';
import type { Interview, Value } from '../../src/core/interview/interview.ts';
import { valueAt } from '../../src/core/interview/reasons.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { banks } from '../../src/demo/notes/banks.ts';
import { shippedCopies } from '../support/shipped.ts';

const today = '2026-08-20';
const copies = shippedCopies();
const many = madeUpInterviews({ count: 3000, seed: 11, today, copies });

/** The quarter the new manager came is the third of 2026 less five. */
const takeover = '2025-04-01';

type Group = readonly Interview[];

const inPeriod = (from: string, to: string, department: string, among: Group = many): Group =>
  among.filter(
    ({ facts: { heldOn = '', ...facts } }) => facts.department === department && heldOn >= from && heldOn < to,
  );

const before = (department: string): Group => inPeriod('2023-01-01', takeover, department);
const after = (department: string, among: Group = many): Group => inPeriod(takeover, '2027', department, among);

function valuesAt(group: Group, id: string): readonly Value[] {
  return group.flatMap(({ answers }) => answers.get(id)?.value ?? []);
}

function mean(group: Group, id: string): number {
  const numbers = valuesAt(group, id).map(Number);
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** Of -100 to 100. */
function enps(group: Group): number {
  const numbers = group.flatMap(({ copy, answers }) => Number(valueAt(copy.template, answers, 'enps') ?? []));
  const share = (fits: (number: number) => boolean): number => numbers.filter(fits).length / numbers.length;
  return 100 * (share((number) => number >= 9) - share((number) => number <= 6));
}

/** The share of those who gave reasons that gave one like this. */
function reasonShare(group: Group, like: RegExp): number {
  const picked = group.flatMap(({ copy, answers }) => {
    const value = valueAt(copy.template, answers, 'reasons');
    return typeof value === 'object' ? [value] : [];
  });
  return picked.filter((codes) => codes.some((code) => like.test(code))).length / picked.length;
}

const ordinary = ['Produktion', 'Försäljning', 'IT'];

describe('what a report on made-up interviews has to show', () => {
  it('in logistics, leadership goes wrong when a new manager takes over, and only then', () => {
    for (const scale of ['manager-support', 'leaders-word']) {
      expect(mean(before('Logistik'), scale)).toBeGreaterThan(3.1);
      expect(mean(after('Logistik'), scale)).toBeLessThan(2.3);
    }
    const managers = (group: Group) => new Set(group.map(({ facts }) => facts.manager));
    const [newOne, ...others] = managers(after('Logistik'));
    expect(others).toEqual([]);
    expect(managers(before('Logistik')).has(newOne)).toBe(false);
  });

  it('in logistics, people leave because of it, and no longer recommend the place', () => {
    const led = /^(manager|leadership)\./u;
    expect(reasonShare(after('Logistik'), led)).toBeGreaterThan(2 * reasonShare(before('Logistik'), led));
    expect(enps(after('Logistik'))).toBeLessThan(enps(before('Logistik')) - 40);
    const fell = (department: string) =>
      mean(before(department), 'manager-support') - mean(after(department), 'manager-support');
    for (const department of ordinary) expect(Math.abs(fell(department))).toBeLessThan(0.3);
  });

  it('in logistics, the notes tell of it, and not before it happened', () => {
    const told = new Set(
      Object.values(banks).flatMap((bank) =>
        Object.keys(bank).flatMap((key) => (key.startsWith('takeover ') ? (bank[key] ?? []) : [])),
      ),
    );
    const telling = (group: Group): number =>
      group.filter(({ answers }) => [...answers.values()].some(({ lines }) => lines.some(({ text }) => told.has(text))))
        .length / group.length;
    expect(telling(after('Logistik'))).toBeGreaterThan(0.8);
    expect(telling([...before('Logistik'), ...after('Produktion')])).toBe(0);
  });

  it('in customer service, the work grows for six quarters and all else stays', () => {
    const starts = ['2024-10-01', '2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01'];
    const load = starts.map((from, index) =>
      mean(inPeriod(from, starts[index + 1] ?? '2027', 'Kundtjänst'), 'workload'),
    );
    expect(load[0]).toBeGreaterThan(3.3);
    expect(load.at(-1)).toBeLessThan(2.5);
    const steps = load.slice(1).map((one, index) => one - (load[index] ?? 0));
    expect(steps.filter((step) => step > 0.25)).toEqual([]);
    const [early, late] = [
      inPeriod('2023-08-01', '2025-01-01', 'Kundtjänst'),
      inPeriod('2026-01-01', '2027', 'Kundtjänst'),
    ];
    expect(reasonShare(late, /^load\.volume$/u)).toBeGreaterThan(2 * reasonShare(early, /^load\.volume$/u));
    for (const scale of ['manager-support', 'growth', 'pay-fair'])
      expect(Math.abs(mean(early, scale) - mean(late, scale))).toBeLessThan(0.35);
  });

  it('finance is a good place, left for something else', () => {
    const finance = many.filter(({ facts }) => facts.department === 'Ekonomi');
    for (const scale of ['workload', 'manager-support', 'growth', 'belonging'])
      expect(mean(finance, scale)).toBeGreaterThan(3.9);
    expect(enps(finance)).toBeGreaterThan(30);
    const returns = valuesAt(finance, 'would-return');
    expect(returns.filter((code) => code === 'yes').length / returns.length).toBeGreaterThan(0.6);
    const push = /^(manager|leadership|load|role|culture|team)\./u;
    for (const department of ordinary) {
      const others = many.filter(({ facts }) => facts.department === department);
      expect(reasonShare(finance, push)).toBeLessThan(reasonShare(others, push) - 0.15);
    }
  });

  it('is in as few as the demo has, too', () => {
    const few = madeUpInterviews({ count: 280, seed: 1, today, copies });
    const early = inPeriod('2023-01-01', takeover, 'Logistik', few);
    expect(mean(after('Logistik', few), 'leaders-word')).toBeLessThan(mean(early, 'leaders-word') - 0.8);
    expect(enps(after('Logistik', few))).toBeLessThan(enps(early) - 30);
    const service = (from: string, to: string) => mean(inPeriod(from, to, 'Kundtjänst', few), 'workload');
    expect(service('2026-01-01', '2027')).toBeLessThan(service('2023-01-01', '2025-01-01') - 0.5);
    expect(enps(few.filter(({ facts }) => facts.department === 'Ekonomi'))).toBeGreaterThan(0);
  });

  it('has the answers of a person go together', () => {
    const pairs = many.flatMap(({ copy, answers }) => {
      const [number, back] = ['enps', 'would-return'].map((measure) => valueAt(copy.template, answers, measure));
      return typeof number === 'number' && typeof back === 'string' ? [{ number, back }] : [];
    });
    const yes = (fits: (number: number) => boolean): number => {
      const among = pairs.filter(({ number }) => fits(number));
      return among.filter(({ back }) => back === 'yes').length / among.length;
    };
    expect(yes((number) => number >= 9)).toBeGreaterThan(0.8);
    expect(yes((number) => number <= 4)).toBeLessThan(0.1);
    const sensitive = reasonShare(many, /^(health|harm)\./u);
    expect([sensitive > 0.01, sensitive < 0.08]).toEqual([true, true]);
    const mistreated = valuesAt(many, 'mistreatment');
    const share = mistreated.filter((code) => code === 'yes').length / mistreated.length;
    expect([share > 0.01, share < 0.09]).toEqual([true, true]);
  });
});
