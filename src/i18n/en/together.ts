/** Where somebody has had more than one interview. */
export const together = {
  /** In a report: how many have had any, where some have had several, and how many these are. */
  held: (held: string, known: string): string => `Interviews were held with ${held} of ${known} people`,
  several: (count: number): string =>
    count === 1
      ? 'One person has had more than one interview, and is counted once.'
      : `${count} people have had more than one interview; each of them is counted once.`,
  /** Before a purge. */
  purged: 'Interviews with one and the same person go on the same day, that of the first.',
  /** In `show`: what the other interview is, and what is said of it. */
  other: 'also with this person',
  ownManager: 'held by their own manager',
  follows: 'follows this one up',
  followed: 'followed up by this one',
};
export type TogetherWords = typeof together;
