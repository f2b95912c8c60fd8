import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import type { Surroundings } from './surroundings.ts';

/** A program in a terminal, and somebody who types and watches the screen. */
export interface Typist {
  /** Types this and gives the milliseconds until the screen shows that. */
  until(shown: string, keys: string): Promise<number>;
  leave(): void;
}

const patience = 60_000;

export function typistAt(args: readonly string[], { cwd, env }: Surroundings): Typist {
  const screen = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  const program = spawn(process.execPath, [...args], { cols: 80, rows: 24, cwd, env });
  const watchers = new Set<(at: number) => void>();
  program.onData((chunk) => {
    const at = performance.now();
    // Drawing it here takes time that is not the program's.
    screen.write(chunk, () => watchers.forEach((watch) => watch(at)));
  });
  screen.onData((answer) => program.write(answer));
  return {
    until: (shown, keys) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`never saw "${shown}":\n${textOf(screen)}`)), patience);
        const watch = (at: number): void => {
          if (!textOf(screen).includes(shown)) return;
          clearTimeout(timer);
          watchers.delete(watch);
          resolve(at - begin);
        };
        watchers.add(watch);
        const begin = performance.now();
        if (keys === '') watch(begin);
        else program.write(keys);
      }),
    leave: () => program.kill('SIGKILL'),
  };
}

function textOf(terminal: InstanceType<typeof xterm.Terminal>): string {
  const { active } = terminal.buffer;
  const rows = Array.from(
    { length: terminal.rows },
    (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
  );
  return rows.join('\n');
}
