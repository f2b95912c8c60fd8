import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { questionsIn } from '../../src/core/template/bank-questions.ts';
import { bankOf } from '../../src/core/template/bank.ts';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { make } from '../../src/core/template/make.ts';
import { askers, materialOf, type Material } from '../../src/core/template/material.ts';
import { themesToChoose } from '../../src/core/template/wish.ts';
import { templateNew } from '../../src/i18n/template-new.ts';
import { templateFile } from '../../src/render/template-file.ts';
import { readBankFile, readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { projectRoot, temporaryFolder } from '../support/harness.ts';
import { adviceAt } from '../support/linting.ts';

const shipped = (name: string): string => join(projectRoot, 'templates', `${name}.yaml`);
const names = ['standard', 'short', 'manager', 'early', 'follow-up', 'hr', 'remote', 'retirement'];

let codebook: Codebook;
let material: Material;
beforeAll(async () => {
  codebook = await readCodebookFile(shipped('codebook'));
  const bank = bankOf(await readBankFile(shipped('bank'), codebook));
  const templates = await Promise.all(names.map((name) => readTemplateFile(shipped(name), codebook)));
  material = materialOf(templates, questionsIn(bank, codebook));
});

/** Every theme, with two and with four of them: those that follow each other, and those that are far apart. */
function wished(): readonly (readonly string[])[] {
  const codes = themesToChoose(codebook).map(({ code }) => code);
  const at = (index: number): string => codes[index % codes.length] ?? '';
  const all = codes.flatMap((_, index) => [
    [at(index), at(index + 1)],
    [at(index), at(index + 3), at(index + 7), at(index + 11)],
  ]);
  return [...all, ['workload', 'manager', 'pay']];
}

describe.each(askers)('a template made for %s', (askedBy) => {
  it.each([30, 45, 60, 90])('is one that there is no advice on, at %i minutes', async (minutes) => {
    const file = join(temporaryFolder(), 'mine.yaml');
    for (const [turn, themes] of wished().entries()) {
      const wish = { id: 'mine', title: 'Min mall', purpose: 'Förstå varför de slutar', minutes, askedBy, themes };
      const language = languages[turn % 2] ?? 'sv';
      const writing = { language, both: turn % 3 === 0, words: templateNew[language] };
      writeFileSync(file, templateFile(make(wish, material, codebook), writing));
      const found = (await adviceAt(file)).filter(({ kind }) => kind === 'advice');
      expect({ themes, found: found.map(({ rule, line, found: words }) => ({ rule, line, words })) }).toEqual({
        themes,
        found: [],
      });
    }
  });
});
