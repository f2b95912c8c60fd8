import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adviceAt } from '../support/linting.ts';
import { projectRoot } from '../support/harness.ts';

const folder = join(projectRoot, 'templates');
const shipped = readdirSync(folder).filter(
  (file) => file.endsWith('.yaml') && !['bank.yaml', 'codebook.yaml'].includes(file),
);

describe('a shipped template', () => {
  it.each(shipped)('is one that there is no advice on: %s', async (file) => {
    expect((await adviceAt(join(folder, file))).map(({ rule, line, found }) => ({ rule, line, found }))).toEqual([]);
  });

  it('of which there are several', () => {
    expect(shipped).toEqual(expect.arrayContaining(['standard.yaml', 'short.yaml', 'follow-up.yaml']));
  });
});
