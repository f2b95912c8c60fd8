import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateCopy } from '../../src/core/interview/interview.ts';
import { projectRoot } from './harness.ts';

/** The shipped templates with the codebook, as an interview keeps them: first the standard one. */
export function shippedCopies(): readonly TemplateCopy[] {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(projectRoot, 'dist', 'templates', `${name}.json`), 'utf8'));
  const codebook = read('codebook');
  return ['standard', 'short'].map((name) => ({ template: read(name), codebook }));
}
