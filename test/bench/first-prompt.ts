import { spawn } from '@lydell/node-pty';
import type { Surroundings } from './surroundings.ts';

const ctrlC = '\u0003';

/** Milliseconds from starting Node in a terminal until this text is on the screen. Ends with Ctrl-C: a killed Node keeps no compiled code. */
export async function timeUntilShown(
  text: string,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const begin = performance.now();
  const program = inTerminal(args, surroundings);
  let time: number | undefined;
  let shown = '';
  program.onData((data) => {
    if (time !== undefined) return;
    shown += data;
    if (!shown.includes(text)) return;
    time = performance.now() - begin;
    program.write(ctrlC);
  });
  await new Promise((resolve) => program.onExit(resolve));
  if (time === undefined) throw new Error(`${args.join(' ')} ended without showing "${text}":\n${shown}`);
  return time;
}

/** Milliseconds from starting Node in a terminal to its end. */
export async function timeInTerminal(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const begin = performance.now();
  const program = inTerminal(args, surroundings);
  await new Promise((resolve) => program.onExit(resolve));
  return performance.now() - begin;
}

function inTerminal(args: readonly string[], { cwd, env }: Surroundings) {
  return spawn(process.execPath, [...args], { cols: 80, rows: 24, cwd, env });
}
