import type { PromptWords } from '../../core/prompt.ts';

export const prompts: PromptWords = {
  menuTitle: 'Menu',
  menuHint: 'arrows or the first letter · Enter picks · Tab closes',
  filterHint: 'Search:',
  plainMenu: '? and Enter opens the menu',
  noMatch: (typed) => `Nothing fits “${typed}”. Erase it to see all.`,
  noSuchChoice: (typed) => `“${typed}” is none of the choices.`,
  full: 'No more can be marked. Unmark one first.',
  saving: 'Saving …',
  changeHint: 'Enter keeps the change · Esc leaves the line · an emptied line is struck',
  changeFirst: 'The line is changed: Enter keeps that, Esc leaves the line as it was.',
  plainChange: 'Change the line, then Enter. An empty one is struck, once you have confirmed it.',
  plainChangeAnew: 'Write the line anew, then Enter. An empty one leaves it as it was.',
  stripped: (count) =>
    count === 1 ? 'A character that is not text was left out.' : `${count} characters that are not text were left out.`,
};
