/** Words that may be written, as many as a sentence can carry. */
export function listed(words: readonly (string | number)[], most = 20): string {
  const shown = words.slice(0, most).join(', ');
  return words.length > most ? `${shown} …` : shown;
}
