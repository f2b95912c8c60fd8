import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { exitTalk, projectRoot, temporaryFolder } from '../../support/harness.ts';

const written = (questions: string, head = 'id: ours\nversion: 1'): string =>
  `${head}\ntitle: Ours\npurpose: To learn\ntime_budget: 45 min\nquestions:\n${questions}`;
const earlier = written(
  [
    '  - { id: why, ask: Why do you leave? }',
    '  - { id: support, type: scale, theme: manager, ask: You got support. }',
    '  - { id: told, type: yes-no, ask: Did you tell anyone? }',
    '',
  ].join('\n'),
);
const later = written(
  [
    '  - { id: told, type: yes-no, ask: Did you tell anyone?, minutes: 2 }',
    '  - { id: why, ask: Why do you leave us? }',
    '  - { id: support, type: scale, theme: manager, ask: You had support. }',
    '',
  ].join('\n'),
  'id: ours\nversion: 2',
);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'templates'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'templates', name), text);
  return folder;
}

const both = { 'old.yaml': earlier, 'new.yaml': later };

describe('template diff', () => {
  it('says what was asked otherwise, readable without colour, and what it means for reports', async () => {
    const { exitCode, stdout } = await exitTalk(['template', 'diff', 'old', 'new'], { folder: folderWith(both) });
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'From old to new',
      '',
      'The whole template',
      '    version: was 1, now 2',
      '',
      'Questions',
      '  ~ told  Did you tell anyone?  moved to the beginning',
      '    minutes: was 1, now 2',
      '  ~ why  Why do you leave us?',
      '    wording:',
      '      was: Why do you leave?',
      '      now: Why do you leave »us«?',
      '  ~ support  You had support.',
      '    wording:',
      '      was: You »got« support.',
      '      now: You »had« support.',
      '',
      'In reports',
      '  Answers on the theme “Immediate manager” are no longer comparable. A report',
      '  over both counts only those by the one that most interviews were held by:',
      '    support is worded otherwise. If it means the same, add “equivalent_to:',
      '    support”; else give it a new id.',
      '',
    ]);
  });

  it('is for other programs by the names of the format', async () => {
    const { stdout } = await exitTalk(['template', 'diff', 'old', 'new', '--json'], { folder: folderWith(both) });
    expect(JSON.parse(stdout)).toMatchObject({
      from: 'old',
      to: 'new',
      same: false,
      template: [{ key: 'version', what: 'value', from: 1, to: 2 }],
      questions: [
        { what: 'changed', id: 'told', moved: { after: null, from_section: null } },
        { what: 'changed', id: 'why', changes: [{ key: 'ask', what: 'text' }] },
        { what: 'changed', id: 'support' },
      ],
      reports: [{ kind: 'theme', about: 'manager', counted_together: false }],
    });
  });

  it.each(languages)('with one template compares it with its earlier version: %s', async (language) => {
    const world = { folder: folderWith(both), language };
    const { exitCode, stdout } = await exitTalk(['template', 'diff', 'new'], world);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/templates\/old\.yaml .* new/u);
    expect(stdout).toMatch(/(?:was|förut): You »got« support\.\n +(?:now|nu): You »had« support\./u);
    expect(stdout).not.toMatch(/[{}[\]]/u);
  });

  it('compares a copy of a shipped one with it, and says where nothing differs', async () => {
    const copy = readFileSync(join(projectRoot, 'templates', 'short.yaml'), 'utf8');
    const { exitCode, stdout } = await exitTalk(['template', 'diff', 'short'], {
      folder: folderWith({ 'short.yaml': copy }),
    });
    expect(exitCode).toBe(0);
    expect(stdout).toBe('Nothing differs between short (shipped) and short.\n');
  });

  it('names the next step where there is nothing to compare with', async () => {
    const folder = folderWith({ 'new.yaml': later, 'broken.yaml': 'id: ours\n' });
    const { exitCode, stderr } = await exitTalk(['template', 'diff', 'new'], { folder });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('exit-talk template diff EARLIER LATER');
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('Copy the file before you change it');
    expect(existsSync(join(folder, 'exit-talk.db'))).toBe(false);
  });

  it.each([
    ['sv', 'Från ours 2 (så som den var när samtal hölls efter den) till new', 'förut: Why do you leave »us«?'],
    ['en', 'From ours 2 (as interviews were held by it) to new', 'was: Why do you leave »us«?'],
  ] as const)(
    'in %s compares with what interviews were held by, where no file is left of it',
    async (language, title, was) => {
      const folder = folderWith({ 'new.yaml': later });
      const world = { folder, language };
      const answers =
        'template: new\nlanguage: sv\nleaver: { name: Ada }\nheld_on: 2026-06-01\nanswers: { told: { value: yes } }\n';
      writeFileSync(join(folder, 'answers.yaml'), answers);
      expect(await exitTalk(['start', '--answers', 'answers.yaml'], world)).toMatchObject({ exitCode: 0 });
      writeFileSync(join(folder, 'templates', 'new.yaml'), later.replace('leave us', 'leave'));
      const { exitCode, stdout } = await exitTalk(['template', 'diff', 'new'], world);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(title);
      expect(stdout).toContain(was);
    },
  );

  it('says what is new or gone in words, and long values under each other', async () => {
    const scale = (points: readonly string[]): string => `scale: { points: [${points.join(', ')}] }`;
    const one = '  - { id: a, type: scale, SCALE, ask: Was it so?, probes: [How?] }\n';
    const folder = folderWith({
      'old.yaml': written(one.replace('SCALE', scale(['Never at all', 'Only now and then', 'Very often']))),
      'new.yaml': written(one.replace('SCALE', scale(['Never', 'Always'])).replace('How?', 'How?, When?')),
    });
    const { stdout } = await exitTalk(['template', 'diff', 'old', 'new'], { folder });
    expect(stdout).toContain(
      '    scale:\n      was: Never at all | Only now and then | Very often\n      now: Never | Always\n',
    );
    expect(stdout).toContain('    probe, added: When?\n');
    const back = await exitTalk(['template', 'diff', 'new', 'old'], { folder, language: 'sv' });
    expect(back.stdout).toContain('    följdfråga, utgår: When?\n');
  });
});

