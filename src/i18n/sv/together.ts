import type { TogetherWords } from '../en/together.ts';

export const together: TogetherWords = {
  held: (held, known) => `Samtal har hållits med ${held} av ${known} personer`,
  several: (count) =>
    count === 1
      ? 'En person har haft mer än ett samtal och räknas en gång.'
      : `${count} personer har haft mer än ett samtal; var och en räknas en gång.`,
  purged: 'Samtal med en och samma person gallras samma dag, när det första ska bort.',
  other: 'också med samma person',
  ownManager: 'hölls av den egna chefen',
  follows: 'följer upp det här',
  followed: 'följs upp av det här',
};
