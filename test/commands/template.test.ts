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

  it('says how far the scale of a question goes, whatever its scale', async () => {
    const folder = withTemplates();
    const scales = ['1 to 5', '0 to 7', 'A to C'];
    const points = '[{ key: A, label: Poor }, { key: B, label: Fair }, { key: C, label: Good }]';
    const uses = ['', ', scale: { from: 0, to: 7 }', `, scale: { points: ${points} }`];
    const questions = uses.map((scale, at) => `  - { id: q${at}, type: scale, ask: Fine., theme: team${scale} }\n`);
    writeFileSync(join(folder, 'templates', 'bank.yaml'), `questions:\n${questions.join('')}`);
    const { stdout } = await exitTalk(['template', 'bank', 'team'], { folder });
    expect([...stdout.matchAll(/q\d {2}Scale (.*?) ·/gu)].map(([, scale]) => scale)).toEqual(scales);
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

describe('template show', () => {
  const all = `id: all
version: 1
purpose: To see it all
time_budget: 45 min
opening: "Welcome to {employer}, {first-name}."
closing: "Thank you, {rate|all}."
checklist: { before: [Book a room], after: [Return the badge] }
sections:
  - title: First
    id: first
    time_budget: 2.5 min
    questions:
      - id: rate
        type: scale
        scale: { points: [{ key: A, label: Never }, { key: C, label: Often }], not_stated: { key: N, label: Pass, as: refused } }
        ask: Was it so?
      - { id: seven, type: scale, scale: { from: 1, to: 7, low: seldom, high: always }, ask: How often? }
      - { id: five, type: scale, ask: "You felt well {rate|then}." }
      - { id: marks, type: choices, at_most: 2, ask: What?, comment: Tell me, choices: [{ code: a, label: Travel }, { code: b, label: Other, words: true }] }
      - { id: pick, type: choice, ask: Which?, choices: $marks, when: { rate: [A, C] } }
      - { id: hours, type: number, from: 0.5, to: 40, ask: Hours?, comment: true, when: { marks: b, leaver.separation: resign } }
`;

  it.each([
    [
      'sv',
      ['Skala A till C', 'Skala 1 till 7', 'Skala 1 till 5', '0,5 min', '2,5 min', 'Högst 2 kan markeras.'],
      ['Bara om ”Other” är ikryssat på ”What?” och anställningen slutar så här: egen', 'Från 0,5 till 40.'],
    ],
    [
      'en',
      ['Scale A to C', 'Scale 1 to 7', 'Scale 1 to 5', '0.5 min', '2.5 min', 'At most 2 can be marked.'],
      ['Only if “Other” has a cross at “What?” and the employment ends by resignation.', 'From 0.5 to 40.'],
    ],
  ] as const)('in %s shows everything that a template says, as it is said', async (language, answers, conditions) => {
    const folder = withTemplates();
    writeFileSync(join(folder, 'templates', 'all.yaml'), all);
    const { exitCode, stdout } = await exitTalk(['template', 'show', 'all'], { folder, language });
    expect(exitCode).toBe(0);
    const flat = stdout.replaceAll(/\s+/gu, ' ');
    for (const said of [...answers, ...conditions]) expect(flat).toContain(said);
    expect(flat).toContain('A = Never · C = Often · N = Pass');
    expect(flat).toContain('1 = seldom · 7 = always');
    for (const said of ['☐ Travel', '☐ Other: …', '– Tell me', 'You felt well then.']) expect(stdout).toContain(said);
    const order = ['Book a room', 'Welcome to', 'First', 'Was it so?', 'Thank you, all.', 'Return the badge'];
    const places = order.map((one) => stdout.indexOf(one));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(stdout).not.toMatch(/[{}]|undefined|null/u);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(languages)('of every shipped template in %s fits the screen and has no braces', async (language) => {
    for (const name of ['standard', 'short', 'manager', 'early', 'hr', 'remote', 'retirement', 'follow-up']) {
      const { stdout } = await exitTalk(['template', 'show', name], { folder: temporaryFolder(), language });
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(stdout).not.toMatch(/[{}]|undefined|null/u);
    }
  });
});
