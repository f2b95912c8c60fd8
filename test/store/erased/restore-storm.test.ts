import { copyFileSync, cpSync, readdirSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { numbersFrom } from '../../support/random.ts';
import { tempFolder } from '../fixture.ts';
import { canary, filesBeside, withSecrets } from '../restoring.ts';
import { newInterview } from '../sample.ts';
import { beginAndDie } from './dying.ts';

const kills = 30;

/** A database with somebody in it that the backup does not have, and a backup with somebody who was since erased. */
async function prepared(): Promise<{ readonly folder: string; readonly backup: string }> {
  const { store, file, backup } = await withSecrets();
  const kept = join(tempFolder(), 'kept.db');
  copyFileSync(backup.file, kept);
  await store.upkeep.erase({ interviews: ['a'] }, 'receipt');
  await store.upkeep.cleanBackups();
  for (let count = 0; count < 200; count += 1) await store.interviews.create(newInterview(`since${count}`));
  await store.close();
  return { folder: dirname(file), backup: kept };
}

async function idsIn(file: string): Promise<readonly string[]> {
  const store = await openStore({ file });
  const ids = await store.interviews.ids();
  await store.close();
  return ids;
}

/** How often the new one was there, and how often the old one; never anything between, and never who was erased. */
async function storm(spoil: (file: string) => void, old: (file: string) => Promise<number>) {
  const { folder, backup } = await prepared();
  const random = numbersFrom(5);
  const seen: number[] = [];
  for (let round = 0; round < kills; round += 1) {
    const copy = join(tempFolder(), 'data');
    cpSync(folder, copy, { recursive: true });
    const file = join(copy, 'exit.db');
    spoil(file);
    await beginAndDie('restorer.ts', [file, backup], random() * 60);
    expect(readdirSync(copy)).toContain('exit.db');
    const count = await old(file);
    expect([1, 201, -1]).toContain(count);
    seen.push(count);
    if (count === -1) continue;
    for (const [name, bytes] of filesBeside(file)) expect([name, bytes.includes(canary)]).toEqual([name, false]);
  }
  return seen;
}

describe('a restore killed at any moment', () => {
  it('leaves the database as it was or as it was to be, and either opens', async () => {
    const seen = await storm(
      () => undefined,
      async (file) => (await idsIn(file)).length,
    );
    expect(new Set(seen)).toEqual(new Set([1, 201]));
  }, 300_000);

  it('of a damaged one leaves that or what was to be, never none', async () => {
    const seen = await storm(
      (file) => truncateSync(file, 9000),
      async (file) =>
        idsIn(file).then(
          (ids) => ids.length,
          () => -1,
        ),
    );
    expect(new Set(seen)).toEqual(new Set([1, -1]));
  }, 300_000);
});
