import { reportOf } from '../../../../src/core/insight/build.ts';
import type { Patterns } from '../../../../src/core/insight/patterns/pattern.ts';
import { numbersFrom } from '../../../support/random.ts';
import { aTalk, countedOf, type Talk } from '../count-by-hand.ts';

/** Ten departments of together 400 who left, over two and a half years. */
const sizes: Readonly<Record<string, number>> = {
  Logistik: 40,
  Kundtjänst: 70,
  Produktion: 60,
  Försäljning: 50,
  Inköp: 45,
  IT: 40,
  Ekonomi: 35,
  Service: 30,
  Lager: 20,
  HR: 10,
};
const departments = Object.entries(sizes).flatMap(([name, n]) => Array.from({ length: n }, () => name));
const quarters = Array.from({ length: 10 }, (_, at) => `${2024 + Math.floor(at / 4)}-q${(at % 4) + 1}`);

/** How often each is said by anybody: few often, many seldom, as in a real list of reasons. */
const rates: Readonly<Record<string, readonly number[]>> = {
  reasons: [0.2, 0.18, 0.15, 0.15, 0.15, 0.12, 0.1, 0.09, 0.08, 0.07, 0.06, 0.05, 0.05, 0.04, 0.03, 0.03, 0.02, 0.02],
  raised: [0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1],
  scales: [0.3, 0.25, 0.25, 0.2, 0.2, 0.15],
};

/** A reason that is named by 45 in 100 of one department, and by 15 in 100 of all others. */
export interface Planted {
  readonly reason: number;
  readonly department: string;
}

const [inside, outside] = [0.45, 0.15];

/** What a report finds among interviews that chance made, but for what is planted: `exactly` so many, or by lot too. */
export function foundAmong(
  seed: number,
  planted: readonly Planted[],
  plant: 'exactly' | 'by lot' = 'exactly',
): Patterns {
  const random = numbersFrom(seed);
  const lists = Object.fromEntries(
    Object.entries(rates).map(([kind, own]) => [kind, own.map((rate) => departments.map(() => random() < rate))]),
  );
  for (const { reason, department } of planted) {
    const sides = [true, false].flatMap((isInside) => {
      const own = departments.flatMap((name, at) => ((name === department) === isInside ? [at] : []));
      const rate = isInside ? inside : outside;
      if (plant === 'by lot') return own.filter(() => random() < rate);
      return shuffled(own, random).slice(0, Math.round(own.length * rate));
    });
    const named = new Set(sides);
    lists['reasons']?.splice(
      reason,
      1,
      departments.map((_, at) => named.has(at)),
    );
  }
  const says = (kind: string, at: number): readonly string[] =>
    (lists[kind] ?? []).flatMap((who, code) => (who[at] === true ? [`${kind}.${code}`] : []));
  const talks = departments.map((group, at): Talk => {
    const reasons = says('reasons', at);
    const low = says('scales', at);
    return aTalk({
      group,
      quarter: quarters[Math.floor(random() * quarters.length)] ?? '',
      answers: {
        reasons: reasons.length > 0 ? reasons : ['other'],
        enps: [String(Math.floor(random() * 11))],
        'would-return': [random() < 0.3 ? 'no' : 'yes'],
      },
      scales: Object.fromEntries(
        (rates['scales'] ?? []).map((_, theme) => [`scales.${theme}`, [low.includes(`scales.${theme}`) ? 2 : 4]]),
      ),
      raised: says('raised', at),
    });
  });
  const counted = countedOf(talks, 'department');
  return reportOf(counted, { only: {}, countedBy: 'department', floor: 5 }).patterns;
}

function shuffled(list: readonly number[], random: () => number): readonly number[] {
  return list
    .map((one) => ({ one, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ one }) => one);
}
