import type { ImportProblem } from '../../core/import/problem.ts';
import type { TableTrouble } from '../../core/import/problem.ts';
import { listed } from '../listed.ts';
import type { FaultSentences } from './faults.ts';
import type { MappingFault } from '../../core/import/fault.ts';
import type { ProblemSentences } from './problems.ts';
import { proposal } from './proposal.ts';

const rows = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;
const interviews = (count: number): string => `${count} ${count === 1 ? 'interview' : 'interviews'}`;

const troubles: Readonly<Record<TableTrouble, string>> = {
  quotes: 'a quotation mark stands where none can, or one is missing. Save the file anew as CSV from the spreadsheet',
  'row-too-long': 'a row does not end. Look for a quotation mark that is never closed',
  'no-workbook': 'it looks like a workbook and is none. Open it in the spreadsheet, and save it as .xlsx or CSV',
  empty: 'there is nothing in its first row. The names of the columns stand there',
};

export const importProblems: Pick<ProblemSentences, ImportProblem['code']> = {
  'table-unreadable': ({ file, what, line }) =>
    `${file} cannot be read${line === undefined ? '' : ` (line ${line})`}: ${troubles[what]}.`,
  'table-too-large': ({ file, megabytes, rows: most }) =>
    `${file} is too large: of a workbook at most ${megabytes} MB, unzipped, and ${most} rows are read. Save it as CSV, which has no limit, or divide it.`,
  'table-encoding': ({ file, encoding }) =>
    `${file} is ${encoding === 'utf-16' ? 'saved as UTF-16' : 'not UTF-8'}. Save it anew: in Excel under Save As, as “CSV UTF-8”; in LibreOffice with the character set UTF-8.`,
  'table-changed': ({ file }) =>
    `${file} has been changed since it was looked at. Nothing was taken in. Run the command again, and look at it as it is now.`,
  'sheet-not-found': ({ file, sheet, known }) =>
    `${file} has no sheet ${sheet}. Those there are: ${listed(known)}. Write one after “sheet:” in the mapping.`,
  'column-twice': ({ file, column, first, second }) =>
    column === ''
      ? `${file} has columns without a name (${first} and ${second}). Give each a name of its own in the first row.`
      : `${file} has two columns called “${column}” (${first} and ${second}). Give one of them another name in the first row.`,
  'nothing-taken': ({ file, refused }) =>
    `Nothing of ${file} was taken in: ${refused === 1 ? 'its row was' : `all ${refused} rows were`} refused. See why above, correct the mapping, and try again.`,
};

export const mappingFaults: Pick<FaultSentences, MappingFault['code']> = {
  'unknown-column': ({ column, meant, known }) =>
    `The file has no column “${column}”. ${meant === undefined ? `Those there are: ${listed(known)}.` : `Did you mean “${meant}”?`}`,
  'said-twice': ({ what, column }) =>
    `“${what}” comes from the column “${column}” already. Ignore one of them: “ignore”.`,
  'values-alike': ({ text, first }) =>
    `“${text}” and “${first}” are the same text here, in any case, and mean different things. Keep one of them.`,
  'one-use': () =>
    'Say what the column is for, one thing: “field: …”, “reason: …” or “question: …”. Else write “ignore”.',
  'date-form': ({ found }) =>
    `“${found}” is no way to write a day. Use YYYY, MM or M, DD or D: for example MM/YYYY or D/M/YYYY.`,
  'no-reasons': () => 'The template asks for no reasons. Choose another, or add a question with “measure: reasons”.',
};

