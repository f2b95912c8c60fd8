import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/files/atomic-file.ts';
import { temporaryFolder } from '../support/harness.ts';
import { refusalOf } from '../support/refusal-of.ts';

describe('a file written atomically', () => {
  it('is whole and for its owner only', async () => {
    const file = join(temporaryFolder(), 'out.csv');
    await writeAtomically(file, ['a,b\n', '1,2\n']);
    expect(readFileSync(file, 'utf8')).toBe('a,b\n1,2\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('leaves what was there, and nothing else, when it fails half way', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'out.csv');
    writeFileSync(file, 'before');
    function* failing(): Iterable<string> {
      yield 'half';
      throw new Error('the database went away');
    }
    await expect(writeAtomically(file, failing())).rejects.toThrow('the database went away');
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('replaces a planted link instead of writing through it', async () => {
    const folder = temporaryFolder();
    const target = join(folder, 'precious');
    writeFileSync(target, 'precious');
    symlinkSync(target, join(folder, 'out.csv'));
    await writeAtomically(join(folder, 'out.csv'), ['new']);
    expect(readFileSync(target, 'utf8')).toBe('precious');
    expect(lstatSync(join(folder, 'out.csv')).isSymbolicLink()).toBe(false);
  });

  it('refuses with the place when it cannot be written', async () => {
    const file = join(temporaryFolder(), 'no', 'such', 'folder.csv');
    expect(await refusalOf(writeAtomically(file, ['x']))).toMatchObject({ code: 'not-written', file });
    expect(existsSync(file)).toBe(false);
  });
});
