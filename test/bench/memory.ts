import { spawnSync } from 'node:child_process';
import type { Surroundings } from './surroundings.ts';

/** Megabytes resident at most, said by the program itself when it ends. */
export function memoryOf(command: readonly string[], { cwd, env }: Surroundings): number {
  const tell = `process.on('exit', () => process.stderr.write('\\nmaxrss ' + process.resourceUsage().maxRSS))`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...command];
  const { stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  const kilobytes = Number(/maxrss (\d+)$/u.exec(stderr)?.[1]);
  if (Number.isNaN(kilobytes)) throw new Error(`no memory was told: ${stderr}`);
  return kilobytes / 1024;
}