/** Taking in what was collected elsewhere. */
export const importing = {
  flags: {
    table: 'the table: CSV or XLSX, the names of the columns in its first row',
    mapping: 'what becomes of its columns: a YAML file',
    suggest: 'propose a mapping, to look through and correct',
    output: 'write the proposal to a file',
    yes: 'take in what fits without asking',
    undated: 'take in rows without a day too: they count as of today',
    refused: 'write the refused rows and why to a CSV file',
  },
  looking: (count: number): string => `${rows(count)} read …`,
  taking: (count: number): string => `${rows(count)} taken in …`,
  title: 'Take in interviews held elsewhere',
  hint: 'y takes them in · n leaves everything as it is',
  ask: (count: number): string => `Take in ${interviews(count)}?`,
  fit: ({ fitting, known, refused }: { fitting: number; known: number; refused: number }): string =>
    `${rows(fitting)} ${fitting === 1 ? 'fits' : 'fit'}${known === 0 ? '' : ` (${known} of them taken in before)`}, ${refused} refused.`,
  changed: (numbers: readonly number[]): string =>
    numbers.length === 1
      ? `Row ${numbers[0]} came in before and says something else now. Its interview is not changed: correct it with exit-talk review.`
      : `${rows(numbers.length)} (${listed(numbers)}) came in before and say something else now. Their interviews are not changed: correct them with exit-talk review.`,
  again: (count: number): string =>
    `Rows of this source are in already, and only what they say tells them apart. If ${count === 1 ? 'the new row' : `one of the ${count} new rows`} has merely been edited since, it comes in a second time. If there is a column with a number for each row, name it as “key” first.`,
  row: (number: number): string => `Row ${number}:`,
  moreRefused: (count: number): string => `and ${rows(count)} more; --refused FILE.csv writes all of them to a file`,
  stated: (stated: number, notStated: number): string =>
    notStated === 0 ? `${stated} stated` : `${stated} stated, ${notStated} not`,
  reason: (code: string): string => `reason ${code}`,
  lines: { note: 'as a note', quote: 'as a quote' },
  picked: (count: number, of: number): string => `picked ${count} of ${of}`,
  days: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  different: (count: number, more = false): string => `${more ? 'more than ' : ''}${count} different texts`,
  unused: (columns: readonly string[]): string => `Not used: ${columns.join(', ')}`,
  keptOut: (question: string, count: number): string =>
    `“${question}” would not have been asked of ${count === 1 ? 'one' : count} of them, by a condition in the template: what the row says there is left out.`,
  undated: (count: number): string =>
    `${rows(count)} ${count === 1 ? 'says' : 'say'} no day, and would be in no period: name a column with the day, month or year as held_on or last_day, or take them in as of today with --undated.`,
  dateless: (count: number): string =>
    `${rows(count)} ${count === 1 ? 'has' : 'have'} no day: ${count === 1 ? 'it counts' : 'they count'} as of today.`,
  overdue: (count: number): string =>
    `The time to keep ${count === 1 ? 'one of them' : `${count} of them`} is over: the next exit-talk database purge takes names and words, and leaves the figures.`,
  done: ({ taken, known, refused }: { taken: number; known: number; refused: number }): string =>
    `${interviews(taken)} taken in, ${known} there already, ${refused} refused.`,
  next: 'See what they say: exit-talk report. The file stays where it is: remove it when you no longer need it.',
  proposed: (to: string, next: string): string =>
    `A proposal is in ${to}. Look it through, then see what it would do: ${next}`,
  rowFaults: {
    ragged: (found: number, expected: number): string =>
      `${found} ${found === 1 ? 'cell' : 'cells'}, where there are ${expected} columns.`,
    tooLong: (column: string, limit: number): string => `${column}: more than ${limit} characters.`,
    unknownValue: (column: string, found: string): string =>
      `${column}: “${found}” is not among the values of the mapping.`,
    noCross: (column: string, found: string): string =>
      `${column}: “${found}” is neither what stands in “when” nor a no. Add it there, or to “not_stated”.`,
    noDate: (column: string, found: string, forms: readonly string[]): string =>
      `${column}: “${found}” is no day by ${forms.join(', ')}.`,
    notYet: (column: string, found: string): string => `${column}: ${found} has not come yet.`,
    undated: 'It says no day.',
    noKey: (column: string): string => `${column}: empty, so nothing tells the row from others.`,
    keyTwice: (first: number): string => `The key is that of row ${first} too.`,
  },
  proposal,
};

export type ImportWords = typeof importing;
