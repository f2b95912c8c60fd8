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

  it.each([
    ['sv', 'Fler mallar: early, follow-up, hr, remote, retirement.'],
    ['en', 'More templates: early, follow-up, hr, remote, retirement.'],
  ] as const)('list in %s shows the own ones and three shipped ones, and names the rest', async (language, rest) => {
    const { stdout } = await exitTalk(['template', 'list'], { folder: withTemplates(), language });
    expect(stdout.split('\n').flatMap((line) => /^[a-z-]+(?=  )/u.exec(line)?.[0] ?? [])).toEqual([
      language === 'sv' ? 'namn' : 'name',
      'broken',
      'mine',
      'standard',
      'short',
      'manager',
    ]);
    expect(stdout).toContain(rest);
    expect(stdout).toMatch(/^ {2}exit-talk template list --all$/mu);
  });

  it('list --all has a row for each, and --json has all of them in any case', async () => {
    const folder = withTemplates();
    const all = ['early', 'follow-up', 'hr', 'manager', 'remote', 'retirement', 'short', 'standard'];
    const { stdout } = await exitTalk(['template', 'list', '--all'], { folder });
    expect(all.filter((name) => !new RegExp(`^${name} `, 'mu').test(stdout))).toEqual([]);
    expect(stdout).not.toContain('More templates');
    const json = JSON.parse((await exitTalk(['template', 'list', '--json'], { folder })).stdout);
    expect(json).toMatchObject(['broken', 'mine', ...all].map((name) => ({ name })));
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
