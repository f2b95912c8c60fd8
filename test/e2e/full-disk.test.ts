import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitTalk, projectRoot, temporaryFolder } from '../support/harness.ts';
import { compileShim } from '../store/shim.ts';

const program = join(projectRoot, 'bin', 'exit-talk.js');

/** A database with one person in it, and a disk that can be full. */
async function prepared() {
  const folder = temporaryFolder();
  const answers = `template: short\nleaver: { name: Alva Lind }\nanswers: { why: HEMLIGT-${'x'.repeat(30_000)} }\n`;
  writeFileSync(join(folder, 'one.yaml'), answers);
  await exitTalk(['start', '--answers', 'one.yaml'], { folder, ids: 'lifelike' });
  const listed = await exitTalk(['list', '--json'], { folder, ids: 'lifelike' });
  const [{ interview_id: id }] = JSON.parse(listed.stdout);
  const shown = await exitTalk(['leaver', 'erase', id, '--dry-run'], { folder, ids: 'lifelike' });
  const word = /--confirm (\w+)/u.exec(shown.stdout)?.[1] ?? '';
  const library = compileShim(join(import.meta.dirname, '..', 'store', 'full-disk.c'), temporaryFolder());
  const run = (args: readonly string[], full: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        EXIT_TALK_HOME: folder,
        EXIT_TALK_LANG: 'sv',
        LD_PRELOAD: library,
        FULL_FOLDER: folder,
        ...full,
      },
    });
  const bytes = (): string =>
    readdirSync(folder)
      .filter((name) => name.startsWith('exit-talk.db'))
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('\n');
  const reserve = join(folder, 'exit-talk.db-reserve');
  return { erase: ['leaver', 'erase', id, '--confirm', word], run, bytes, library, reserve };
}

/** Room for the rows, none to write the file anew. */
const narrow = { FULL_FROM: '40000' };

describe('erasing on a full disk', () => {
  it('says that it is not erased and fails, and is finished once there is room', async ({ skip }) => {
    const { erase, run, bytes, library } = await prepared();
    if (library === undefined) return skip();
    const { status, stdout, stderr } = run(erase, narrow);
    expect(status).toBe(1);
    expect(stderr).toContain('INTE RADERAT');
    expect(stderr.replaceAll('\n', ' ')).toContain('planen ligger kvar');
    expect(stdout).not.toContain('Kvitto');
    expect(run(['list'], narrow).status).toBe(0);
    expect(run(['list']).status).toBe(0);
    expect(bytes()).not.toMatch(/HEMLIGT|Alva/u);
  });

  it('gives up the room it keeps to note the plan down, where there is not a byte left', async ({ skip }) => {
    const { erase, run, bytes, library, reserve } = await prepared();
    if (library === undefined) return skip();
    const { status, stderr } = run(erase, { ...narrow, FULL_MARK: reserve });
    expect(status).toBe(1);
    expect(stderr.replaceAll('\n', ' ')).toContain('planen ligger kvar');
    expect(run(['list']).status).toBe(0);
    expect(bytes()).not.toMatch(/HEMLIGT|Alva/u);
  });

  it('changes nothing and says so where even that room is gone', async ({ skip }) => {
    const { erase, run, bytes, library, reserve } = await prepared();
    if (library === undefined) return skip();
    rmSync(reserve);
    const { status, stderr } = run(erase, { FULL_MARK: join(reserve, '..') });
    expect(status).toBe(1);
    expect(stderr.replaceAll('\n', ' ')).toMatch(/INTE RADERAT: .* inget har ändrats/u);
    expect(run(['list']).stdout).toContain('Alva Lind');
    expect(bytes()).toContain('HEMLIGT');
  });

  it('does not keep anybody from reading, and says that nothing was entered in the log', async ({ skip }) => {
    const { run, library, reserve } = await prepared();
    if (library === undefined) return skip();
    const { status, stdout, stderr } = run(['report'], { FULL_MARK: join(reserve, '..') });
    expect({ status, said: stderr.includes('inget skrevs i loggen') }).toEqual({ status: 0, said: true });
    expect(stdout).toContain('samtal');
  });
});
