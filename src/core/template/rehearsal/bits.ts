import { fits, type Condition } from '../when.ts';
import type { Domain } from './domain.ts';
import { valuesFor } from './fitting.ts';

/** A set of demands that hold, one bit each. */
export type Bits = bigint;

/** One condition on the key at hand, with its bit. */
export interface Asked {
  readonly condition: Condition;
  readonly bit: Bits;
}

type Several = Extract<Domain, { kind: 'several' }>;

/** Ways to mark that are told apart; of a question with more, only the outermost are looked at. */
const mostWays = 64;

/** Every set of conditions that one answer can meet together. `exact` is false where some are left out. */
export function waysToMeet(
  domain: Domain,
  asked: readonly Asked[],
): { readonly ways: readonly Bits[]; readonly exact: boolean } {
  if (domain.kind === 'several') return waysToMark(domain, asked);
  const values = valuesFor(
    domain,
    asked.map(({ condition }) => condition),
  );
  return { ways: distinct(values.map((value) => bitsOf(value, asked))), exact: true };
}

const bitsOf = (value: string | number | readonly string[], asked: readonly Asked[]): Bits =>
  asked.reduce((bits, { condition, bit }) => (fits(value, condition) ? bits | bit : bits), 0n);

const distinct = (ways: readonly Bits[]): readonly Bits[] => [...new Set(ways)];

function waysToMark({ codes, alone, atMost, states }: Several, asked: readonly Asked[]): ReturnType<typeof waysToMeet> {
  const single = distinct(codes.map((code) => bitsOf([code], asked)));
  const apart = [...alone, ...states].map((one) => bitsOf(one, asked));
  let marked: readonly Bits[] = single;
  for (let count = 1; count < atMost; count += 1) {
    const more = distinct(marked.flatMap((bits) => [bits, ...single.map((one) => bits | one)]));
    if (more.length > mostWays)
      return { ways: distinct([...apart, ...single, single.reduce((all, one) => all | one, 0n)]), exact: false };
    if (more.length === marked.length) break;
    marked = more;
  }
  return { ways: distinct([...apart, ...marked]), exact: true };
}
