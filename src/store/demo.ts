import { existsSync, rmSync } from 'node:fs';
import type { Store } from '../core/store.ts';
import { Refusal } from '../core/problem.ts';
import { asRefusal } from './failure.ts';
import { demoId, isMadeUp } from './header.ts';
import { openStore, type StoreOptions } from './open.ts';
import { realPlace } from './place.ts';

/**
 * Opens a new and empty database that is marked as made up, in the place of an earlier one. A file without the mark is
 * never touched: `not-made-up`.
 */
export async function openDemo(options: StoreOptions): Promise<Store> {
  const file = realPlace(options.file);
  try {
    if (existsSync(file)) {
      if (!isMadeUp(file)) throw new Refusal({ code: 'not-made-up', file });
      // the journal first: left alone it would be played back into the new file
      for (const old of [`${file}-journal`, file]) rmSync(old, { force: true });
    }
  } catch (error) {
    throw asRefusal(error, file);
  }
  const store = await openStore({ ...options, file }, demoId);
  if (store.madeUp) return store;
  await store.close(); // another process has made an ordinary one meanwhile
  throw new Refusal({ code: 'not-made-up', file });
}
