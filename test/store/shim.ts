import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compiles a C file into a library for LD_PRELOAD, in this folder. Gives nothing where there is no gcc or no Linux, but in CI that is
 * a failure: a promise that is not tried there is not kept.
 */
export function compileShim(source: string, folder: string): string | undefined {
  const library = join(folder, 'shim.so');
  const { stderr } = spawnSync('gcc', ['-shared', '-fPIC', '-O2', '-Wall', '-Werror', '-o', library, source]);
  if (process.platform === 'linux' && existsSync(library)) return library;
  if (process.env['CI'] === 'true') throw new Error(`${source} did not compile: ${String(stderr)}`);
  return undefined;
}
