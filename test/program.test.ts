import { describe, expect, it } from 'vitest';
import { languages } from '../src/core/language.ts';
import { exitTalk, temporaryFolder } from './support/harness.ts';

const commands = [
  'start',
  'list',
  'show',
  'prepare',
  'report',
  'export',
  'demo',
  'leaver',
  'leaver list',
  'leaver export',
  'leaver correct',
  'template',
  'template list',
  'template show',
  'template new',
  'template check',
];

describe('help', () => {
  it.each(languages)('in %s describes every command, option and argument', async (language) => {
    for (const command of ['', ...commands]) {
      const { exitCode, stdout } = await exitTalk([...command.split(' ').filter(Boolean), '--help'], {
        folder: temporaryFolder(),
        language,
      });
      expect(exitCode).toBe(0);
      const undescribed = stdout.split('\n').filter((line) => /^ {2}(-\S|<|\[|[a-z])\S*( [<[]\S+)?$/u.test(line));
      expect([command, undescribed]).toEqual([command, []]);
      const english = /Usage:|Options:|Arguments:|Commands:|default:|choices:|\[options\]/u.test(stdout);
      expect([command, english]).toEqual([command, language === 'en']);
    }
  });

  it('ends by saying where things are', async () => {
    const { stdout } = await exitTalk(['--help'], { folder: temporaryFolder() });
    expect(stdout.trimEnd().split('\n').at(-3)).toMatch(/^Interviews are kept in .*exit-talk\.db$/u);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^config\.yaml is looked for in \S+$/u);
  });
});

describe('wrong usage', () => {
  it.each([
    [['nonsense'], 2],
    [['list', '--nonsense'], 2],
    [['list', '--status', 'nonsense'], 2],
    [['list', 'one', 'two'], 2],
    [['list', '--lang', 'se'], 2],
    [['show'], 2],
    [['show', 'zzzz'], 3],
    [['template', 'show', 'nonsense'], 3],
    [['start', '--answers', 'a.yaml', '--afterwards'], 2],
    [['report', '--json', '--format', 'csv'], 2],
    [['--version'], 0],
  ])('%j ends with %i and a sentence', async (args, expected) => {
    const { exitCode, stdout, stderr } = await exitTalk(args, { folder: temporaryFolder() });
    expect(exitCode).toBe(expected);
    const [said, silent] = expected === 0 ? [stdout, stderr] : [stderr, stdout];
    expect(said.trim()).not.toBe('');
    expect(silent).toBe('');
  });
});
