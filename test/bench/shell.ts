import { spawnSync } from 'node:child_process';

/** Milliseconds the sqlite3 shell takes, the output read; files it writes come into `folder`. */
export function timeShell(file: string, input: string, folder?: string): number {
  const begin = performance.now();
  const { status, stderr, error } = spawnSync('sqlite3', ['-batch', '-readonly', file], {
    input,
    encoding: 'utf8',
    ...(folder !== undefined && { cwd: folder }),
  });
  const time = performance.now() - begin;
  if (error !== undefined || status !== 0 || stderr !== '')
    throw new Error(`the sqlite3 shell is needed beside the program: ${error?.message ?? stderr}`);
  return time;
}
