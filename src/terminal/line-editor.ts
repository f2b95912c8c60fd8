import type { Keystroke } from './keystroke.ts';
import { clustersOf } from './width.ts';

/** One line being written, as what a person sees as characters, on both sides of the caret. */
export interface Line {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const emptyLine: Line = { before: [], after: [] };

/** The line with the caret at its end. */
export function lineOf(text: string): Line {
  return { before: clustersOf(text), after: [] };
}

export function textOfLine({ before, after }: Line): string {
  return before.join('') + after.join('');
}

/** Pasted text without what is not text; `\n` ends its lines, tabs stay. */
export function cleaned(text: string): { readonly text: string; readonly stripped: number } {
  const lines = text.toWellFormed().replaceAll(/\r\n?/g, '\n');
  const kept = lines.replaceAll(/(?![\t\n])\p{Cc}/gu, '');
  return { text: kept, stripped: lines.length - kept.length };
}

/** Inserts at the caret; marks and joiners that arrive in pieces become one with what stands before or after. */
export function insert({ before, after }: Line, text: string): Line {
  const head = clustersOf(`${before.at(-1) ?? ''}${text.toWellFormed()}`);
  const next = after[0];
  if (next !== undefined && clustersOf(`${head.at(-1) ?? ''}${next}`)[0] !== head.at(-1)) {
    return mergeAfter([...before.slice(0, -1), ...head], after);
  }
  return { before: [...before.slice(0, -1), ...head], after };
}

/** What was inserted grew into what followed: the caret goes behind the character they became. */
function mergeAfter(before: readonly string[], after: readonly string[]): Line {
  const [merged = '', ...rest] = clustersOf(`${before.at(-1) ?? ''}${after.join('')}`);
  return { before: [...before.slice(0, -1), merged], after: rest };
}

const edits: Readonly<Record<string, (line: Line) => Line>> = {
  left: ({ before, after }) => ({ before: before.slice(0, -1), after: [...before.slice(-1), ...after] }),
  right: ({ before, after }) => ({ before: [...before, ...after.slice(0, 1)], after: after.slice(1) }),
  home: ({ before, after }) => ({ before: [], after: [...before, ...after] }),
  end: ({ before, after }) => ({ before: [...before, ...after], after: [] }),
  backspace: ({ before, after }) => ({ before: before.slice(0, -1), after }),
  delete: ({ before, after }) => ({ before, after: after.slice(1) }),
  'ctrl-u': ({ after }) => ({ before: [], after }),
  'ctrl-k': ({ before }) => ({ before, after: [] }),
  'ctrl-w': ({ before, after }) => ({ before: before.slice(0, wordStart(before)), after }),
  'ctrl-left': ({ before, after }) => {
    const start = wordStart(before);
    return { before: before.slice(0, start), after: [...before.slice(start), ...after] };
  },
  'ctrl-right': ({ before, after }) => {
    const end = wordEnd(after);
    return { before: [...before, ...after.slice(0, end)], after: after.slice(end) };
  },
};

/** The same under the names other keyboards and habits give them. */
const aliases: Readonly<Record<string, string>> = {
  'ctrl-a': 'home',
  'ctrl-e': 'end',
  'ctrl-b': 'left',
  'ctrl-f': 'right',
  'ctrl-h': 'backspace',
  'ctrl-d': 'delete',
  'alt-b': 'ctrl-left',
  'alt-f': 'ctrl-right',
  'alt-left': 'ctrl-left',
  'alt-right': 'ctrl-right',
  'alt-backspace': 'ctrl-w',
  'ctrl-backspace': 'ctrl-w',
};

/** The line after a key; undefined when the key edits nothing. */
export function edit(line: Line, key: Keystroke): Line | undefined {
  if (key.name === 'paste') return undefined;
  if (key.text !== '') return insert(line, key.text);
  const name = Object.hasOwn(aliases, key.name) ? (aliases[key.name] ?? '') : key.name;
  return Object.hasOwn(edits, name) ? edits[name]?.(line) : undefined;
}

function wordStart(clusters: readonly string[]): number {
  let at = clusters.length;
  while (at > 0 && clusters[at - 1]?.trim() === '') at -= 1;
  while (at > 0 && clusters[at - 1]?.trim() !== '') at -= 1;
  return at;
}

function wordEnd(clusters: readonly string[]): number {
  let at = 0;
  while (at < clusters.length && clusters[at]?.trim() === '') at += 1;
  while (at < clusters.length && clusters[at]?.trim() !== '') at += 1;
  return at;
}
