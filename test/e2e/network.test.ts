import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, temporaryFolder } from '../support/harness.ts';

const strace = spawnSync('strace', ['-V']).status === 0;

/** Runs the built program under strace and gives the sockets it opened that could reach a network. */
function socketsOf(home: string, args: readonly string[], typed = ''): readonly string[] {
  const trace = join(home, 'trace');
  const program = [process.execPath, join(projectRoot, 'bin', 'exit-talk.js'), ...args];
  const { status, stderr } = spawnSync('strace', ['-f', '-e', 'trace=%network', '-o', trace, ...program], {
    cwd: home,
    input: typed,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, EXIT_TALK_HOME: join(home, 'data'), EXIT_TALK_LANG: 'en' },
  });
  expect(status, stderr).toBe(0);
  return readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /\b(socket|connect|bind|sendto)\(.*AF_(INET|INET6|PACKET)/u.test(line));
}

describe.runIf(strace || process.env['CI'] === 'true')('no network', () => {
  it('opens no socket in a whole run: a talk line by line, a file of answers, reading and exporting', () => {
    const home = temporaryFolder();
    cpSync(join(projectRoot, 'docs', 'examples', 'interview.yaml'), join(home, 'interview.yaml'));
    const lines = ['Kim', '1', 'n', 'y', '', 'A line', ...Array.from({ length: 80 }, () => '')];
    const runs: readonly (readonly [readonly string[], string?])[] = [
      [['start', '--plain'], lines.join('\n')],
      [['start', '--answers', 'interview.yaml']],
      [['list']],
      [['template', 'list']],
      [['export', 'out']],
    ];
    expect(runs.flatMap(([args, typed]) => socketsOf(home, args, typed))).toEqual([]);
  }, 60_000);

  it('would see one', () => {
    const home = temporaryFolder();
    const trace = join(home, 'trace');
    const dial = "require('node:net').connect(9, '127.0.0.1').on('error', () => {})";
    spawnSync('strace', ['-f', '-e', 'trace=%network', '-o', trace, process.execPath, '-e', dial]);
    expect(readFileSync(trace, 'utf8')).toMatch(/socket\(AF_INET/u);
  });
});
