import { meaning, type Meaning } from './meaning.ts';

/** More faults than this are counted and not shown. */
const shown = 20;

/**
 * The known word that was meant, for the first that are asked about, in the order of the file: a file of nothing but
 * misspelt names would take for ever, and nobody reads what the last of them meant.
 */
export function fewMeanings(): Meaning {
  let left = shown;
  return (found, known) => (left-- > 0 ? meaning(found, known) : {});
}
