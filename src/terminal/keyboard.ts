import { type Interface, emitKeypressEvents } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { KeyEvent } from './keystroke.ts';

/** The terminal's input: standard input, or what stands for it in a test. */
export interface KeySource extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
}

/** The one reader of the terminal's keys for the whole run. */
export interface Keyboard {
  /** Input for Inquirer: keys come only while a prompt has it resumed, one per turn of the event loop; the rest waits. */
  readonly input: NodeJS.ReadableStream;
  open(): void;
  /** Gives the terminal back; keys that nobody took are kept for the next prompt. */
  close(): void;
}

/** How long Escape waits for the rest of a longer key, in milliseconds; readline's own half second feels broken. */
const escapeCodeTimeout = 100;

/** Comes after the last key, to every prompt there is. */
const endOfInput: KeyEvent = { name: 'end-of-input' };

export function createKeyboard(source: KeySource): Keyboard {
  const input = new PassThrough();
  const waiting: [string | undefined, KeyEvent][] = [];
  let turn: NodeJS.Immediate | undefined;
  let ended = false;

  function next(): void {
    turn ??= setImmediate(() => {
      turn = undefined;
      if (input.readableFlowing !== true) return;
      const [text, event] = waiting.shift() ?? [undefined, ended ? endOfInput : undefined];
      if (event === undefined) return;
      input.emit('keypress', text, event);
      next();
    });
  }

  const add = (text: string | undefined, event: KeyEvent): void => {
    waiting.push([text, event]);
    next();
  };
  const onKey = pasteCollector(add);
  const onEnd = (): void => {
    ended = true;
    next();
  };
  input.on('resume', next);

  return {
    input,
    open: () => {
      // oxlint-disable-next-line no-unsafe-type-assertion -- readline looks at this one option; a whole interface would take the keys
      emitKeypressEvents(source, { escapeCodeTimeout } as unknown as Interface);
      source.setRawMode?.(true);
      source.on('keypress', onKey).on('end', onEnd).on('error', onEnd).resume();
    },
    close: () => {
      source.removeListener('keypress', onKey).removeListener('end', onEnd).removeListener('error', onEnd).pause();
      source.setRawMode?.(false);
    },
  };
}

/** Makes one key of a bracketed paste. Ctrl-C ends a paste whose end got lost. */
function pasteCollector(add: (text: string | undefined, event: KeyEvent) => void) {
  let pasted: string | undefined;
  return (text: string | undefined, event: KeyEvent): void => {
    const interrupted = event.ctrl === true && event.name === 'c';
    if (event.name === 'paste-start') pasted ??= '';
    else if (pasted === undefined) add(text, event);
    else if (event.name === 'paste-end' || interrupted) {
      add(undefined, { name: 'paste', sequence: pasted });
      pasted = undefined;
      if (interrupted) add(text, event);
    } else pasted += event.sequence ?? '';
  };
}
