import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { four, stageOf } from '../support/erasing.ts';
import { projectRoot } from '../support/harness.ts';

const nobody = 65534;
const isRoot = process.getuid?.() === 0;

/** Runs the program as somebody who may only read where the database is. */
function asReader(folder: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(projectRoot, 'bin', 'exit-talk.js'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, EXIT_TALK_HOME: folder, EXIT_TALK_LANG: 'sv' },
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
}

describe('a database that may only be read', () => {
  it.each([
    ['the file', 0o400, 0o700],
    ['the folder', 0o600, 0o500],
  ])('is read all the same, and says that nothing was entered in the log: %s', async (_, fileMode, folderMode) => {
    const { world, ids } = await stageOf(four);
    const file = join(world.folder, 'exit-talk.db');
    if (isRoot) for (const path of [world.folder, file]) chownSync(path, nobody, nobody);
    chmodSync(file, fileMode);
    chmodSync(world.folder, folderMode);
    const before = readFileSync(file);
    for (const args of [['show', ids[2] ?? ''], ['report']]) {
      const { status, stdout, stderr } = asReader(world.folder, ...args);
      expect([status, stdout.length > 100]).toEqual([0, true]);
      expect(stderr.replaceAll(/\s+/gu, ' ')).toContain(
        'Här går det inte att spara något just nu, så inget skrevs i loggen.',
      );
    }
    const refused = asReader(world.folder, 'leaver', 'hold', ids[2] ?? '', '--reference', 'Ärende 7');
    expect([refused.status, readFileSync(file).equals(before)]).toEqual([5, true]);
    chmodSync(world.folder, 0o700);
  });
});
