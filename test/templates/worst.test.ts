import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Codebook } from '../../src/core/template/codebook.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { faultsPage } from '../../src/render/faults.ts';
import { faultSentence } from '../../src/render/sentence.ts';
import { readCodebookFile, readTemplateFile } from '../../src/templates/reading.ts';
import { projectRoot, temporaryFolder } from '../support/harness.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { worstFiles } from '../support/worst-files.ts';

describe('a template made to take for ever', () => {
  let codebook: Codebook;
  beforeAll(async () => {
    codebook = await readCodebookFile(join(projectRoot, 'templates', 'codebook.yaml'));
  });

  it.each(worstFiles)('is refused, with what is wrong, in under 200 ms: %s', async (_, text, code) => {
    const file = join(temporaryFolder(), 'worst.yaml');
    await writeFile(file, text);
    const messages = await loadMessages('sv');
    const times: number[] = [];
    // Processor time of this thread, the best of four: other work on the machine is not the reader's.
    for (let attempt = 0; attempt < 4 && Math.min(...times, Infinity) > 150; attempt += 1) {
      const before = process.threadCpuUsage();
      const problem = await refusalOf(readTemplateFile(file, codebook));
      const faults = problem.code === 'invalid-file' ? problem.faults : [];
      faultsPage(faults, (fault) => faultSentence(fault, messages), String);
      const { user, system } = process.threadCpuUsage(before);
      times.push((user + system) / 1000);
      expect(faults.map(({ fault }) => fault.code)).toContain(code);
    }
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