describe('a template that is nothing like any other', () => {
  it('is not compared with itself', async () => {
    const { exitCode, stdout } = await exitTalk(['template', 'diff', 'short'], { folder: temporaryFolder() });
    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
  });
});

describe('template schema', () => {
  it('is on the screen, or in a file with the line that a template beside it begins with', async () => {
    const folder = temporaryFolder();
    const { stdout } = await exitTalk(['template', 'schema'], { folder });
    expect(JSON.parse(stdout)).toMatchObject({ properties: { purpose: { description: expect.any(String) } } });
    const { exitCode, stderr } = await exitTalk(['template', 'schema', '--output', 'ours/template.schema.json'], {
      folder,
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('# yaml-language-server: $schema=./template.schema.json\n');
    expect(readFileSync(join(folder, 'ours', 'template.schema.json'), 'utf8')).toBe(stdout);
    const again = await exitTalk(['template', 'schema', '--output', 'ours/template.schema.json'], { folder });
    expect(again.exitCode).toBe(5);
  });

  it('is that of an own bank when that is asked for', async () => {
    const args = ['template', 'schema', '--bank', '--output', 'bank.schema.json'];
    const folder = temporaryFolder();
    const { stderr } = await exitTalk(args, { folder });
    expect(stderr).toContain('Begin the bank.yaml beside it with this line:');
    expect(stderr).toContain('# yaml-language-server: $schema=./bank.schema.json\n');
    expect(JSON.parse(readFileSync(join(folder, 'bank.schema.json'), 'utf8'))).toMatchObject({
      title: 'Questions of your own for the bank',
      required: ['questions'],
    });
  });

  it.each([
    ['sv', 'Läses upp för den som slutar'],
    ['en', 'it is read to the leaver'],
  ] as const)('explains the keys in the language of the screen: %s', async (language, words) => {
    const { stdout } = await exitTalk(['template', 'schema', '--lang', language], { folder: temporaryFolder() });
    expect(JSON.parse(stdout)).toMatchObject({
      properties: { purpose: { description: expect.stringContaining(words) } },
    });
  });
});
