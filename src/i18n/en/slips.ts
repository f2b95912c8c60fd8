import type { FileFault } from '../../core/fault.ts';
import type { SlipCode } from '../../core/template/slip.ts';

/** What is written as in another notation, or as YAML of another age has it: what to write instead. */
export type SlipSentences = {
  readonly [C in SlipCode]: (fault: Extract<FileFault, { code: C }>) => string;
};

export const slips: SlipSentences = {
  'unused-anchor': ({ name }) =>
    `What begins with & names a part of the file, and nothing refers to “${name}”. Put the text in quotes: "&${name} …".`,
  'merge-key': () => '“<<” does not join maps here. Write the keys out.',
  'first-sign': ({ sign, written }) =>
    `A text cannot begin with ${sign} without quotes: to YAML it means something else. Write "${written.replaceAll('"', "'")}".`,
  'cut-by-hash': ({ written }) =>
    `The text ends before “${written}”, because # after a space begins a comment. Put the whole text in quotes, or write “# ” with a space for a comment.`,
  'space-missing': ({ key, rest }) => `A space is missing after the colon. Write “${key}: ${rest}”.`,
  'list-sign': ({ sign }) =>
    sign === '-'
      ? 'A space is missing after the hyphen. Begin each line of a list with “- ”.'
      : `A list is not written with “${sign}”. Begin each line of it with a hyphen and a space: “- ”.`,
  'curly-quotes': ({ written }) =>
    `To YAML these quotation marks are part of the text and would be read aloud. Write straight ones: "${written}".`,
  invisible: ({ sign }) =>
    `Here stands a character that cannot be seen (${sign}), perhaps from a web page or a word processor. Delete it and type an ordinary space, or nothing.`,
  'conflict-mark': () =>
    'Two versions of the file were put together here. Keep one, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  'decimal-comma': ({ digits }) =>
    `The comma before ${digits} ends the number. Write decimals with a point: 1.${digits}.`,
  'not-a-number': ({ found: given, suggestion, whole }) => {
    if (suggestion !== undefined) return `“${given}” is not a number. Write ${suggestion}, without quotes.`;
    return whole === true
      ? `“${given}” is not a whole number. Write it with digits only: 2.`
      : `“${given}” is not a number. Write only digits, with a point before decimals: 2 or 2.5.`;
  },
  'word-for-boolean': ({ found: given, meant }) => `“${given}” is a text to YAML. Write ${String(meant)}.`,
};
