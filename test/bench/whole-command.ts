import { spawnSync } from 'node:child_process';
import type { Surroundings } from './surroundings.ts';

/** Milliseconds from starting Node to its end, the output read. */
export function timeCommand(args: readonly string[], { cwd, env }: Surroundings, expected = 0): number {
  const begin = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const time = performance.now() - begin;
  if (error !== undefined || status !== expected)
    throw new Error(`${args.join(' ')} ended ${status}: ${error?.message ?? stderr.toString()}`);
  return time;
}
