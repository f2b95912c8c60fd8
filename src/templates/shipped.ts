import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateEntry, WrittenTemplate } from '../core/ports.ts';
import { bankOf, type Bank, type BankQuestion } from '../core/template/bank.ts';
import type { Codebook } from '../core/template/codebook.ts';
import { questionsOf, type Template } from '../core/template/template.ts';

/** The names of compiled files that are no templates. */
export const entriesFile = 'index.json';
export const bankFile = 'bank.json';
export const codebookFile = 'codebook.json';

/** What came with the program. The build checked it, so its JSON is taken as it is. */
export interface Shipped {
  entries(): Promise<readonly TemplateEntry[]>;
  template(name: string): Promise<Template>;
  source(name: string): Promise<string>;
  /** The YAML it came from. */
  file(name: string): string;
  codebook(): Promise<Codebook>;
  bank(): Promise<readonly BankQuestion[]>;
}

/** Small files of our own, read at once: the promises of Node's file system take longer to load than they do. */
export function shippedIn(folder: string): Shipped {
  const read = async <T>(file: string): Promise<T> => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return {
    entries: () => read<readonly TemplateEntry[]>(entriesFile),
    template: (name) => read<Template>(`${name}.json`),
    source: async (name) => readFileSync(join(folder, `${name}.yaml`), 'utf8'),
    file: (name) => join(folder, `${name}.yaml`),
    codebook: () => read<Codebook>(codebookFile),
    bank: () => read<readonly BankQuestion[]>(bankFile),
  };
}

/** A template as `template list` shows it. */
export function entryOf(name: string, template: Template): TemplateEntry {
  const { title, minutes, languages } = template;
  return { name, title, minutes, questions: questionsOf(template).length, languages };
}

/** A shipped template with how it is written: the build has checked it, by the codebook and the bank it came with. */
export async function writtenShipped(shipped: Shipped, name: string): Promise<WrittenTemplate> {
  const { writtenBeside } = await import('./reading.ts');
  const bank = async (): Promise<Bank> => bankOf(await shipped.bank());
  return await writtenBeside(shipped.file(name), await shipped.template(name), bank);
}
