import type { PromptWords } from '../../core/prompt.ts';

export const prompts: PromptWords = {
  menuTitle: 'Meny',
  menuHint: 'pilar eller första bokstaven · Enter väljer · Tab stänger',
  filterHint: 'Sök:',
  plainMenu: '? och Enter öppnar menyn',
  noSuchChoice: (typed) => `”${typed}” är inget av valen.`,
  saving: 'Sparar …',
  stripped: (count) =>
    count === 1 ? 'Ett tecken som inte är text togs bort.' : `${count} tecken som inte är text togs bort.`,
};
