/** Words that may be written, as many as a sentence can carry. */
export function listed(words: readonly (string | number)[]): string {
  const shown = words.slice(0, 20).join(', ');
  return words.length > 20 ? `${shown} …` : shown;
}
