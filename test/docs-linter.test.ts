import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/core/language.ts';
import { ruleIds } from '../src/core/lint/rule-list.ts';
import { lint } from '../src/i18n/lint.ts';
import { rulesIn } from './support/linting.ts';
import { exitTalk, projectRoot, temporaryFolder } from './support/harness.ts';

const pages = [
  ['linter.md', 'en', 'ours.yaml'],
  ['mallrad.md', 'sv', 'egen.yaml'],
] as const;

describe.each(pages)('docs/%s', (name, spoken, file) => {
  const page = readFileSync(join(projectRoot, 'docs', name), 'utf8');
  const flat = page.replaceAll(/\s+/gu, ' ');

  it.each(ruleIds)('has the rule %s with its examples in both languages, and why', (rule) => {
    expect(page).toContain(`\n### ${rule}\n`);
    expect(flat).toContain(lint[spoken].rules[rule].why);
    for (const language of languages) {
      const { finds, instead, why, example, better } = lint[language].rules[rule];
      expect(page).toContain(`| ${language} | ${example} | ${better} |`);
      for (const text of [finds, instead, why]) expect(text).toMatch(/\S.*[.”?"]$/u);
    }
  });

  it('has no rule that is not there', () => {
    const headings = [...page.matchAll(/^### (.*)$/gmu)].map(([, id]) => id);
    expect(new Set(headings)).toEqual(new Set(ruleIds));
  });

  it('shows what is said of the template above it', async () => {
    const [, text = '', shown] = /^```yaml\n(# ours\n.*?)^```\n\n```text\n(.*?)^```$/msu.exec(page) ?? [];
    const folder = temporaryFolder();
    writeFileSync(join(folder, file), text);
    expect((await exitTalk(['template', 'check', file, '--lang', spoken], { folder })).stdout).toBe(shown);
  });

  it('has an example of comments in which each of them switches off what it says', async () => {
    const [, text = ''] = /^```yaml\n(# template\n.*?)^```$/msu.exec(page) ?? [];
    expect(await rulesIn(text)).toEqual([]);
    expect(await rulesIn(text.replaceAll(/# exit-talk.*/gu, ''))).toEqual(expect.arrayContaining(['only-closed']));
  });
});
