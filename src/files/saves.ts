import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds without a change after which a file counts as saved: editors write in several steps. */
const quiet = 50;

/**
 * Yields once at first and then each time a file has been saved, whatever its editor does: the folder is watched, since a
 * file that another is put in place of is no longer the one that was watched. Throws the reason of the signal.
 */
export async function* saves(path: string, signal: AbortSignal): AsyncGenerator<void, void> {
  const name = basename(path).normalize('NFC');
  const state = { saved: true, wake: (): void => undefined };
  let timer: NodeJS.Timeout | undefined;
  const settled = (): void => {
    state.saved = true;
    state.wake();
  };
  const watcher = watch(dirname(path), (_, changed) => {
    if (changed !== null && changed.normalize('NFC') !== name) return;
    clearTimeout(timer);
    timer = setTimeout(settled, quiet);
  });
  // A folder that is gone is a file that is gone: it is said when it is looked for.
  watcher.on('error', settled);
  const wake = (): void => state.wake();
  signal.addEventListener('abort', wake);
  try {
    for (;;) {
      signal.throwIfAborted();
      if (state.saved) {
        state.saved = false;
        yield;
      } else await new Promise<void>((resolve) => (state.wake = resolve));
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', wake);
    watcher.close();
  }
}
