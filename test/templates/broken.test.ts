import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { bankOf, type Bank } from '../../src/core/template/bank.ts';
import { readBankFile, readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { faultsText } from '../support/faults-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

const folder = join(import.meta.dirname, 'broken');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));

describe('a broken template', () => {
  let codebook: Codebook;
  let bank: Bank;
  beforeAll(async () => {
    codebook = await readCodebookFile(join('templates', 'codebook.yaml'));
    bank = bankOf(await readBankFile(join('templates', 'bank.yaml'), codebook));
  });

  it.each(names.flatMap((name) => [{ name, language: 'sv' } as const, { name, language: 'en' } as const]))(
    'is answered with what to mend: $name, $language',
    async ({ name, language }) => {
      const problem = await refusalOf(readTemplateFile(join(folder, `${name}.yaml`), codebook, async () => bank));
      await expect(await faultsText(problem, language)).toMatchFileSnapshot(join(folder, `${name}.${language}.txt`));
    },
  );
});
