import type { Facts, FitReason } from './facts.ts';

/** What speaks against holding the talk like this. Each is said once, with why it is held so all the same. */
export const concerns = ['own-manager', 'several', 'late'] as const;
export type Concern = (typeof concerns)[number];

/** The fact that keeps why. */
export const whyFacts = {
  'own-manager': 'ownManagerWhy',
  several: 'severalWhy',
  late: 'lateWhy',
} as const satisfies Record<Concern, keyof Facts>;

/**
 * What speaks against a talk held on this day: the interviewer is the leaver's manager, there is somebody more from the
 * employer, or the last day has come. Somebody the leaver brings is none.
 */
export function concernsOn(facts: Facts, day: string): readonly Concern[] {
  const isSo: Readonly<Record<Concern, boolean>> = {
    'own-manager': facts.interviewerIsManager === 'yes',
    several: facts.others !== undefined,
    late: facts.lastDay !== undefined && facts.lastDay <= day,
  };
  return concerns.filter((concern) => isSo[concern]);
}

/** Those of them that nobody has given a reason for. */
export const openConcerns = (facts: Facts, day: string): readonly Concern[] =>
  concernsOn(facts, day).filter((concern) => facts[whyFacts[concern]] === undefined);

/** The reasons that were given, in the order of the concerns. */
export function reasonsGiven(facts: Facts): readonly { readonly concern: Concern; readonly why: FitReason }[] {
  return concerns.flatMap((concern) => {
    const why = facts[whyFacts[concern]];
    return why === undefined ? [] : [{ concern, why }];
  });
}
