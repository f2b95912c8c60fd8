import { nearest } from './nearest.ts';

/** The known word that was meant, to be spread into a fault. */
export type Meaning = (found: string, known: readonly string[]) => { readonly meant?: string };

export const meaning: Meaning = (found, known) => {
  const meant = nearest(found, known);
  return meant === undefined ? {} : { meant };
};

/** What a file says, short enough for a sentence. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text;
}
