import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Advice } from '../../src/core/lint/advice.ts';
import { adviceOn } from '../../src/core/lint/lint.ts';
import { bankOf, type Bank } from '../../src/core/template/bank.ts';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { stemOf } from '../../src/i18n/stemmer.ts';
import { readBankFile, readCodebookFile, readWritten } from '../../src/templates/reading.ts';
import { projectRoot, temporaryFolder } from './harness.ts';

const stems = { sv: stemOf('sv'), en: stemOf('en') };

/** The advice on a template that is written so, each with the line it stands on. */
export async function adviceIn(yaml: string): Promise<readonly (Advice & { readonly line: number })[]> {
  const file = join(temporaryFolder(), 'ours.yaml');
  writeFileSync(file, yaml);
  return await adviceAt(file);
}

/** The advice on a template in its file. */
export async function adviceAt(
  file: string,
  shipped?: { readonly codebook: Codebook; readonly bank: Bank },
): Promise<readonly (Advice & { readonly line: number })[]> {
  const codebook = shipped?.codebook ?? (await readCodebookFile(join(projectRoot, 'templates', 'codebook.yaml')));
  const bank = async () =>
    shipped?.bank ?? bankOf(await readBankFile(join(projectRoot, 'templates', 'bank.yaml'), codebook));
  const written = await readWritten(file, codebook, bank);
  const { template, outline, place } = written;
  const switches = written.switches();
  return adviceOn({ template, outline, codebook, stems, bank: await bank() }, switches).map((advice) => ({
    ...advice,
    line: advice.about === undefined ? place(advice.path).line : (switches[advice.about]?.place.line ?? 0),
  }));
}

/** Which rules find something, each once. */
export async function rulesIn(yaml: string): Promise<readonly string[]> {
  return [...new Set((await adviceIn(yaml)).map(({ rule }) => rule))];
}
