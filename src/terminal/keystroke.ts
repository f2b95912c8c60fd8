/** One key a person pressed, or one paste. */
export interface Keystroke {
  /** As readline names it, after `ctrl-` or `alt-`; `paste`, `enter`, `end-of-input`, `abort` are ours. */
  readonly name: string;
  /** What it writes; nothing for a key that only does something. */
  readonly text: string;
}

/** A keypress event as readline makes it. */
export interface KeyEvent {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

export function keystrokeOf(text: string | null | undefined, event: KeyEvent): Keystroke {
  const name = event.name ?? '';
  if (name === 'paste') return { name, text: event.sequence ?? '' };
  if (name === 'return' || name === 'enter') return { name: 'enter', text: '' };
  if (event.ctrl === true) return { name: `ctrl-${name}`, text: '' };
  // Readline calls a lone Escape meta.
  if (event.meta === true && name !== 'escape') return { name: `alt-${name}`, text: '' };
  return { name, text: text !== undefined && text !== null && !/\p{Cc}/u.test(text) ? text : '' };
}
