import { fits, type Condition } from '../when.ts';
import type { Domain } from './domain.ts';

type Several = Extract<Domain, { kind: 'several' }>;

/** The codes that meet a condition, a bit each. */
type Codes = bigint;

/** Codes that are tried before an answer is taken to be possible. */
const mostTries = 100;

/** Whether so few codes as may be marked together can meet all of these conditions. */
export function canHit(domain: Several, conditions: readonly Condition[]): boolean {
  const lists = [...new Set(conditions.map((condition) => codesOf(domain, condition)))];
  if (lists.includes(0n)) return false;
  if (lists.length <= domain.atMost) return true;
  let tries = 0;
  const hit = (open: readonly Codes[], left: number): boolean => {
    const [list] = open;
    if (list === undefined || open.length <= left) return true;
    if (left === 0) return false;
    return mostCommon(list, open).some((code) => {
      tries += 1;
      return tries > mostTries || hit(without(open, code), left - 1);
    });
  };
  return hit(lists, domain.atMost);
}

const without = (lists: readonly Codes[], code: Codes): readonly Codes[] => lists.filter((one) => (one & code) === 0n);

/** The codes of a list, first those that most of the others have too. */
function mostCommon(list: Codes, lists: readonly Codes[]): readonly Codes[] {
  const codes: (readonly [code: Codes, count: number])[] = [];
  for (let rest = list; rest !== 0n; rest &= rest - 1n) {
    const code = rest & -rest;
    codes.push([code, lists.length - without(lists, code).length]);
  }
  return codes.toSorted(([, one], [, other]) => other - one).map(([code]) => code);
}

/** Conditions are asked for again and again: by every question that hangs on them. */
const known = new WeakMap<Several, WeakMap<Condition, Codes>>();

function codesOf(domain: Several, condition: Condition): Codes {
  const own = known.get(domain) ?? new WeakMap<Condition, Codes>();
  known.set(domain, own);
  const before = own.get(condition);
  if (before !== undefined) return before;
  const codes = domain.codes.reduce(
    (all, code, index) => (fits([code], condition) ? all | (1n << BigInt(index)) : all),
    0n,
  );
  own.set(condition, codes);
  return codes;
}
