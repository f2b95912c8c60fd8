import type { Interview } from './interview.ts';

/** Nothing came of any question yet but the time it took. */
export function isBlank({ answers, disclosures }: Pick<Interview, 'answers' | 'disclosures'>): boolean {
  if (disclosures.length > 0) return false;
  return [...answers.values()].every(
    ({ state, marks, parked, lines, drafts }) =>
      (state ?? marks ?? parked) === undefined && lines.length + drafts.length === 0,
  );
}
