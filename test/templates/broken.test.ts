import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { YamlTrouble } from '../../src/core/fault.ts';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { bankOf, type Bank } from '../../src/core/template/bank.ts';
import { readBankFile, readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { faultsText } from '../support/faults-text.ts';
import { faults as sentences } from '../../src/i18n/en/faults.ts';
import { versionFaults } from '../../src/i18n/en/version-faults.ts';
import { mappingFaults } from '../../src/i18n/en/importing.ts';
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

  it('shows every fault that a template can have', async () => {
    const problems = await Promise.all(
      names.map((name) => refusalOf(readTemplateFile(join(folder, `${name}.yaml`), codebook))),
    );
    const faults = problems.flatMap((problem) => (problem.code === 'invalid-file' ? problem.faults : []));
    const seen = new Set(faults.map(({ fault }) => (fault.code === 'yaml' ? `yaml ${fault.trouble}` : fault.code)));
    const all = Object.keys(sentences).flatMap((code) =>
      code === 'yaml' ? troubles.map((one) => `yaml ${one}`) : [code],
    );
    expect(all.filter((code) => !seen.has(code) && elsewhere[code] === undefined)).toEqual([]);
    expect(Object.keys(elsewhere).filter((code) => seen.has(code))).toEqual([]);
  });
});

const troubles = [
  'tab',
  'indentation',
  'colon',
  'quote-text',
  'unclosed',
  'escape',
  'several-documents',
  'key',
] as const satisfies readonly YamlTrouble[];

/** Faults that no file of this folder has, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(mappingFaults).map((code) => [code, 'of a mapping for import'])),
  'too-many-parts': 'of a file as large as may be: yaml.test.ts writes it',
  ...Object.fromEntries(Object.keys(versionFaults).map((code) => [code, 'beside an earlier version: check.test.ts'])),
  'bad-key-word': 'of a codebook',
  'bad-year': 'of config.yaml',
  'unknown-question': 'of answers',
  'does-not-apply': 'of answers',
  'bad-value': 'of answers',
  'primary-not-picked': 'of answers',
  'picked-twice': 'of answers',
  'picked-alone': 'of answers',
  'not-picked': 'of answers',
  'too-many-picked': 'of answers',
  'themes-without-lines': 'of answers',
  'bad-share': 'of answers',
};
