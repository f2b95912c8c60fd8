import type { Question, Section, Template } from '../template.ts';
import { factNames } from '../when.ts';
import { waysToMeet, type Asked, type Bits } from './bits.ts';
import type { Domain } from './domain.ts';
import type { Demand, Requirements } from './requirement.ts';

/** One question or silent section on the way through a template. */
export interface Stop {
  readonly section: Section;
  readonly question?: Question;
  readonly minutes: number;
  /** What must hold for it, one bit a demand. */
  readonly needs: Bits;
  /** What the facts about a leaver can make hold that are needed here first, fact by fact. */
  readonly facts: readonly (readonly Bits[])[];
  /** What an answer to it can make hold. */
  readonly ways: readonly Bits[];
  /** What is needed by nothing further on. */
  readonly done: Bits;
}

/** The way through a template, with what can be known before it. */
export interface Course {
  readonly stops: readonly Stop[];
  /** Minutes of the questions that ask for a demand directly: what is lost when it is not told apart. */
  readonly stakes: ReadonlyMap<Bits, number>;
  readonly exact: boolean;
}

/** The course of a template as the talk walks it: only what a condition can tell apart is kept of an answer. */
export function courseOf(template: Template, { direct }: Requirements, domains: ReadonlyMap<string, Domain>): Course {
  const bits = new Map<Demand, Bits>();
  const stakes = new Map<Bits, number>();
  const last = new Map<Bits, number>();
  const firsts = new Map<string, number>();
  const drafts = stopsIn(template).map((stop, index) => {
    const demands = [stop.section, ...(stop.question === undefined ? [] : [stop.question])].flatMap(
      (one) => direct.get(one) ?? [],
    );
    let needs = 0n;
    for (const demand of demands) {
      const bit = bits.get(demand) ?? 1n << BigInt(bits.size);
      bits.set(demand, bit);
      stakes.set(bit, (stakes.get(bit) ?? 0) + stop.minutes);
      last.set(bit, index);
      if (!firsts.has(demand.key)) firsts.set(demand.key, index);
      needs |= bit;
    }
    return { ...stop, needs };
  });
  const byKey = Map.groupBy(bits, ([{ key }]) => key);
  const waysOf = (key: string): ReturnType<typeof waysToMeet> => {
    const asked = (byKey.get(key) ?? []).map(([{ condition }, bit]): Asked => ({ condition, bit }));
    const domain = domains.get(key);
    return domain === undefined || asked.length === 0 ? { ways: [0n], exact: true } : waysToMeet(domain, asked);
  };
  const done = new Map<number, Bits>();
  for (const [bit, index] of last) done.set(index, (done.get(index) ?? 0n) | bit);
  const met = drafts.map(({ question }) => waysOf(question?.id ?? ''));
  return {
    stops: drafts.map((stop, index) => ({
      ...stop,
      facts: factNames.filter((name) => firsts.get(name) === index).map((name) => waysOf(name).ways),
      ways: met[index]?.ways ?? [0n],
      done: done.get(index) ?? 0n,
    })),
    stakes,
    exact: met.every(({ exact }) => exact),
  };
}

type Draft = Pick<Stop, 'section' | 'question' | 'minutes'>;

function stopsIn({ sections }: Template): readonly Draft[] {
  return sections.flatMap((section): readonly Draft[] =>
    section.record
      ? section.questions.map((question) => ({ section, question, minutes: question.minutes }))
      : [{ section, minutes: section.minutes ?? 0 }],
  );
}
