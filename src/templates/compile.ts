import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateEntry } from '../core/ports.ts';
import { bankOf } from '../core/template/bank.ts';
import { checkName, nameOf, readBankFile, readCodebookFile, readTemplateFile } from './reading.ts';
import { bankFile, codebookFile, entriesFile, entryOf } from './shipped.ts';

/**
 * Checks the shipped templates with their bank and codebook and writes them as JSON, with the YAML beside.
 * Throws Refusal when one of them has a fault.
 */
export async function compileTemplates(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const codebook = await readCodebookFile(join(from, 'codebook.yaml'));
  const files = (await readdir(from)).filter((file) => file.endsWith('.yaml')).toSorted();
  const questions = files.includes('bank.yaml') ? await readBankFile(join(from, 'bank.yaml'), codebook) : [];
  const bank = bankOf(questions);
  const entries: TemplateEntry[] = [];
  for (const file of files.filter((one) => !['bank.yaml', 'codebook.yaml'].includes(one))) {
    const path = join(from, file);
    checkName(path);
    const template = await readTemplateFile(path, codebook, async () => bank);
    entries.push(entryOf(nameOf(path), template));
    await write(to, `${nameOf(path)}.json`, template);
  }
  for (const file of files) await copyFile(join(from, file), join(to, file));
  await write(to, bankFile, questions);
  await write(to, codebookFile, codebook);
  await write(to, entriesFile, entries);
}

async function write(folder: string, file: string, value: unknown): Promise<void> {
  await writeFile(join(folder, file), `${JSON.stringify(value)}\n`);
}
