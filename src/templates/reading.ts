import { basename } from 'node:path';
import type { Employer } from '../core/employer.ts';
import { readEmployer } from '../core/employer-check.ts';
import { bankOf, type Bank, type BankQuestion } from '../core/template/bank.ts';
import { takesFromBank, withBank, type Filled } from '../core/template/bank-filling.ts';
import { readBank } from '../core/template/bank-check.ts';
import { readTemplate } from '../core/template/check.ts';
import { readCodebook } from '../core/template/codebook-check.ts';
import type { Codebook } from '../core/template/codebook.ts';
import { idPattern, slug } from '../core/template/id.ts';
import { outlineOf } from '../core/template/outline.ts';
import type { Template } from '../core/template/template.ts';
import type { Place, WrittenTemplate } from '../core/ports.ts';
import type { FileFault, Path, PlacedFault } from '../core/fault.ts';
import { Refusal } from '../core/problem.ts';
import { switchesIn } from './switches.ts';
import { readYaml, type Written } from './yaml.ts';

/** The name of a template file: without folder and ending. */
export const nameOf = (file: string): string =>
  basename(file)
    .replace(/\.ya?ml$/u, '')
    .normalize('NFC');

const noBank = async (): Promise<Bank> => bankOf([]);

/**
 * A template from its file, checked against the codebook, with the questions it takes from the bank: which is asked for
 * only when it takes any. Throws Refusal.
 */
export async function readTemplateFile(
  file: string,
  codebook: Codebook,
  bank: () => Promise<Bank> = noBank,
): Promise<Template> {
  return (await readWritten(file, codebook, bank)).template;
}

/**
 * Likewise, with how it is written. Throws Refusal.
 *
 * @param text what the file is to say, where it is not written yet
 */
export async function readWritten(
  file: string,
  codebook: Codebook,
  bank: () => Promise<Bank>,
  text?: string,
): Promise<WrittenTemplate> {
  const document = await only(file, 'template', text);
  const filled = await filledFrom(document, bank);
  const read = readTemplate(filled.value, codebook, nameOf(file));
  const faults = document.placed([...filled.issues, ...('issues' in read ? read.issues.map(filled.placed) : [])]);
  if ('template' in read && faults.length === 0) return writtenAs(read, document, filled);
  throw invalid(file, 'template', faults);
}

/** How a template is written that has been checked before. Throws Refusal. */
export async function writtenBeside(
  file: string,
  template: Template,
  bank: () => Promise<Bank>,
): Promise<WrittenTemplate> {
  const document = await only(file, 'template');
  const filled = await filledFrom(document, bank);
  return writtenAs({ template, outline: outlineOf(filled.value) }, document, filled);
}

const filledFrom = async ({ value }: Written, bank: () => Promise<Bank>): Promise<Filled> =>
  withBank(value, takesFromBank(value) ? await bank() : bankOf([]));

const writtenAs = (
  read: Pick<WrittenTemplate, 'template' | 'outline'>,
  document: Written,
  { pathOf }: Filled,
): WrittenTemplate => ({
  ...read,
  switches: () => switchesIn(document),
  place: (path, words = '') => placeOf(document, pathOf(path), words),
});

/** Where these words stand in a text; the text, where they are written in another way. */
function placeOf({ source, plain, place }: Written, path: Path, words: string): Place {
  const { offset, length } = plain.span(path);
  const at = words === '' ? -1 : source.text.slice(offset, offset + length).indexOf(words);
  return at < 0 ? place(path) : source.place(offset + at, words.length);
}

/** The codebook from its file. Throws Refusal. */
export async function readCodebookFile(file: string): Promise<Codebook> {
  const document = await only(file, 'codebook');
  const read = readCodebook(document.value);
  const faults = document.placed('issues' in read ? read.issues : []);
  if ('codebook' in read && faults.length === 0) return read.codebook;
  throw invalid(file, 'codebook', faults);
}

/** The questions of a bank from its file, checked against the codebook. Throws Refusal. */
export async function readBankFile(file: string, codebook: Codebook): Promise<readonly BankQuestion[]> {
  const document = await only(file, 'bank');
  const read = readBank(document.value, codebook);
  const faults = document.placed('issues' in read ? read.issues : []);
  if ('questions' in read && faults.length === 0) return read.questions;
  throw invalid(file, 'bank', faults);
}

/** The employer from config.yaml. Throws Refusal. */
export async function readConfigFile(file: string): Promise<Employer> {
  const document = await only(file, 'config');
  const read = readEmployer(document.value);
  const faults = document.placed('issues' in read ? read.issues : []);
  if ('employer' in read && faults.length === 0) return read.employer;
  throw invalid(file, 'config', faults);
}

/** Throws Refusal when a file in a folder of templates has a name that no template can be called by. */
export function checkName(file: string): void {
  const name = nameOf(file);
  if (idPattern.test(name)) return;
  const suggestion = slug(name);
  const fault: FileFault = { code: 'bad-id', found: name, ...(suggestion !== '' && { suggestion }) };
  throw invalid(file, 'template', [{ place: { file, line: 1, column: 1, frame: '' }, fault }]);
}

type Kind = 'template' | 'codebook' | 'bank' | 'config';

async function only(file: string, kind: Kind, text?: string): Promise<Written> {
  const [document] = await readYaml(file, kind, text);
  if (document === undefined) throw new Error(`${file}: YAML text without a document`);
  return document;
}

const invalid = (file: string, kind: Kind, faults: readonly PlacedFault[]): Refusal =>
  new Refusal({ code: 'invalid-file', file, kind, faults });
