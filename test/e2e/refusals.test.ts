import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, temporaryFolder } from '../support/harness.ts';

const program = join(projectRoot, 'bin', 'exit-talk.js');

function run(home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: home,
    env: { PATH: process.env['PATH'], HOME: home, EXIT_TALK_HOME: home, EXIT_TALK_LANG: 'en', ...env },
  });
}

describe('the built program', () => {
  it.each([
    ['an empty file', '', /is empty/u],
    ['a file of something else', 'something else '.repeat(100), /is no exit-talk database/u],
  ])('refuses %s as database with one sentence, exit code 4 and no stack', (_, content, sentence) => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'other.db'), content);
    const { status, stdout, stderr } = run(home, ['list', '--db', 'other.db']);
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.split('\n').length).toBeLessThan(5);
  });

  it('does not take a simple terminal for a person, unless it is told to', () => {
    const home = temporaryFolder();
    expect(run(home, ['start'], { TERM: 'dumb' }).status).toBe(2);
    expect(run(home, ['start', '--plain'], { TERM: 'dumb' }).status).toBe(130);
  });
});
