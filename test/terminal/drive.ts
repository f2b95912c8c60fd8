import type { Keystroke } from '../../src/terminal/keystroke.ts';
import { keystrokeOf } from '../../src/terminal/keystroke.ts';
import { frameOf } from '../../src/terminal/frame.ts';
import type { Machine, Size } from '../../src/terminal/machine.ts';
import { noPaint } from '../../src/terminal/paint.ts';

const size: Size = { columns: 80, rows: 24 };

/** Keys as a test writes them: `<enter>` and the like by name, `<paste:text>` as one paste, anything else is typed. */
export function keysOf(script: string): Keystroke[] {
  return [...script.matchAll(/<paste:(?<pasted>[^>]*)>|<(?<name>[a-z0-9-]+)>|(?<typed>[^<])/gsu)].map(
    ({ groups = {} }) => {
      if (groups['pasted'] !== undefined) return { name: 'paste', text: groups['pasted'] };
      if (groups['name'] !== undefined) return { name: groups['name'], text: groups['name'] === 'space' ? ' ' : '' };
      const text = groups['typed'] ?? '';
      return keystrokeOf(text, { name: text === ' ' ? 'space' : text, sequence: text });
    },
  );
}

/** What a machine comes to: its reply, or the state it waits in. Lines it enters count as saved at once. */
export function drive<S, R, D>(
  machine: Machine<S, R, D>,
  script: string,
  within = size,
): { state: S; reply?: R; saved: string[] } {
  let state = machine.initial;
  const saved: string[] = [];
  for (const key of keysOf(script)) {
    const step = machine.press(state, key, within);
    if (step.kind === 'end') return { state, reply: step.reply, saved };
    state = step.state;
    for (let line = machine.lines?.next(state); line !== undefined; line = machine.lines?.next(state)) {
      const { text, seq } = line;
      saved.push(seq === undefined ? text : `${seq}: ${text}`);
      state = machine.lines?.entered(state, { seq: seq ?? 100 + saved.length, kind: 'note', text }) ?? state;
    }
    const over = machine.lines?.over(state);
    if (over !== undefined) return { state, reply: over, saved };
  }
  return { state, saved };
}

/** The screen after these keys, without colours; blank rows at the end of a part are left out. */
export function screenAfter<S, R, D>(machine: Machine<S, R, D>, script: string, within = size): string {
  const { lines } = frameOf(machine.view(drive(machine, script, within).state), within, noPaint);
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}
