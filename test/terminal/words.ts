import type { PromptWords } from '../../src/core/prompt.ts';

/** Words that are easy to find on a screen. */
export const words: PromptWords = {
  menuTitle: 'MENU',
  menuHint: 'Tab closes',
  filterHint: 'Search:',
  plainMenu: '? opens the menu',
  noMatch: (typed) => `nothing fits "${typed}"`,
  noSuchChoice: (typed) => `"${typed}" is none of them`,
  full: 'no more',
  saving: 'Saving …',
  changeHint: 'Esc leaves it',
  changeFirst: 'enter it first',
  plainChange: 'change it',
  plainChangeAnew: 'write it anew',
  stripped: (count) => `${count} left out`,
};
