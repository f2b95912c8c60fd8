import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { ruleIds } from '../../../src/core/lint/rule-list.ts';
import { exitTalk, temporaryFolder, type World } from '../../support/harness.ts';

const flawed = `purpose: { sv: Förstå varför folk slutar, en: Understand why people leave }
time_budget: 20 min
sections:
  - id: about
    title: { sv: Om jobbet, en: The job }
    questions:
      - { id: fun, type: scale, ask: { sv: Du hade roligt., en: You had fun. }, scale: { from: 1, to: 4 } }
      - { id: how, ask: { sv: Hur var jobbet?, en: How was the job? }, priority: must, minutes: 18 }
  - id: end
    title: { sv: Till sist, en: At last }
    questions:
      - { id: bad, type: yes-no, discloses: harassment, ask: { sv: Har du blivit illa behandlad?, en: Have you been treated badly? } }
`;
const sound = `purpose: Understand why people leave
time_budget: 20 min
questions:
  - What made you leave?
`;

/** A folder with a template of its own. */
function worldWith(text: string, language: World['language'] = 'en'): World {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'templates'));
  writeFileSync(join(folder, 'templates', 'ours.yaml'), text);
  return { folder, language };
}

const check = (world: World, ...args: readonly string[]) => exitTalk(['template', 'check', ...args], world);

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('checking a template', () => {
  it.each([
    [
      'sv',
      'ours är utan fel: 3 frågor, 20 min.',
      'Den som slutar har inte fått veta vad som händer med svaret. Skriv',
      '4 till:',
    ],
    [
      'en',
      'ours is fine: 3 questions, 20 min.',
      'The leaver has not been told what happens with the answer. Write',
      '4 more:',
    ],
  ] as const)(
    'in %s gives the three pieces of advice that matter most, at their places',
    async (language, fine, first, more) => {
      const { exitCode, stdout, stderr } = await check(worldWith(flawed, language), 'ours');
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout.split('\n')[0]).toBe(fine);
      expect(flat(stdout)).toContain(`templates/ours.yaml:12:62: ${first}`);
      expect([...flat(stdout).matchAll(/ \(([a-z-]+)\) /gu)].map(([, rule]) => rule)).toEqual([
        'not-told',
        'scale-ends',
        'closed-first',
      ]);
      expect(stdout).toMatch(/^> 12 \| .*\n +\| +\^+$/mu);
      expect(stdout).toContain(`\n${more} exit-talk template check ours --all\n`);
      expect(stdout).toContain('exit-talk template check --explain not-told\n');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  it.each([
    ['sv', 'anmärkning: no-probes'],
    ['en', 'note: no-probes'],
  ] as const)('in %s gives all of it on request, notes last', async (language, note) => {
    const { stdout } = await check(worldWith(flawed, language), 'ours', '--all');
    expect([...flat(stdout).matchAll(/ \(((?:\p{L}+: )?[a-z-]+)\) /gu)].map(([, rule]) => rule)).toEqual([
      'not-told',
      'scale-ends',
      'closed-first',
      'no-neutral',
      'no-closing',
      'many-must',
      note,
    ]);
    expect(stdout).not.toContain('--all');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says no more than that it is fine when there is nothing to say', async () => {
    expect(await check(worldWith(sound), 'ours', '--strict')).toMatchObject({
      exitCode: 0,
      stdout: 'ours is fine: 1 question, 20 min.\n',
    });
  });

  it.each([
    ['sv', '6 saker i mallen kan göras bättre.'],
    ['en', '6 things in the template could be done better.'],
  ] as const)('ends with 4 under --strict in %s when there is advice, and counts no notes', async (language, said) => {
    const { exitCode, stdout, stderr } = await check(worldWith(flawed, language), 'ours', '--strict');
    expect({ exitCode, stderr: flat(stderr) }).toEqual({ exitCode: 4, stderr: expect.stringContaining(said) });
    expect(stdout).toContain('not-told');
    const noted = sound.replace('- What made you leave?', '- { ask: What made you leave?, priority: must }');
    const second = await check(worldWith(noted, language), 'ours', '--strict');
    expect(second.exitCode).toBe(0);
    expect(second.stdout).toContain('no-probes');
  });

  it('tells other programs all of it', async () => {
    const { exitCode, stdout } = await check(worldWith(flawed), 'ours', '--json');
    expect(exitCode).toBe(0);
    const all: readonly Record<string, unknown>[] = JSON.parse(stdout);
    expect(all).toHaveLength(7);
    expect(all[1]).toEqual({
      rule: 'scale-ends',
      kind: 'advice',
      file: expect.stringMatching(/templates\/ours\.yaml$/u),
      line: 7,
      column: 88,
      language: null,
      found: '1, 4',
      message: 'Nothing says what is meant by 1 and 4 on this scale. Write `low` and `high`.',
    });
    expect(all.at(-1)).toMatchObject({ rule: 'no-probes', kind: 'note' });
    expect(JSON.parse((await check(worldWith(sound), 'ours', '--json')).stdout)).toEqual([]);
  });

  it('says the same thing about both languages of a question once, and the rest on request', async () => {
    const ask = '{ sv: Hur var lönen och chefen?, en: How were your pay and your manager? }';
    const text = `purpose: { sv: x, en: x }\ntime_budget: 20 min\nquestions:\n  - { ask: ${ask} }\n`;
    const { stdout } = await check(worldWith(text), 'ours');
    expect(stdout.match(/double-barrelled\)/gu)).toHaveLength(1);
    expect(stdout).toContain('1 more: exit-talk template check ours --all');
    expect((await check(worldWith(text), 'ours', '--all')).stdout.match(/double-barrelled\)/gu)).toHaveLength(2);
  });

  it('shows the words that gave it away', async () => {
    const text = sound.replace('people leave', 'people leave and how the pay was');
    const { stdout } = await check(worldWith(text), 'ours');
    expect(stdout).toMatch(/^> 1 \| purpose: .* and how the pay was\n +\| {42}\^{15}$/mu);
  });

  it('refuses what has faults as before, and gives no advice', async () => {
    const { exitCode, stdout, stderr } = await check(worldWith('purpose: Broken\n'), 'ours', '--json');
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toContain('templates/ours.yaml:1:1');
  });

  it('shows what a question of the bank is advised against where it was taken', async () => {
    const text =
      'purpose: { sv: x, en: x }\ntime_budget: 5 min\nquestions:\n  - bank: enps\n  - { bank: mistreatment, priority: must }\n';
    const { stdout } = await check(worldWith(text), 'ours', '--json');
    const all: readonly Record<string, unknown>[] = JSON.parse(stdout);
    expect(all.find(({ rule }) => rule === 'not-told')).toMatchObject({ line: 5, column: 13 });
  });

  it.each(languages)('of a template that template new has made in %s finds nothing to advise', async (language) => {
    const world: World = { folder: temporaryFolder(), language };
    const asked = ['--themes', 'growth,pay,manager', '--minutes', '45', '--asked-by', 'hr', '--purpose', 'x'];
    expect(await exitTalk(['template', 'new', 'made', ...asked], world)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse((await check(world, 'made', '--json')).stdout)).toEqual([]);
  });

  it('takes text from people as text', async () => {
    const evil = '\\e[2J\\u202e$(rm)';
    const text = `purpose: "Understand the pay ${evil}"\ntime_budget: 20 min\nquestions:\n  - "What ${evil} made you leave?" # exit-talk: allow \u{1b}[31m\u{202e}, ${'x'.repeat(500)}\n`;
    const { exitCode, stdout } = await check(worldWith(text), 'ours', '--all');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('purpose-unasked');
    expect(stdout).not.toMatch(/[\u{1b}\u{202e}]/u);
    const other = await check(worldWith(text), 'ours', '--json');
    expect(other.stdout).not.toMatch(/[\u{1b}\u{202e}]/u);
  });

  it('is done with a file of nothing but comments and questions', async () => {
    const head = 'purpose: Understand\ntime_budget: 600 min\nquestions:\n';
    const comments = '# exit-talk: allow no-prob\n'.repeat(2300);
    const questions = '- {ask: Hm, priority: must, minutes: 0.5} # exit-talk: allow absolute\n'.repeat(500);
    const { exitCode } = await check(worldWith(head + comments + questions), 'ours', '--json');
    expect(exitCode).toBe(0);
  });
});

describe('a rule is explained', () => {
  it.each(languages)('in %s, without a template, on lines no wider than 80', async (language) => {
    for (const rule of ruleIds) {
      const { exitCode, stdout } = await check({ folder: temporaryFolder(), language }, '--explain', rule);
      expect(exitCode).toBe(0);
      expect(stdout.startsWith(rule)).toBe(true);
      expect(stdout).toContain(`# exit-talk: allow ${rule}`);
      expect(stdout).toContain(language === 'sv' ? '\nBättre: ' : '\nBetter: ');
      expect(stdout).not.toMatch(/undefined|NaN/u);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('unless there is none of that name; and without a rule a template must be named', async () => {
    const unknown = await check({ folder: temporaryFolder() }, '--explain', 'leadin');
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('leading');
    const nothing = await check({ folder: temporaryFolder() });
    expect(nothing.exitCode).toBe(2);
    expect(nothing.stderr).toContain('<template>');
  });
});
