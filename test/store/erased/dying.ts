import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets a process of this folder begin, as it says itself, and kills it after so many milliseconds. */
export async function beginAndDie(script: string, args: readonly string[], after: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: 'pipe' });
  const ended = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += String(chunk)));
  await Promise.race([once(child.stdout, 'data'), ended]);
  await wait(after);
  child.kill('SIGKILL');
  const [code] = await ended;
  if (code !== null && code !== 0) throw new Error(complaint);
}
