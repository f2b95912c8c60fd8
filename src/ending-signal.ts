import { Interrupted } from './core/problem.ts';

/**
 * SIGTERM and SIGHUP end the prompt that is open, so that half a line is saved; before any prompt they end the program. `more`: so
 * does Ctrl-C, where no prompt sees it as a key.
 */
export function endingSignal(...more: readonly 'SIGINT'[]): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGHUP', ...more] as const)
    process.on(name, () => controller.abort(new Interrupted(name)));
  return controller.signal;
}
