import type { Kept } from '../../src/core/upkeep.ts';

/** An interview as its erasing by date sees it: held by nobody in particular, and needed by nobody. */
export function aKept(kept: Partial<Kept> & Pick<Kept, 'interviewId'>): Kept {
  return {
    leaverId: `of ${kept.interviewId}`,
    facts: {},
    createdAt: '2024-08-20T07:00:00.000Z',
    status: 'held',
    disclosureOpen: false,
    held: false,
    purged: false,
    ...kept,
  };
}
