import type { Rule } from '../rule.ts';
import { scalesIn } from '../scales.ts';

/** A scale of numbers of which nobody knows what the ends mean. */
export const scaleEnds: Rule<'scale-ends'> = {
  id: 'scale-ends',
  kind: 'advice',
  matters: 68,
  find: ({ outline }) =>
    scalesIn(outline).flatMap(({ path, scale: { points, low, high, from, to } }) => {
      if (points !== undefined || (low !== undefined && high !== undefined)) return [];
      return [{ path, found: [...(low === undefined ? [from] : []), ...(high === undefined ? [to] : [])].join(', ') }];
    }),
};
