import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { exitTalk, temporaryFolder } from '../support/harness.ts';

const source = 'purpose: Mine\ntime_budget: 10 min\nquestions:\n  - Why?   # kept,\ttab and all\n';

/** A folder with a template that is fine and one that is not. */
function withTemplates(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'mine.yaml'), source);
  writeFileSync(join(folder, 'templates', 'broken.yaml'), 'purpose: Broken\n');
  return folder;
}

describe('template', () => {
  it.each(languages)('list in %s says which template has faults and how to see them', async (language) => {
    const { exitCode, stdout } = await exitTalk(['template', 'list'], { folder: withTemplates(), language });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/exit-talk template check templates\/broken\.yaml$/mu);
    expect(stdout).toMatch(/^mine .* 1 /mu);
  });

  it('show --yaml gives the file as it was written', async () => {
    const { stdout } = await exitTalk(['template', 'show', 'mine', '--yaml'], { folder: withTemplates() });
    expect(stdout).toBe(source);
  });

  it('alone lists its verbs, and an unknown verb is refused with the one that was meant', async () => {
    const folder = temporaryFolder();
    expect((await exitTalk(['template'], { folder })).stdout).toContain('check a template you have written');
    const { exitCode, stderr } = await exitTalk(['template', 'chek'], { folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean check?');
  });
});
