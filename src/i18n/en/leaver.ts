/** About one leaver's own: finding, copying and correcting what is kept about them. */
export const leaver = {
  list: {
    none: 'There is nobody yet. Begin an interview with: exit-talk start',
    noMatch: 'Nobody fits. exit-talk leaver list shows them all.',
    head: ['id', 'name', 'first day', 'interviews', 'newest', ''],
    held: (reference: string): string => `on hold: ${reference}`,
  },
};

/** Every language has exactly these. */
export type LeaverWords = typeof leaver;
