import type { FileFault, Shape, ValueHint, YamlTrouble } from '../../core/fault.ts';
import type { Limits } from '../../core/template/template.ts';
import { listed } from '../listed.ts';
import { formFaults } from './form-faults.ts';
import { mappingFaults } from './importing.ts';
import { within } from './within.ts';
import { slips } from './slips.ts';
import { versionFaults } from './version-faults.ts';

/** One sentence for each thing that can be wrong with a file: what it is, and what to write instead. */
export type FaultSentences = {
  readonly [C in FileFault['code']]: (fault: Extract<FileFault, { code: C }>) => string;
};

const troubles: Readonly<Record<YamlTrouble, string>> = {
  tab: 'This line is indented with a tab. Use spaces: two for each step.',
  indentation: 'This line is not indented like the lines it belongs with. Use the same number of spaces.',
  colon: 'There is a second “: ” in this value. Put the text in quotes, "…", or indent the next line less.',
  'quote-text': 'This text goes on after its quotation mark or bracket has ended. Put the whole text in quotes: "…".',
  unclosed: 'A quotation mark, a bracket or a comma is missing here or just before. Add it.',
  escape: 'Between double quotes a backslash means something special. Write two of them, or use single quotes.',
  'several-documents': 'A second document begins here (“---”). Keep one in each file.',
  key: 'A key is missing its colon, or is no word. Write the key, a colon and a space: “ask: …”.',
  other: 'This is not YAML that can be read. Check brackets, quotation marks and indentation here.',
};

const shapes: Readonly<Record<Shape, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
  list: 'a list (lines that begin with “- ”, or [a, b])',
  map: 'keys with values (“key: value”)',
  nothing: 'nothing',
};

const found: Readonly<Record<Shape, string>> = { ...shapes, list: 'a list', map: 'keys with values' };

const foundBeside = (expected: Shape, given: Shape): string =>
  expected === 'whole-number' && given === 'number' ? 'one with decimals' : found[given];

const whenShapes = {
  values: (key: string): string => `List the answers that count: “${key}: [one, another]”.`,
  range: (key: string): string => `List numbers, or give limits: “${key}: { from: 1, to: 2 }”.`,
  months: (key: string): string => `It is counted in months: “${key}: { under: 12 }”.`,
};

const meantOr = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `Did you mean “${meant}”?`;

const oneOf = (known: readonly string[]): string => `Write one of: ${listed(known)}.`;

const between = ({ from, to }: Limits): string =>
  from === undefined && to === undefined ? '' : `, ${within({ from, to })}`;

function hint(expected: ValueHint): string {
  switch (expected.kind) {
    case 'range':
      return `Write a whole number from ${expected.from} to ${expected.to}.`;
    case 'codes':
      return meantOr(expected.meant, oneOf(expected.codes));
    case 'number':
      return `Write a number${between(expected)}.`;
    case 'note':
      return 'It takes words: write a note or a quote.';
    case 'date':
      return `Write a date like 2026-08-31${between(expected)}.`;
  }
}

