import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { Interrupted } from '../../../src/core/problem.ts';
import { exitTalk, projectRoot, temporaryFolder } from '../../support/harness.ts';

const written = (version: number, ...questions: readonly string[]): string =>
  [
    `id: ours\nversion: ${version}\npurpose: To learn\ntime_budget: 45 min\nquestions:`,
    ...questions.map((question) => `  - ${question}`),
    '',
  ].join('\n');

const first = written(
  1,
  '{ id: support, type: scale, theme: manager, ask: You got support. }',
  '{ id: since, type: choice, choices: [{ code: weeks, label: Weeks }, { code: years, label: Years }], ask: Since? }',
  '{ id: told, type: yes-no, ask: Did you tell anyone? }',
);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'templates'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function faultsOf(question: string, language: (typeof languages)[number] = 'en'): Promise<string> {
  const folder = folderWith({ 'templates/old.yaml': first, 'templates/new.yaml': written(2, question) });
  const { exitCode, stderr } = await exitTalk(['template', 'check', 'new'], { folder, language });
  expect(exitCode).toBe(4);
  return stderr.replaceAll(/\s+/gu, ' ');
}

describe('equivalent_to, beside the version before', () => {
  it.each([
    ['{ ask: X, equivalent_to: suport }', 'new.yaml:6:30: Version 1 has no question “suport”. Did you mean “support”?'],
    ['{ ask: X, equivalent_to: lunch }', 'Write the id the question had there, or remove “equivalent_to”.'],
    ['{ ask: X, equivalent_to: told }', 'Write “type: yes-no”, or remove “equivalent_to”.'],
    [
      '{ ask: X, type: scale, scale: { from: 1, to: 7 }, equivalent_to: support }',
      'on another scale (1 to 5), so that answers cannot be counted together. Use that scale',
    ],
    [
      '{ ask: X, type: choice, choices: [{ code: weeks, label: Weeks }, { code: long, label: Long }], equivalent_to: since }',
      '“since” could be answered with years, which cannot be chosen here. Add it to the choices',
    ],
  ])('is refused where it is not so: %s', async (question, expected) => {
    expect(await faultsOf(question)).toContain(expected);
  });

  it.each(languages)('is refused in %s at its place', async (language) => {
    const said = await faultsOf('{ ask: X, equivalent_to: told }', language);
    expect(said).toMatch(/new\.yaml:6:30: .*equivalent_to/u);
    expect(said).toContain('^^^^');
  });

  it.each([
    '{ ask: You had support., type: scale, theme: manager, equivalent_to: support }',
    '{ ask: X, type: choice, choices: [{ code: years, label: Y }, { code: weeks, label: W }, { code: days, label: D }], equivalent_to: since }',
  ])('is taken where it is so: %s', async (question) => {
    const folder = folderWith({ 'templates/old.yaml': first, 'templates/new.yaml': written(2, question) });
    expect(await exitTalk(['template', 'check', 'new'], { folder })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is looked up in a version before the last one too', async () => {
    const folder = folderWith({
      'templates/one.yaml': first,
      'templates/two.yaml': written(2, 'What else?'),
      'templates/three.yaml': written(3, '{ ask: Did you tell?, type: yes-no, equivalent_to: told }'),
    });
    expect(await exitTalk(['template', 'check', 'three'], { folder })).toMatchObject({ exitCode: 0 });
  });

  it('is compared with the last version that has it', async () => {
    const folder = folderWith({
      'templates/one.yaml': first,
      'templates/two.yaml': written(2, '{ id: told, ask: Whom did you tell? }'),
      'templates/three.yaml': written(3, '{ ask: Did you tell?, type: yes-no, equivalent_to: told }'),
    });
    const { exitCode, stderr } = await exitTalk(['template', 'check', 'three'], { folder });
    expect(exitCode).toBe(4);
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain('open');
  });

  it('is looked up in the version that is named, wherever it is', async () => {
    const folder = folderWith({ 'old.yaml': first, 'new.yaml': written(2, '{ ask: X, equivalent_to: told }') });
    expect(await exitTalk(['template', 'check', 'new.yaml'], { folder })).toMatchObject({ exitCode: 0 });
    const against = await exitTalk(['template', 'check', 'new.yaml', '--against', 'old.yaml'], { folder });
    expect(against).toMatchObject({ exitCode: 4 });
  });
});

describe('template check', () => {
  it.each([
    ['sv', 'Rätta filen', 'Inget har ändrats'],
    ['en', 'Fix it', 'Nothing was changed'],
  ] as const)(
    'in %s does not say of faults that nothing was changed, as it says elsewhere',
    async (language, fix, unchanged) => {
      const folder = folderWith({ 'templates/ours.yaml': 'purpose: To learn\n' });
      const said = async (...args: readonly string[]): Promise<string> =>
        (await exitTalk(args, { folder, language })).stderr.replaceAll(/\s+/gu, ' ');
      expect(await said('template', 'check', 'ours')).toContain(fix);
      expect(await said('template', 'check', 'ours')).not.toContain(unchanged);
      expect(await said('template', 'show', 'ours')).toContain(unchanged);
    },
  );
});

describe('template check --watch', () => {
  it('checks again on every save, waits for a file that is gone, and ends with 130', { timeout: 20_000 }, async () => {
    const folder = folderWith({ 'ours.yaml': first });
    const file = join(folder, 'ours.yaml');
    const end = new AbortController();
    // What is done when something has been said: each step once, in this order.
    const course: readonly (readonly [RegExp, () => void])[] = [
      [/fine: 3 questions/u, () => writeFileSync(file, 'purpose: To learn\n')],
      [/ours\.yaml: \d+ things are wrong/u, () => rmSync(file)],
      [/is not there now/u, () => writeFileSync(file, written(2, 'Why?'))],
      [
        /fine: 1 question,/u,
        () => {
          // As an editor does it: another file is put in its place.
          writeFileSync(`${file}~`, written(3, 'Why?', 'What else?'));
          renameSync(`${file}~`, file);
        },
      ],
      [/fine: 2 questions/u, () => end.abort(new Interrupted('SIGINT'))],
    ];
    let step = 0;
    const { exitCode, stderr } = await exitTalk(['template', 'check', 'ours.yaml', '--watch'], {
      folder,
      signal: end.signal,
      heard: (text) => {
        const [awaited, act] = course[step] ?? [];
        if (awaited?.test(text) !== true) return;
        step += 1;
        act?.();
      },
    });
    expect({ step, exitCode }).toEqual({ step: course.length, exitCode: 130 });
    expect(stderr).toContain('Watching ours.yaml. Ctrl-C ends.');
    expect(stderr).toMatch(/^07:00$/mu);
  });

  it.each([
    ['nosuch', 'There is no template nosuch'],
    ['nodir/x.yaml', 'nodir/x.yaml'],
    ['x.yaml', 'x.yaml'],
  ])('ends at once with 3 where there is nothing to watch: %s', async (name, said) => {
    const { exitCode, stderr } = await exitTalk(['template', 'check', name, '--watch'], { folder: temporaryFolder() });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('Watching');
  });

  it('of a shipped template checks it, since nobody saves it', async () => {
    const folder = temporaryFolder();
    expect(await exitTalk(['template', 'check', 'short', '--watch'], { folder })).toMatchObject({ exitCode: 0 });
  });

  it('ends with 130 on Ctrl-C in the real program', { timeout: 20_000 }, async () => {
    const folder = folderWith({ 'ours.yaml': first });
    const program = spawn(
      process.execPath,
      [join(projectRoot, 'bin', 'exit-talk.js'), 'template', 'check', 'ours.yaml', '--watch'],
      { cwd: folder, env: { ...process.env, EXIT_TALK_HOME: folder, EXIT_TALK_LANG: 'en' } },
    );
    program.stdout.on('data', (data: Buffer) => {
      if (data.toString().includes('fine')) program.kill('SIGINT');
    });
    expect(await new Promise((resolve) => program.on('exit', resolve))).toBe(130);
  });
});
