/** About one leaver's own: finding, copying and correcting what is kept about them. */
export const leaver = {
  list: {
    none: 'There is nobody yet. Begin an interview with: exit-talk start',
    noMatch: 'Nobody fits. exit-talk leaver list shows them all.',
    head: ['id', 'name', 'first day', 'interviews', 'newest', ''],
    held: (reference: string): string => `on hold: ${reference}`,
  },
  correct: {
    title: (name: string): string => `Correction · ${name}`,
    whichInterview: 'Which interview is it about?',
    undated: 'without a date',
    whichQuestion: 'Which question is it about?',
    whole: 'The interview as a whole',
    beside: 'What does the person want to have said? What is noted stays; this is written beside it.',
    fieldHint: 'Enter keeps the line · an empty Enter ends',
    label: 'Correction by the one who left',
    nothing: 'Nothing was written.',
    done: (count: number, name: string): string =>
      `${count === 1 ? 'The correction stands' : `${count} corrections stand`} beside what is noted about ${name}.`,
    renamed: (name: string, startedOn: string | undefined): string =>
      startedOn === undefined ? `Put right: ${name}.` : `Put right: ${name}, first day ${startedOn}.`,
    joined: 'Somebody was there by that name and first day already: the interviews are together now.',
  },
  export: {
    done: (name: string, folder: string): string =>
      `Everything kept about ${name} is in ${folder}: leaver.sv.html and leaver.en.html to read, leaver.json for other programs.`,
    check: (count: number): string =>
      count === 0
        ? 'Read it through before it is handed out. No name of anybody else was found.'
        : `Read it through before it is handed out: ${count} ${count === 1 ? 'place names' : 'places name'} somebody else. They are marked, and the top of the page says how to finish it.`,
    checked: 'It has been read through and can be handed out: it is no draft, and nothing is marked.',
    covered: (count: number): string =>
      count === 1 ? 'A name is covered in one place.' : `Names are covered in ${count} places.`,
    unexpected: ({ remarks, halves }: { readonly remarks: boolean; readonly halves: boolean }): string =>
      `It holds ${[remarks ? 'remarks' : '', halves ? 'what nobody entered' : ''].filter((part) => part !== '').join(' and ')}, too.`,
    confidential: 'Hand it to the right person, and then remove it here.',
  },
};

/** Every language has exactly these. */
export type LeaverWords = typeof leaver;
