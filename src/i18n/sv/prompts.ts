import type { PromptWords } from '../../core/prompt.ts';

export const prompts: PromptWords = {
  menuTitle: 'Meny',
  menuHint: 'pilar eller första bokstaven · Enter väljer · Tab stänger',
  filterHint: 'Sök:',
  plainMenu: '? och Enter öppnar menyn',
  noMatch: (typed) => `Inget passar på ”${typed}”. Sudda för att se alla.`,
  noSuchChoice: (typed) => `”${typed}” är inget av valen.`,
  full: 'Fler går inte att markera. Avmarkera ett först.',
  saving: 'Sparar …',
  changeHint: 'Enter sparar ändringen · Esc låter raden stå · en tömd rad stryks',
  changeFirst: 'Raden är ändrad: Enter sparar det, Esc låter den stå som den var.',
  plainChange: 'Ändra raden och tryck Enter. En tom rad stryks, när du har bekräftat det.',
  plainChangeAnew: 'Skriv om raden och tryck Enter. En tom rad låter den stå som den var.',
  stripped: (count) =>
    count === 1 ? 'Ett tecken som inte är text togs bort.' : `${count} tecken som inte är text togs bort.`,
};
