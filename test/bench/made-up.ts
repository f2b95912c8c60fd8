import type { Interview } from '../../src/core/interview/interview.ts';
import { madeUpInterviews } from '../../src/demo/interviews.ts';
import { copiesIn, type Place } from './place.ts';

/** Interviews from the product's own generator, the same each time. */
export function madeUp(count: number, place: Place): readonly Interview[] {
  return madeUpInterviews({ count, seed: 1, today: '2026-08-20', copies: copiesIn(place) });
}
