import { isWord, type Asked, type Found } from './tokens.ts';

const capitals = /^\p{Lu}[\p{Lu}&]+(?=$|s$|:)/u;
const small = /\p{Ll}/u;

/** Abbreviations in capitals that not everybody knows. A text written in capitals throughout has none. */
export function abbreviationsIn({ text, sentences }: Asked, known: ReadonlySet<string>): readonly Found[] {
  if (!small.test(text)) return [];
  const words = sentences.flatMap(({ tokens }) => tokens.filter(isWord)).filter(({ written }) => written.length < 12);
  return words
    .flatMap(({ written, from, to }) => written.split('-').map((part) => ({ part, from, to })))
    .filter(({ part }) => {
      const letters = capitals.exec(part)?.[0];
      return letters !== undefined && !known.has(letters);
    });
}
