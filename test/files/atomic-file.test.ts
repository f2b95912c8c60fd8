import { existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically, writeTogether } from '../../src/files/atomic-file.ts';
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

describe('files that grow side by side', () => {
  async function* pieces(failsAt = Infinity): AsyncIterable<readonly string[]> {
    for (let count = 1; count <= 3; count += 1) {
      if (count === failsAt) throw new Error('the database went away');
      yield [`a${count}\n`, `b${count}\n`];
    }
  }

  it('each get their own pieces', async () => {
    const folder = temporaryFolder();
    await writeTogether([join(folder, 'a.csv'), join(folder, 'b.csv')], pieces());
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('a1\na2\na3\n');
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('b1\nb2\nb3\n');
    expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv']);
  });

  it('are all as they were when one of them cannot be whole', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), 'before');
    const writing = writeTogether([join(folder, 'a.csv'), join(folder, 'b.csv')], pieces(3));
    await expect(writing).rejects.toThrow('the database went away');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('are refused in the name of the one that cannot be written', async () => {
    const folder = temporaryFolder();
    const missing = join(folder, 'no', 'b.csv');
    const refusal = await refusalOf(writeTogether([join(folder, 'a.csv'), missing], pieces()));
    expect(refusal).toMatchObject({ code: 'not-written', file: missing });
    expect(readdirSync(folder)).toEqual([]);
  });
});
