import type { LineChange, ShownLine } from '../core/prompt.ts';
import type { Keystroke } from './keystroke.ts';
import { type Line, cleaned, edit, insert, lineOf, textOfLine } from './line-editor.ts';

/** A line that stands written and is being changed: it is edited in its place. */
export interface Changing {
  readonly seq: number;
  /** What it says until the change is entered. */
  readonly before: string;
  readonly line: Line;
}

/** What a key does to the change: goes on with it, enters it, empties the line, leaves it as it was, or wants another. */
export type Changed =
  | { readonly kind: 'going-on'; readonly changing: Changing; readonly stripped?: number }
  | { readonly kind: 'entered'; readonly text: string }
  | { readonly kind: 'emptied' }
  | { readonly kind: 'left' }
  /** Up or down, while nothing is changed yet. */
  | { readonly kind: 'moved'; readonly by: -1 | 1 }
  /** Up or down, and the change is neither entered nor left. */
  | { readonly kind: 'held' };

export function takeUp({ seq, text }: ShownLine, change?: LineChange): Changing {
  return { seq, before: text, line: lineOf(oneLine(change?.text ?? text)) };
}

export function pressChange(changing: Changing, key: Keystroke): Changed {
  switch (key.name) {
    case 'enter':
      return entered(changing);
    case 'escape':
      return { kind: 'left' };
    case 'up':
    case 'down':
      if (textOfLine(changing.line) !== oneLine(changing.before)) return { kind: 'held' };
      return { kind: 'moved', by: key.name === 'up' ? -1 : 1 };
    case 'paste': {
      const { text, stripped } = cleaned(key.text);
      return { kind: 'going-on', changing: { ...changing, line: insert(changing.line, oneLine(text)) }, stripped };
    }
    default:
      return { kind: 'going-on', changing: { ...changing, line: edit(changing.line, key) ?? changing.line } };
  }
}

function entered({ line, before }: Changing): Changed {
  const text = textOfLine(line).trim();
  if (text === '') return { kind: 'emptied' };
  return text === oneLine(before).trim() ? { kind: 'left' } : { kind: 'entered', text };
}

/** A line stays one line, whatever is pasted into it. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
