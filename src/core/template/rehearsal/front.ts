import type { Bits } from './bits.ts';

/** Minutes of one section on a way, and what went before. */
export interface Spent {
  readonly section: string;
  readonly minutes: number;
  readonly before: Spent | undefined;
}

/** How far a way has come: what holds on it, the minutes so far, and whether its section has begun. */
export interface Reached {
  readonly bits: Bits;
  readonly minutes: number;
  readonly begun: boolean;
  readonly spent?: Spent;
}

export type Better = 'shorter' | 'longer';

export const wins = (one: number, other: number, better: Better): boolean =>
  better === 'shorter' ? one < other : one > other;

/** All the ways as far as one stop: of those that nothing further on can tell apart, the better one. */
export class Front {
  readonly #better: Better;
  readonly #ways = new Map<string, Reached>();

  constructor(better: Better, ways: Iterable<Reached> = []) {
    this.#better = better;
    for (const way of ways) this.add(way);
  }

  get ways(): Iterable<Reached> {
    return this.#ways.values();
  }

  add(way: Reached): void {
    const name = `${way.begun ? '+' : ''}${way.bits.toString(16)}`;
    const known = this.#ways.get(name);
    if (known === undefined || wins(way.minutes, known.minutes, this.#better)) this.#ways.set(name, way);
  }

  /** No more than so many ways: what has least at stake is taken to hold on all of them, or on none for the shortest. */
  thinned(most: number, stakes: ReadonlyMap<Bits, number>): Front {
    if (this.#ways.size <= most) return this;
    const told = this.#toldApart();
    const least = [...stakes].filter(([bit]) => (bit & told) !== 0n).toSorted(([, one], [, other]) => one - other);
    return least.reduce<Front>((thin, [bit]) => (thin.#ways.size <= most ? thin : thin.#without(bit)), this);
  }

  #without(bit: Bits): Front {
    const settled = (bits: Bits): Bits => (this.#better === 'longer' ? bits | bit : bits & ~bit);
    return new Front(
      this.#better,
      [...this.ways].map((way) => ({ ...way, bits: settled(way.bits) })),
    );
  }

  /** What holds on some of the ways and not on others. */
  #toldApart(): Bits {
    let some = 0n;
    let all: Bits | undefined;
    for (const { bits } of this.ways) {
      some |= bits;
      all = all === undefined ? bits : all & bits;
    }
    return some & ~(all ?? 0n);
  }
}
