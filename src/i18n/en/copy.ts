/** About the leaver's copy and what is passed on, to whoever makes them; their own words are in handed.ts. */
export const copy = {
  written: (file: string): string =>
    `Written to ${file}. It is confidential: it is for nobody but the one it is meant for.`,
  replyBy: (day: string, id: string): string =>
    `The leaver may reply until ${day}. Correct it until then with: exit-talk review ${id}`,
  notClosed: 'The interview is not closed, so the leaver may still change this.',
  /** The beginning of a file's name: no name of a person is in it. */
  fileName: 'exit-interview-copy',
};

/** Every language has exactly these. */
export type CopyWords = typeof copy;
