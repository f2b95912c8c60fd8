/** About one leaver's own: finding, copying and correcting what is kept about them. */
export const leaver = {
  list: {
    none: 'There is nobody yet. Begin an interview with: exit-talk start',
    noMatch: 'Nobody fits. exit-talk leaver list shows them all.',
    head: ['id', 'name', 'first day', 'interviews', 'newest', ''],
    held: (reference: string): string => `on hold: ${reference}`,
  },
  export: {
    done: (name: string, folder: string): string =>
      `Everything kept about ${name} is in ${folder}: leaver.sv.html and leaver.en.html to read, leaver.json for other programs.`,
    check: (count: number): string =>
      count === 0
        ? 'Read it through before it is handed out. No name of anybody else was found.'
        : `Read it through before it is handed out: ${count} ${count === 1 ? 'place names' : 'places name'} somebody else. They are marked.`,
    confidential:
      'It holds remarks and what nobody entered, too. Hand it to the right person, and then remove it here.',
  },
};

/** Every language has exactly these. */
export type LeaverWords = typeof leaver;