export const faults: FaultSentences = {
  ...mappingFaults,
  ...slips,
  ...versionFaults,
  ...formFaults,
  yaml: ({ trouble }) => troubles[trouble],
  'duplicate-key': ({ key, firstLine }) => `“${key}” is already on line ${firstLine}. Keep one of them.`,
  'unknown-anchor': ({ name }) =>
    `A text that begins with * is a reference, and there is no “&${name}” above. Put the text in quotes: "*${name}".`,
  tag: ({ tag }) => `“${tag}” is a YAML tag, and tags are not used here. Remove it, or put the text in quotes.`,
  'too-many-aliases': () => 'The file refers to its own parts (“*name”) too many times. Write the parts out.',
  'too-deep': () => 'Too many lists or brackets inside each other. A template needs no more than ten levels.',
  'too-many-parts': () => 'The file has too many parts to be read. Divide it, or remove what is not needed.',
  'unknown-key': ({ key, meant, known }) =>
    `“${key}” is not used here. ${meantOr(meant, known.length === 0 ? 'Remove it.' : `What can stand here: ${listed(known, 24)}.`)}`,
  'missing-key': ({ key }) => `“${key}” is missing here. Add “${key}: …”.`,
  'wrong-shape': ({ expected, found: given }) =>
    given === 'nothing'
      ? `Nothing stands here. Write ${shapes[expected]}.`
      : `Here ${shapes[expected]} should stand, not ${foundBeside(expected, given)}.`,
  'needs-quotes': ({ written }) =>
    /^(?:null|~)$/iu.test(written)
      ? `To YAML ${written} is nothing at all. Write the text in quotes, "${written}", or leave it out.`
      : `YAML does not read ${written} as text. Put it in quotes: "${written}".`,
  'empty-text': () => 'The text is empty. Write it, or leave it out.',
  'split-text': ({ written, by }) =>
    by === 'comma'
      ? `The text was cut off at the comma before “${written}”. Put the whole text in quotes: "…".`
      : `The colon after “${written}” makes a key of it. Put the whole text in quotes: "…".`,
  'unknown-language': ({ language, known }) => `“${language}” is not a language that can be used. ${oneOf(known)}`,
  'not-one-of': ({ found: given, meant, known }) => `“${given}” cannot stand here. ${meantOr(meant, oneOf(known))}`,
  'bad-id': ({ found: given, suggestion }) =>
    `“${given}” cannot be an id: use a to z, 0 to 9 and “-”, at most 64 characters.${suggestion === undefined ? '' : ` Write “${suggestion}”.`}`,
  'bad-key-word': ({ found: given }) =>
    `“${given}” is no key word. Write one word or a few, with a hyphen where a word may go on: salary, over-, -time.`,
  'bad-year': ({ found: given }) => `“${given}” is not a year. Write it with four digits, like 2026.`,
  'bad-time': ({ found: given, suggestion }) =>
    `“${given}” is not a time. Write it like ${suggestion ?? '90 min, 1 h 30 min or 1.5 h'}.`,
  'out-of-range': ({ found: given, from, to }) => `${given} cannot stand here. Write a number from ${from} to ${to}.`,
  'duplicate-id': ({ id, firstLine }) =>
    `“${id}” is used already${firstLine === undefined ? '' : `, on line ${firstLine}`}. Give this one another name.`,
  'reserved-code': ({ found: given }) => `“${given}” is a word the program uses itself. Give this one another code.`,
  'duplicate-measure': ({ measure, question }) =>
    `The question “${question}” already feeds the measure “${measure}”. Keep it on one of them.`,
  'unknown-measure': ({ found: given, meant, known }) =>
    `There is no measure “${given}”. ${meantOr(meant, oneOf(known))}`,
  'measure-type': ({ measure, type, expected }) =>
    `The measure “${measure}” cannot be fed by a question of type ${type}. Write “type: ${expected.join('” or “type: ')}”.`,
  'measure-choices': ({ measure }) =>
    `The measure “${measure}” counts the reasons of the codebook. Write “choices: $reasons”.`,
  'measure-code': ({ measure, found: given, known }) =>
    `The measure “${measure}” is counted by ${listed(known)}, not by “${given}”. Write { code: ${known[0] ?? ''}, label: … } with your own words.`,
  'unknown-theme': ({ found: given, meant, known }) =>
    `The codebook has no theme “${given}”. ${meantOr(meant, oneOf(known))}`,
  'no-questions': () => 'There are no questions here. Add at least one; only small talk (“record: false”) has none.',
  'questions-and-sections': () => 'The template has both “sections” and “questions”. Put the questions into a section.',
  'unrecorded-questions': ({ section }) =>
    `Nothing is noted in the section “${section}” (record: false), so it cannot have questions. Move them, or remove “record: false”.`,
  'missing-choices': ({ type }) =>
    `A question of type ${type} needs something to choose from. Add “choices: [one, another]”, or “choices: $reasons”.`,
  'unwanted-choices': ({ type }) =>
    `A question of type ${type} has nothing to choose from. Write “type: choice” or “type: choices”, or remove “choices”.`,
  'discloses-type': ({ type }) =>
    `“discloses” is about a yes, so a question of type ${type} cannot have it. Write “type: yes-no”, or remove it.`,
  'too-few-choices': () => 'There must be at least two to choose from. Add one.',
  'missing-language': ({ language }) =>
    `This text is missing in the language “${language}”, which other texts have. Add “${language}: …”.`,
  'when-unknown': ({ key, meant }) =>
    `There is no question “${key}” to depend on. ${meantOr(meant, 'Write the id of an earlier question, or for example leaver.separation.')}`,
  'when-forward': ({ key }) =>
    `“${key}” has not been asked by then. Move this below it, or choose an earlier question.`,
  'when-open': ({ key }) =>
    `“${key}” has no fixed answers to depend on. Choose a question with choices, a scale or a number.`,
  'when-value': ({ key, found: given, known }) => `“${given}” is no answer to “${key}”. ${oneOf(known)}`,
  'when-shape': ({ key, expected }) => `This cannot be compared with “${key}”. ${whenShapes[expected](key)}`,
  'primary-before-reasons': () =>
    'The primary reason is one of those picked before. Put a question with “measure: reasons” above this one.',
  'over-budget': ({ section, minutes, budget }) =>
    section === undefined
      ? `The sections take ${minutes} min together, but the time budget is ${budget} min. Shorten one, or raise the budget.`
      : `What must be asked in “${section}” takes ${minutes} min, but its time budget is ${budget} min. Make a question “should”, or raise the budget.`,
  'unknown-question': ({ question, meant }) =>
    `The template has no question “${question}”. ${meantOr(meant, 'Check its id in the template.')}`,
  'does-not-apply': ({ question }) =>
    `“${question}” is not asked when the other answers are as they stand here. Remove it, or correct them.`,
  'bad-value': ({ question, found: given, expected }) => `${given} is no answer to “${question}”. ${hint(expected)}`,
  'true-false': ({ found: given }) =>
    `${String(given)} is not used here. Write ${given ? 'yes' : 'no'} where the question takes yes or no.`,
  'primary-not-picked': ({ reason }) =>
    `“${reason}” is not among the picked reasons. Add it to them, or choose one of them.`,
  'picked-twice': ({ found: given }) => `“${given}” is picked twice. Remove one of them.`,
  'themes-without-lines': () => 'Themes belong to lines, and there are none here. Write a note beside them.',
  'bad-date': ({ found: given }) => `“${given}” is not a date. Write it like 2026-08-31.`,
  'bad-share': ({ found: given, known }) =>
    given === 'with-name'
      ? 'with-name has to say to whom. Write { with-name: Bo Ek }.'
      : `“${given}” is not a sharing label. ${oneOf(known)}`,
};
