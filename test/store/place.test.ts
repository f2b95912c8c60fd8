import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from './fixture.ts';
import { compileShim } from './shim.ts';
import { giveAway, here, visit } from './visit.ts';

/** A folder and a database in it with one line, which belong to who visits. */
function enteredBefore(): { readonly folder: string; readonly file: string } {
  const folder = join(tempFolder(), 'place');
  const file = join(folder, 'exit.db');
  expect(visit(file, ['enter-a', 'line'])).toEqual(['done', 1]);
  giveAway(join(folder, '..'), folder, file);
  return { folder, file };
}

describe('a place that cannot be written', () => {
  it.each([
    ['the file', 0o400, 0o700],
    ['the folder', 0o600, 0o500],
    ['both', 0o400, 0o500],
  ])('is read, and refused when something is to be written: %s', (_what, fileMode, folderMode) => {
    const { folder, file } = enteredBefore();
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    const outcomes = visit(file, ['read', 'line', 'read'], { asNobody: true });
    chmodSync(folder, 0o700);
    expect(outcomes).toEqual([1, 'database-read-only', 1]);
  });

  it('gets no new database', () => {
    const { folder } = enteredBefore();
    chmodSync(folder, 0o500);
    expect(visit(join(folder, 'new.db'), ['read'], { asNobody: true })).toEqual(['database-read-only']);
    expect(visit(join(folder, 'deep/new.db'), ['read'], { asNobody: true })).toEqual(['database-read-only']);
    chmodSync(folder, 0o700);
  });
});

describe('a full disk', () => {
  it('loses no line that was there, and the next one is kept once there is room', ({ skip }) => {
    const library = compileShim(join(import.meta.dirname, 'full-disk.c'), tempFolder());
    if (library === undefined) return skip();
    const { folder, file } = enteredBefore();
    const mark = join(tempFolder(), 'full');
    writeFileSync(mark, '');
    const env = { LD_PRELOAD: library, FULL_MARK: mark, FULL_FOLDER: folder };
    const steps = ['read', 'line', 'enter-b', 'read', 'free', 'enter-b', 'line', 'read'];
    expect(visit(file, steps, { env })).toEqual([1, 'database-full', 'database-full', 1, 'done', 'done', 2, 2]);
  });

  it('gets no new database, nor the beginning of one', ({ skip }) => {
    const library = compileShim(join(import.meta.dirname, 'full-disk.c'), tempFolder());
    if (library === undefined) return skip();
    const folder = tempFolder();
    const mark = join(tempFolder(), 'full');
    writeFileSync(mark, '');
    const env = { LD_PRELOAD: library, FULL_MARK: mark, FULL_FOLDER: folder };
    expect(visit(join(folder, 'exit.db'), ['read'], { env })).toEqual(['database-full']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a driver that does not load', () => {
  it('is said, and no file is made', () => {
    const project = tempFolder();
    for (const folder of ['src/core', 'src/store', 'test/store']) {
      cpSync(join(here, folder), join(project, folder), { recursive: true });
    }
    const packages = join(project, 'node_modules');
    mkdirSync(packages);
    symlinkSync(join(here, 'node_modules/kysely'), join(packages, 'kysely'));
    cpSync(join(here, 'node_modules/better-sqlite3'), join(packages, 'better-sqlite3'), {
      recursive: true,
      filter: (path) => !path.endsWith('.node'),
    });
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    const file = join(project, 'exit.db');
    expect(visit(file, ['read'], { project })).toEqual(['driver-failed']);
    rmSync(join(packages, 'better-sqlite3'), { recursive: true });
    expect(visit(file, ['read'], { project })).toEqual(['driver-failed']);
    expect(existsSync(file)).toBe(false);
  });
});
