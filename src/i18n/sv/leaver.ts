import type { LeaverWords } from '../en/leaver.ts';

export const leaver: LeaverWords = {
  list: {
    none: 'Det finns ingen än. Börja ett samtal med: exit-talk start',
    noMatch: 'Ingen passar. exit-talk leaver list visar alla.',
    head: ['id', 'namn', 'första dag', 'samtal', 'senast', ''],
    held: (reference) => `spärrad: ${reference}`,
  },
};
