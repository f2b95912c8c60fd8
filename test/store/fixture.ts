import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { openStore, type StoreOptions } from '../../src/store/open.ts';

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exit-talk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real file; `reopen` closes it and opens it anew, so that what is read then was on disk. */
export async function tempStore(
  options: Pick<StoreOptions, 'rewrite'> = {},
): Promise<{ readonly file: string; store: Store; reopen(): Promise<Store> }> {
  const file = join(tempFolder(), 'exit.db');
  const room = {
    file,
    store: await openStore({ file, ...options }),
    async reopen() {
      await room.store.close();
      room.store = await openStore({ file, ...options });
      return room.store;
    },
  };
  onTestFinished(() => room.store.close());
  return room;
}
