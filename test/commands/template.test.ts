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

describe('template bank', () => {
  const show = async (language: (typeof languages)[number], ...args: readonly string[]) =>
    await exitTalk(['template', 'bank', ...args], { folder: temporaryFolder(), language });

  it.each([
    ['sv', 'Närmaste chef  manager', 'Hur har samarbetet med din närmaste chef fungerat?', '0,5 min'],
    ['en', 'Immediate manager  manager', 'How has working with your manager been?', '0.5 min'],
  ] as const)('in %s lists every theme with what is asked, no line wider than 80', async (language, ...said) => {
    const { exitCode, stdout } = await show(language);
    expect(exitCode).toBe(0);
    for (const text of said) expect(stdout).toContain(text);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toMatch(/undefined|null|NaN/u);
  });

  it.each([
    ['sv', 'Vad ska din chef fortsätta med?', 'Lyssna efter:'],
    ['en', 'What should your manager keep doing?', 'Listen for:'],
  ] as const)('in %s has the probes and cues of a theme when they are asked for', async (language, probe, cue) => {
    const { stdout } = await show(language, 'manager', '--probes');
    expect(stdout).toContain(probe);
    expect(stdout).toContain(cue);
    expect(stdout).not.toContain('one-change');
    expect((await show(language, 'manager')).stdout).not.toContain(probe);
  });

  it('prints a question to copy, and a template with it is fine', async () => {
    const { stdout } = await show('en', 'life-outside');
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ours.yaml'), `purpose: { sv: x, en: x }\ntime_budget: 10\nquestions:\n${stdout}`);
    expect(await exitTalk(['template', 'check', 'ours.yaml'], { folder })).toMatchObject({ exitCode: 0 });
  });

  it('takes a word that is both for the theme, whose questions it prints whole or for other programs', async () => {
    const { stdout } = await show('en', 'reasons', '--yaml');
    expect(stdout).toMatch(/^- id: reasons$/mu);
    const listed: readonly { readonly id: string }[] = JSON.parse((await show('en', 'reasons', '--json')).stdout);
    expect(listed.map(({ id }) => id)).toEqual([...stdout.matchAll(/^- id: (.*)$/gmu)].map(([, id]) => id));
    expect(listed[0]).toMatchObject({ id: 'why', type: 'open', theme: 'reasons', minutes: 7 });
  });

  it.each([
    ['sv', 'Frågebanken har inget tema och ingen fråga nonsens', 'safety, next-job'],
    ['en', 'The question bank has no theme and no question nonsens', 'safety, next-job'],
  ] as const)('in %s answers what it does not have with its themes', async (language, said, themes) => {
    const { exitCode, stderr } = await show(language, 'nonsens');
    expect(exitCode).toBe(3);
    expect(stderr).toContain(said);
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain(themes);
    expect((await show(language, 'saftey')).stderr).toContain('safety?');
  });

  it('shows a question of the own bank under its theme, and the faults of that file at their place', async () => {
    const folder = withTemplates();
    const file = join(folder, 'templates', 'bank.yaml');
    writeFileSync(file, 'questions:\n  - { id: lunch, ask: How was lunch?, theme: team }\n');
    expect((await exitTalk(['template', 'bank', 'team'], { folder })).stdout).toContain('How was lunch?');
    writeFileSync(file, 'questions:\n  - { id: lunch, aks: How was lunch? }\n');
    const { exitCode, stderr } = await exitTalk(['template', 'bank'], { folder });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('bank.yaml:2:18: “aks” is not used here. Did you mean “ask”?');
  });
});
