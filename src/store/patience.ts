import { sqliteCode } from './failure.ts';

/** Milliseconds SQLite itself waits for a lock. Short, for keys and clock stand still meanwhile. */
export const busyTimeout = 50;

const pause = 100;
const sayAfter = 300;
const giveUpAfter = 5000;

/** Tries again while another process holds the database, for about five seconds; the event loop runs in between. */
export async function patiently<T>(step: () => T | Promise<T>, onWait: (() => void) | undefined): Promise<T> {
  let said = false;
  for (let waited = 0; ; waited += busyTimeout + pause) {
    try {
      return await step();
    } catch (error) {
      if (!sqliteCode(error).startsWith('SQLITE_BUSY') || waited >= giveUpAfter) throw error;
    }
    if (waited >= sayAfter && !said) {
      said = true;
      onWait?.();
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
