import { join } from 'node:path';
import { questionsIn } from '../../src/core/template/bank-questions.ts';
import { bankOf, type Bank } from '../../src/core/template/bank.ts';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { materialOf, type Material } from '../../src/core/template/material.ts';
import { readBankFile, readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { projectRoot } from './harness.ts';

const shipped = (name: string): string => join(projectRoot, 'templates', `${name}.yaml`);
const names = ['standard', 'short', 'manager', 'early', 'follow-up', 'hr', 'remote', 'retirement'];

/** What is shipped to make templates from. */
export interface Shipped {
  readonly codebook: Codebook;
  readonly bank: Bank;
  readonly material: Material;
}

export async function shippedMaterial(): Promise<Shipped> {
  const codebook = await readCodebookFile(shipped('codebook'));
  const bank = bankOf(await readBankFile(shipped('bank'), codebook));
  const templates = await Promise.all(names.map((name) => readTemplateFile(shipped(name), codebook)));
  return { codebook, bank, material: materialOf(templates, questionsIn(bank, codebook)) };
}
