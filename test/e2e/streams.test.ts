import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, temporaryFolder } from '../support/harness.ts';

function inShell(script: string, home: string) {
  const program = `'${process.execPath}' '${join(projectRoot, 'bin', 'exit-talk.js')}'`;
  return spawnSync('bash', ['-c', script.replaceAll('exit-talk', program)], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, EXIT_TALK_HOME: home, EXIT_TALK_LANG: 'en' },
  });
}

describe('the streams of the built program', () => {
  it('ends quietly when the reader has heard enough', () => {
    const { stdout, stderr } = inShell(
      'exit-talk template show standard | head -0; echo ${PIPESTATUS[0]}',
      temporaryFolder(),
    );
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  it('says so and fails when the result cannot be written', () => {
    const { status, stderr } = inShell('exit-talk template list >/dev/full', temporaryFolder());
    expect(status).toBe(1);
    expect(stderr).toBe('The result was not written: the disk is full. Free some space and try again.\n');
  });

  it('puts results on stdout and everything else on stderr', () => {
    const { stdout, stderr } = inShell('exit-talk list', temporaryFolder());
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: 'There are no interviews yet. Begin one with: exit-talk start\n',
    });
  });

  it('refuses to ask where there is no terminal, with the next step', () => {
    const { status, stderr } = inShell('exit-talk start </dev/null', temporaryFolder());
    expect(status).toBe(2);
    expect(stderr).toContain('start --answers FILE');
  });

  it('saves what was entered when the input ends in the middle of a talk', () => {
    const home = temporaryFolder();
    const { status, stderr } = inShell("printf 'Kim\\n1\\nn\\n1\\n\\nA line\\n' | exit-talk start --plain", home);
    expect(status).toBe(130);
    const id = /exit-talk start (\w+)/u.exec(stderr)?.[1] ?? '';
    expect(inShell(`exit-talk show ${id}`, home).stdout).toContain('– A line');
  });
});
