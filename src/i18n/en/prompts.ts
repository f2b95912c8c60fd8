import type { PromptWords } from '../../core/prompt.ts';

export const prompts: PromptWords = {
  menuTitle: 'Menu',
  menuHint: 'arrows or the first letter · Enter picks · Tab closes',
  filterHint: 'Search:',
  plainMenu: '? and Enter opens the menu',
  noSuchChoice: (typed) => `“${typed}” is none of the choices.`,
  saving: 'Saving …',
  stripped: (count) =>
    count === 1 ? 'A character that is not text was left out.' : `${count} characters that are not text were left out.`,
};
